import type { Scenario } from '../scenario';
import { pulled } from '../scenario';
import { sheetInHand } from '../sheetInHand';

/** What people do to the rows and columns of a sheet. */
export const rowsAndColumns: readonly Scenario[] = [
  {
    name: 'sorted by another column, what was typed belongs to its record',
    run: async (stage, excel) => {
      const { sheet, given } = await pulled(stage, excel, [
        { text: 'Cc' },
        { text: 'Aa' },
        { text: 'Bb' }
      ]);
      const [first = '', second = ''] = given.ids;
      await sheet.type(first, 'position', 'Zz');
      await excel.does('sort', (await sheet.table()).name, sheet.heading('position'));
      expect((await sheet.ids())[0]).toBe(second);
      await sheet.type(second, 'position', 'Typed after sorting');
      expect(await excel.check()).toContain('You changed 2 rows');
      expect(await excel.send()).toContain('2 of 2 rows sent');
      expect(await stage.texts(first)).toEqual(['Zz']);
      expect(await stage.texts(second)).toEqual(['Typed after sorting']);
      const order = await sheet.ids();
      await stage.changedBy(stage.otherLead, first, { text: 'Theirs' });
      await excel.refresh();
      expect(await sheet.ids()).toEqual(order);
      expect(await sheet.value(first, 'position')).toBe('Theirs');
    }
  },
  {
    name: 'filtered rows are read, sent and refreshed like the others, and stay hidden',
    run: async (stage, excel) => {
      const { sheet, given } = await pulled(stage, excel, [{ status: 'RED' }, { status: 'AMBER' }]);
      const [red = '', amber = ''] = given.ids;
      await sheet.type(red, 'position', 'Typed, then hidden');
      const { name } = await sheet.table();
      await excel.does('filter', name, sheet.heading('status'), ['Amber']);
      const hidden = async (): Promise<readonly number[]> =>
        (await excel.seen()).sheets.flatMap(({ hiddenRows }) => hiddenRows);
      expect(await hidden()).toEqual([(await sheet.row(red)) - 1]);
      expect(await excel.send()).toContain('1 of 1 row sent');
      expect(await stage.texts(red)).toEqual(['Typed, then hidden']);
      await stage.changedBy(stage.otherLead, red, { text: 'Theirs' });
      await stage.changedBy(stage.otherLead, amber, { text: 'Theirs' });
      await excel.refresh();
      expect(await sheet.value(red, 'position')).toBe('Theirs');
      expect(await hidden()).toEqual([(await sheet.row(red)) - 1]);
    }
  },
  {
    name: 'rows put in, taken out and moved: records are found by their id, never by position',
    run: async (stage, excel) => {
      const { sheet, given } = await pulled(stage, excel, [{}, {}, {}]);
      const [first = '', second = '', third = ''] = given.ids;
      await excel.does('insertRows', await sheet.row(second), 2);
      await excel.does('insertRows', 1, 3);
      await excel.does(
        'moveRows',
        await sheet.row(third),
        await sheet.row(third),
        await sheet.row(first)
      );
      await sheet.type(third, 'position', 'Moved up');
      await sheet.type(first, 'position', 'Of the first');
      await excel.does('deleteRows', await sheet.row(second));
      const checked = await excel.check();
      expect(checked).toContain('You changed 2 rows');
      expect(checked).toContain('One row was taken out of the table.');
      expect(await excel.send()).toContain('2 of 2 rows sent');
      expect(await stage.texts(third)).toEqual(['Moved up']);
      expect(await stage.texts(first)).toEqual(['Of the first']);
      expect(await stage.position(second)).toMatchObject({ text: 'When pulled' });
      // A row that the person took out does not come back.
      await excel.refresh();
      expect(await sheet.ids()).not.toContain(second);
    }
  },
  {
    name: 'columns put in, moved and widened: a person’s own stay, with what is in them',
    run: async (stage, excel) => {
      const { sheet, id } = await pulled(stage, excel);
      const { name } = await sheet.table();
      await excel.does('insertTableColumn', name, sheet.heading('status'));
      const own = (await sheet.table()).headings.find((one) => one.startsWith('Column')) ?? '';
      expect(own).not.toBe('');
      await excel.does('renameHeading', name, own, 'My notes');
      await excel.does('moveTableColumn', name, sheet.heading('position'), sheet.heading('report'));
      await excel.does('columnWidth', await sheet.letters('waitingFor'), 333);
      const { headings, left } = await sheet.table();
      expect(headings[0]).toBe(sheet.heading('position'));
      const row = await sheet.row(id);
      const note = `${String.fromCharCode(65 + left + headings.indexOf('My notes'))}${row}`;
      await excel.does('type', note, 'Ask Jo');
      await sheet.type(id, 'position', 'Mine');
      const beside = `A${row + 5}`;
      await excel.does('type', beside, 'Below the table');
      expect(await excel.send()).toContain('1 of 1 row sent');
      await stage.changedBy(stage.otherLead, id, { text: 'Theirs' });
      await excel.refresh();
      expect(await sheet.value(id, 'position')).toBe('Theirs');
      const after = await sheet.table();
      expect(after.headings).toEqual(headings);
      expect(after.rows[0]?.[headings.indexOf('My notes')]?.value).toBe('Ask Jo');
      const { sheets } = await excel.seen();
      const seen = sheets.find((one) => one.name === after.sheet);
      expect(seen?.cells[row + 4]?.[0]?.value).toBe('Below the table');
      expect(seen?.widths[after.left + headings.indexOf(sheet.heading('waitingFor'))]).toBe(333);
    }
  },
  {
    name: 'a pulled column that was deleted: the rest is sent, and the person is told',
    run: async (stage, excel) => {
      const { sheet, id } = await pulled(stage, excel, [{ waitingFor: 'The board' }]);
      const { name } = await sheet.table();
      await excel.does('deleteTableColumn', name, sheet.heading('waitingFor'));
      await sheet.type(id, 'position', 'Mine');
      expect(await excel.check()).toContain(
        'The column “Waiting for” is not in the table any more, so nothing of it is sent.'
      );
      expect(await excel.send()).toContain('1 of 1 row sent');
      expect(await stage.position(id)).toMatchObject({ text: 'Mine', waitingFor: 'The board' });
    }
  },
  {
    name: 'a renamed heading is the same column',
    run: async (stage, excel) => {
      const { sheet, id } = await pulled(stage, excel);
      const address = await sheet.address(id, 'position');
      const { name } = await sheet.table();
      await excel.does('renameHeading', name, sheet.heading('position'), 'Where we are');
      await excel.does('type', address, 'Mine');
      expect(await excel.send()).toContain('1 of 1 row sent');
      expect(await stage.texts(id)).toEqual(['Mine']);
      await excel.refresh();
      expect((await sheet.table()).headings).toContain('Where we are');
    }
  },
  {
    name: 'the column of ids deleted: nothing is sent, and the person is told to pull again',
    run: async (stage, excel) => {
      const { sheet, id } = await pulled(stage, excel);
      await sheet.type(id, 'position', 'Mine');
      const { name, headings } = await sheet.table();
      const heading = headings.find((one) => one.startsWith('Tracker id')) ?? '';
      await excel.does('deleteTableColumn', name, heading);
      expect(await excel.send()).toMatch(/pull (it |the table )?again/i);
      expect(await stage.texts(id)).toEqual([]);
    }
  },
  {
    name: 'merging cells of the table is refused by Excel; beside it nothing is disturbed',
    run: async (stage, excel) => {
      const { sheet, id } = await pulled(stage, excel);
      const row = await sheet.row(id);
      await expect(excel.does('merge', `A${row}:B${row}`)).rejects.toThrow();
      await excel.does('merge', `A${row + 4}:B${row + 4}`);
      await sheet.type(id, 'position', 'Mine');
      expect(await excel.send()).toContain('1 of 1 row sent');
      expect(await stage.texts(id)).toEqual(['Mine']);
    }
  },
  {
    name: 'a row copied within the table stands twice: neither is sent, with their row numbers',
    run: async (stage, excel) => {
      const { sheet, id, given } = await pulled(stage, excel, [{}, {}]);
      await sheet.type(id, 'position', 'Mine');
      const { sheet: name, rows, headings, top, left } = await sheet.table();
      const last = String.fromCharCode(65 + left + headings.length - 1);
      const row = await sheet.row(id);
      const below = top + rows.length + 2;
      await excel.does('copyPaste', `'${name}'!A${row}:${last}${row}`, `'${name}'!A${below}`);
      const checked = await excel.check();
      expect(checked).toContain(
        `One record stands in rows ${row} and ${below}, so neither is sent.`
      );
      expect(await excel.send()).toContain('There is nothing to send.');
      expect(await stage.texts(id)).toEqual([]);
      await excel.does('deleteRows', below);
      expect(await excel.send()).toContain('1 of 1 row sent');
      expect(await stage.texts(id)).toEqual(['Mine']);
      expect(await stage.texts(given.ids[1] ?? '')).toEqual([]);
    }
  },
  {
    name: 'a cleared row changes nothing on the site',
    run: async (stage, excel) => {
      const { sheet, given } = await pulled(stage, excel, [{}, { reason: 'Why' }]);
      const [first = '', second = ''] = given.ids;
      for (const id of [first, second]) {
        const row = await sheet.row(id);
        const [from, to] = [await sheet.letters('status'), await sheet.letters('newDateReason')];
        await excel.does('clear', `${from}${row}:${to}${row}`);
      }
      expect(await excel.check()).toContain('The row was emptied.');
      expect(await excel.send()).toContain('There is nothing to send.');
      expect(await stage.position(second)).toMatchObject({ text: 'When pulled', reason: 'Why' });
    }
  },
  {
    name: 'a renamed sheet is the same sheet; of a copied one only the first is sent',
    run: async (stage, excel) => {
      const { sheet, id } = await pulled(stage, excel);
      const { sheet: name } = await sheet.table();
      await excel.does('renameSheet', name, 'Mine, do not touch');
      const copy = await excel.does('copySheet', 'Mine, do not touch');
      const copied = sheetInHand(excel, copy);
      const original = sheetInHand(excel, 'Mine, do not touch');
      await copied.type(id, 'position', 'Typed into the copy');
      await original.type(id, 'position', 'Typed into the sheet');
      expect(await excel.check()).toContain(copy);
      expect(await excel.send()).toContain('1 of 1 row sent');
      expect(await stage.texts(id)).toEqual(['Typed into the sheet']);
      await stage.changedBy(stage.otherLead, id, { text: 'Theirs' });
      await excel.refresh();
      expect(await original.value(id, 'position')).toBe('Theirs');
      expect(await copied.value(id, 'position')).toBe('Typed into the copy');
    }
  },
  {
    name: 'an owner’s row typed below the table becomes a record, once',
    run: async (stage, excel) => {
      await excel.signInAs(stage.owner);
      const { sheet, given } = await pulled(stage, excel);
      const { top, rows, headings, left, sheet: name } = await sheet.table();
      const row = top + rows.length + 2;
      const at = (key: Parameters<typeof sheet.heading>[0]): string =>
        `'${name}'!${String.fromCharCode(65 + left + headings.indexOf(sheet.heading(key)))}${row}`;
      const wording = `Typed below ${given.report.title}`;
      await excel.does('type', at('report'), given.report.title);
      await excel.does('type', at('ref'), '77');
      await excel.does('type', at('wording'), wording);
      await excel.does('type', at('directorate'), given.directorate);
      expect(await excel.check()).not.toContain('put right');
      expect(await excel.send()).toContain('1 of 1 row sent');
      expect(await excel.send()).toContain('There is nothing to send.');
      await excel.refresh();
      const { recommendations } = await stage.records();
      const added = recommendations.filter((one) => one.wording === wording);
      expect(added).toMatchObject([{ ref: '77', reportId: given.report.id }]);
      expect(await sheet.ids()).toEqual([given.id, added[0]?.id]);
      expect(await excel.refresh()).toContain('The sheet is up to date.');
    }
  },
  {
    name: 'a lead’s row typed below the table is refused with a sentence',
    run: async (stage, excel) => {
      const { sheet, given } = await pulled(stage, excel);
      const { top, rows, headings, left } = await sheet.table();
      const row = top + rows.length + 2;
      const place = left + headings.indexOf(sheet.heading('wording'));
      const wording = `A lead wants ${given.report.title}`;
      await excel.does('type', `${String.fromCharCode(65 + place)}${row}`, wording);
      expect(await excel.check()).toContain('Recommendations are added by administrators');
      expect(await excel.send()).toContain('There is nothing to send.');
      const { recommendations } = await stage.records();
      expect(recommendations.some((one) => one.wording === wording)).toBe(false);
    }
  },
  {
    name: 'a read-only cell that was changed is not sent, the rest is, and Refresh puts it right',
    run: async (stage, excel) => {
      const { sheet, id } = await pulled(stage, excel);
      const before = await sheet.value(id, 'wording');
      await sheet.type(id, 'wording', 'Something easier');
      await sheet.type(id, 'position', 'Mine');
      expect(await excel.check()).toContain('“Recommendation” cannot be changed in a sheet');
      expect(await excel.send()).toContain('1 of 1 row sent');
      expect(await stage.texts(id)).toEqual(['Mine']);
      await excel.refresh();
      expect(await sheet.value(id, 'wording')).toBe(before);
    }
  }
];
