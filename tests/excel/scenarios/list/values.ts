import type { Scenario } from '../scenario';
import { pulled } from '../scenario';

const RISKY: readonly string[] = [
  '=1+1',
  '+44 20 7601 2222',
  '-5 posts vacant',
  '@SUM(A1:A9)',
  "'quoted' at the start",
  '\tindented\tby tabs',
  'first line\nsecond line\n\nfourth',
  '007',
  '1/2',
  'TRUE',
  '#N/A',
  '3E10',
  'x'.repeat(32_767),
  'caf\u00E9 \u2013 \uD83D\uDE80 na\u00EFve',
  '  blanks before and after  '
];

/** Values that spreadsheets are known to spoil. */
export const values: readonly Scenario[] = [
  {
    name: 'text survives the trip to the sheet and back unchanged, and never becomes a formula',
    run: async (stage, excel) => {
      const { sheet, given } = await pulled(
        stage,
        excel,
        RISKY.map((text) => ({ text }))
      );
      for (const [place, id] of given.ids.entries()) {
        const cell = await sheet.cell(id, 'position');
        expect(cell.formula).toBeUndefined();
        expect(cell.value).toBe(RISKY[place]);
      }
      expect(await excel.check()).toContain('You changed nothing since the pull.');
      const file = await excel.save();
      await excel.openElsewhere(file);
      expect(await excel.check()).toContain('You changed nothing since the pull.');
      for (const [place, id] of given.ids.entries()) {
        expect(await sheet.cell(id, 'position')).toMatchObject({ value: RISKY[place] });
      }
    }
  },
  {
    name: 'text that is typed or pasted arrives on the site as it reads',
    run: async (stage, excel) => {
      // A leading apostrophe is how one types text in Excel: two are needed for one.
      const typed = RISKY.filter((text) => !text.startsWith("'") && !text.includes('\t'));
      const { sheet, given } = await pulled(
        stage,
        excel,
        typed.map(() => ({}))
      );
      for (const [place, id] of given.ids.entries()) {
        await sheet.type(id, 'position', typed[place] ?? '');
      }
      expect(await excel.send()).toContain(`${typed.length} of ${typed.length} rows sent`);
      for (const [place, id] of given.ids.entries()) {
        expect((await stage.position(id)).text?.trim()).toBe(typed[place]?.trim());
      }
      expect(await excel.send()).toContain('There is nothing to send.');
    }
  },
  {
    name: 'a month is typed and shown as a month, a day as a day, and each arrives as such',
    run: async (stage, excel) => {
      const { sheet, given } = await pulled(stage, excel, [{}, {}]);
      const [month = '', day = ''] = given.ids;
      await sheet.type(month, 'asAt', 'Sep 2017');
      await excel.does('format', await sheet.address(month, 'asAt'), { numberFormat: 'mmm yyyy' });
      await sheet.type(day, 'asAt', '15/9/2017');
      expect(await excel.check()).toContain('Everything can be sent.');
      expect(await excel.send()).toContain('2 of 2 rows sent');
      expect((await stage.position(month)).asAt).toBe('2017-09');
      expect((await stage.position(day)).asAt).toBe('2017-09-15');
      expect(await excel.send()).toContain('There is nothing to send.');
    }
  },
  {
    name: 'a date that is text, 31 February and a date before 1900 are refused with sentences',
    run: async (stage, excel) => {
      const { sheet, given } = await pulled(stage, excel, [{}, {}, {}]);
      const pasted = ['next summer', '31 Feb 2018', '1/1/1850'];
      for (const [place, id] of given.ids.entries()) {
        await excel.does('pasteText', await sheet.address(id, 'asAt'), pasted[place] ?? '');
      }
      const checked = await excel.check();
      expect(checked).toContain('“next summer” is text and no date that Excel understands.');
      expect(checked).toContain('“31 Feb 2018” is no date.');
      expect(checked).toContain('Give a year from 1900 to 2199.');
      expect(checked).toContain('3 rows have something to put right first.');
      expect(await excel.send()).toContain('There is nothing to send.');
      for (const id of given.ids) expect((await stage.position(id)).asAt).toBe('2017-10-01');
    }
  },
  {
    name: 'a number in the place of words is refused, and text that looks like one is not',
    run: async (stage, excel) => {
      const { sheet, given } = await pulled(stage, excel, [{}, {}]);
      const [number = '', text = ''] = given.ids;
      await excel.does('pasteCells', await sheet.address(number, 'position'), [
        [{ value: 1234.5, style: { numberFormat: '0' } }]
      ]);
      await sheet.type(text, 'position', '0012');
      expect(await excel.check()).toContain('is a number');
      expect(await excel.send()).toContain('1 of 1 row sent');
      expect(await stage.texts(number)).toEqual([]);
      expect(await stage.texts(text)).toEqual(['0012']);
    }
  },
  {
    name: 'in an Excel of another country dates and words arrive as they are meant',
    run: async (stage, excel) => {
      const { sheet, id } = await pulled(stage, excel);
      await excel.readsAs('en-US');
      await sheet.type(id, 'asAt', '9/15/2017');
      await sheet.type(id, 'position', '1,5 posts');
      expect(await excel.send()).toContain('1 of 1 row sent');
      expect(await stage.position(id)).toMatchObject({ asAt: '2017-09-15', text: '1,5 posts' });
    }
  },
  {
    name: 'a new date is asked for with its cause and reason, and waits for a decision',
    run: async (stage, excel) => {
      const { sheet, id } = await pulled(stage, excel);
      await sheet.type(id, 'newDate', 'Sep 2018');
      expect(await excel.check()).toContain('Choose the cause.');
      expect(await excel.send()).toContain('There is nothing to send.');
      await sheet.type(id, 'newDateCause', 'People or posts');
      await sheet.type(id, 'newDateReason', 'Two officers left');
      expect(await excel.send()).toContain('1 of 1 row sent');
      expect(await excel.send()).toContain('There is nothing to send.');
      const { dateChanges } = await stage.records();
      const asked = dateChanges.filter(({ subjectId }) => subjectId === id);
      expect(asked).toMatchObject([{ to: ['2018-09'], reason: 'Two officers left' }]);
      await excel.refresh();
      expect(await excel.send()).toContain('There is nothing to send.');
    }
  }
];
