import type { Scenario } from '../scenario';
import { pulled } from '../scenario';

/** What people do to cells: paste, formulas, dragging, undo. */
export const cells: readonly Scenario[] = [
  {
    name: 'values pasted with another sheet’s formats are sent as they read',
    run: async (stage, excel) => {
      const { sheet, id } = await pulled(stage, excel);
      await excel.does('pasteCells', await sheet.address(id, 'position'), [
        [{ value: 'Pasted', style: { numberFormat: '0.00', bold: true } }]
      ]);
      await excel.does('pasteCells', await sheet.address(id, 'asAt'), [
        [{ value: 43050, style: { numberFormat: 'dd/mm/yyyy' } }]
      ]);
      expect(await excel.check()).toContain('Everything can be sent.');
      expect(await excel.send()).toContain('1 of 1 row sent');
      expect(await stage.position(id)).toMatchObject({ text: 'Pasted', asAt: '2017-11-11' });
    }
  },
  {
    name: 'a list pasted from elsewhere is checked: a status that does not exist is held back',
    run: async (stage, excel) => {
      const { sheet, given } = await pulled(stage, excel, [{}, {}, {}]);
      const [first = '', second = '', third = ''] = given.ids;
      await excel.does('pasteText', await sheet.address(first, 'status'), 'Green\nGrren\nRed');
      const checked = await excel.check();
      expect(checked).toContain('Status “Grren” does not exist.');
      expect(checked).toContain('Choose Red, Amber, White, Green or Closed.');
      const told = await excel.send();
      expect(told).toContain('2 of 2 rows sent');
      expect(told).toContain('One row is held back');
      expect(await stage.position(first)).toMatchObject({ status: 'GREEN' });
      expect(await stage.position(second)).toMatchObject({ status: 'AMBER' });
      expect(await stage.position(third)).toMatchObject({ status: 'RED' });
    }
  },
  {
    name: 'a formula’s value is sent, and a failed one is refused with a sentence',
    run: async (stage, excel) => {
      const { sheet, given } = await pulled(stage, excel, [{}, {}]);
      const [first = '', second = ''] = given.ids;
      const formulas = [
        [first, '="Half "&"done"'],
        [second, '=1/0']
      ] as const;
      for (const [id, formula] of formulas) {
        const address = await sheet.address(id, 'position');
        await excel.does('format', address, { numberFormat: 'General' });
        await excel.does('type', address, formula);
      }
      expect(await excel.check()).toContain('A formula in this cell has failed (#DIV/0!).');
      expect(await excel.send()).toContain('1 of 1 row sent');
      expect(await stage.texts(first)).toEqual(['Half done']);
      expect(await stage.texts(second)).toEqual([]);
    }
  },
  {
    name: 'dragged down, the words and the status stand in each row, and each is sent',
    run: async (stage, excel) => {
      const { sheet, given } = await pulled(stage, excel, [{}, {}, {}]);
      const [first = '', , third = ''] = given.ids;
      await sheet.type(first, 'position', 'The same for all');
      const from = await sheet.address(first, 'position');
      const end = (await sheet.address(third, 'position')).split('!')[1] ?? '';
      await excel.does('fillDown', `${from}:${end}`);
      expect(await excel.send()).toContain('3 of 3 rows sent');
      for (const id of given.ids) expect(await stage.texts(id)).toEqual(['The same for all']);
    }
  },
  {
    name: 'a change that was undone is no change',
    run: async (stage, excel) => {
      const { sheet, id } = await pulled(stage, excel);
      await sheet.type(id, 'position', 'A slip');
      await excel.does('undo');
      expect(await sheet.value(id, 'position')).toBe('When pulled');
      expect(await excel.check()).toContain('You changed nothing since the pull.');
      expect(await excel.send()).toContain('There is nothing to send.');
      expect(await stage.texts(id)).toEqual([]);
    }
  },
  {
    name: 'a field that was emptied is emptied on the site; what was empty stays so',
    run: async (stage, excel) => {
      const { sheet, given } = await pulled(stage, excel, [{ waitingFor: 'The board' }, {}]);
      const [cleared = '', empty = ''] = given.ids;
      await excel.does('clear', await sheet.address(cleared, 'waitingFor'));
      await excel.does('clear', await sheet.address(empty, 'waitingFor'));
      expect(await excel.check()).toContain('You changed 1 row');
      expect(await excel.send()).toContain('1 of 1 row sent');
      const after = await stage.position(cleared);
      expect(after.text).toBe('When pulled');
      expect(after.waitingFor).toBeUndefined();
      expect(await stage.texts(empty)).toEqual([]);
    }
  },
  {
    name: 'a status cannot be emptied, and the rest of the row waits with it',
    run: async (stage, excel) => {
      const { sheet, id } = await pulled(stage, excel);
      await excel.does('clear', await sheet.address(id, 'status'));
      expect(await excel.check()).toContain('The status is empty.');
      expect(await excel.send()).toContain('There is nothing to send.');
      expect(await stage.position(id)).toMatchObject({ status: 'AMBER' });
    }
  },
  {
    name: 'typed by the list of the cell: Excel itself refuses a status that is none',
    run: async (stage, excel) => {
      const { sheet, id } = await pulled(stage, excel);
      await expect(sheet.type(id, 'status', 'Purple')).rejects.toThrow();
      expect(await sheet.value(id, 'status')).toBe('Amber');
    }
  }
];
