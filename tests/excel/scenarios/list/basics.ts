import type { Scenario } from '../scenario';
import { pulled } from '../scenario';
import { sheetInHand } from '../sheetInHand';

/** Pull, edit, send, conflict, refresh, reopen, offline, throttled. */
export const basics: readonly Scenario[] = [
  {
    name: 'a pull shows real dates, plain statuses and the words, and nothing to send',
    run: async (stage, excel) => {
      const { sheet, id } = await pulled(stage, excel, [
        { status: 'RED', text: 'Late\nvery late' }
      ]);
      expect(await sheet.value(id, 'status')).toBe('Red');
      expect(await sheet.value(id, 'position')).toBe('Late\nvery late');
      // The last day of April 2018, of the 1900 system; shown as its month.
      expect(await sheet.cell(id, 'due')).toMatchObject({ value: 43220, format: 'mmm yyyy' });
      expect(await sheet.cell(id, 'asAt')).toMatchObject({ value: 43009, format: 'd mmm yyyy' });
      const seen = await excel.seen();
      const { sheet: name } = await sheet.table();
      expect(seen.active).toBe(name);
      expect(seen.sheets.find((one) => one.name === name)?.frozenRows).toBe(1);
      expect(await excel.check()).toContain('You changed nothing since the pull.');
      expect(await excel.send()).toContain('There is nothing to send.');
      expect(await stage.texts(id)).toEqual([]);
    }
  },
  {
    name: 'what was typed is checked, sent once, and sending again sends nothing',
    run: async (stage, excel) => {
      const { sheet, id, given } = await pulled(stage, excel, [{}, {}]);
      await sheet.type(id, 'position', 'Mine');
      await sheet.type(id, 'status', 'Green');
      const checked = await excel.check();
      expect(checked).toContain('You changed 1 row');
      expect(checked).toContain('Everything can be sent.');
      const told = await excel.send();
      expect(told).toContain('1 of 1 row sent');
      expect(told).toContain('Nothing else was touched.');
      expect(told).toContain('There is nothing to send.');
      expect(await excel.check()).toContain('You changed nothing since the pull.');
      expect(await excel.send()).toContain('There is nothing to send.');
      expect(await stage.texts(id)).toEqual(['Mine']);
      expect(await stage.position(id)).toMatchObject({ text: 'Mine', status: 'GREEN' });
      const other = given.ids[1] ?? '';
      expect(await stage.position(other)).toMatchObject({ text: 'When pulled', status: 'AMBER' });
    }
  },
  {
    name: 'edits of two people in different fields both land, and the receipt says so',
    run: async (stage, excel) => {
      const { sheet, id } = await pulled(stage, excel, [{ waitingFor: 'Nobody' }]);
      await stage.changedBy(stage.otherLead, id, { waitingFor: 'The board' });
      await sheet.type(id, 'position', 'Mine');
      const told = await excel.send();
      expect(told).toContain('1 of 1 row sent');
      expect(told).toContain(
        `Waiting for: changed by ${stage.otherLead.name} meanwhile, and kept.`
      );
      expect(await stage.position(id)).toMatchObject({ text: 'Mine', waitingFor: 'The board' });
      expect(await sheet.value(id, 'waitingFor')).toBe('Nobody');
      expect(await excel.refresh()).toContain('1 row was brought up to date.');
      expect(await sheet.value(id, 'waitingFor')).toBe('The board');
    }
  },
  {
    name: 'a field that both changed waits, with all three versions; mine is chosen',
    run: async (stage, excel) => {
      const { sheet, id } = await pulled(stage, excel);
      await sheet.type(id, 'position', 'Mine');
      await stage.changedBy(stage.otherLead, id, { text: 'Theirs' });
      const told = await excel.send();
      expect(told).toContain('One row waits for you.');
      expect(told).toContain(`Current position was changed by ${stage.otherLead.name}`);
      for (const words of ['When pulled', 'Mine', 'Theirs']) expect(told).toContain(words);
      expect(await stage.position(id)).toMatchObject({ text: 'Theirs' });
      expect(await excel.choose('mine')).toContain('1 of 1 row sent');
      expect(await stage.texts(id)).toEqual(['Theirs', 'Mine']);
      expect(await excel.send()).toContain('There is nothing to send.');
    }
  },
  {
    name: 'and where theirs is chosen, mine stays in the history and Refresh brings theirs in',
    run: async (stage, excel) => {
      const { sheet, id } = await pulled(stage, excel);
      await sheet.type(id, 'position', 'Mine');
      await stage.changedBy(stage.otherLead, id, { text: 'Theirs' });
      await excel.send();
      await excel.choose('theirs');
      expect(await stage.position(id)).toMatchObject({ text: 'Theirs' });
      expect(await sheet.value(id, 'position')).toBe('Mine');
      await excel.refresh();
      expect(await sheet.value(id, 'position')).toBe('Theirs');
      expect(await excel.send()).toContain('There is nothing to send.');
      expect([...(await stage.texts(id))].sort()).toEqual(['Mine', 'Theirs']);
    }
  },
  {
    name: 'Refresh brings in what others changed and what came, and keeps what was typed',
    run: async (stage, excel) => {
      const { sheet, id, given } = await pulled(stage, excel, [{}, {}]);
      const other = given.ids[1] ?? '';
      await sheet.type(id, 'position', 'Mine');
      await stage.changedBy(stage.otherLead, id, { text: 'Theirs', status: 'GREEN' });
      await stage.changedBy(stage.otherLead, other, { text: 'Theirs too' });
      const came = await stage.more(given, { text: 'Came' });
      const told = await excel.refresh();
      expect(told).toContain('2 rows were brought up to date.');
      expect(told).toContain('1 row was added at the end.');
      expect(told).toContain('One cell that you had changed was changed by others too.');
      expect(await sheet.value(id, 'position')).toBe('Mine');
      expect(await sheet.value(id, 'status')).toBe('Green');
      expect(await sheet.value(other, 'position')).toBe('Theirs too');
      expect(await sheet.value(came, 'position')).toBe('Came');
      expect((await sheet.ids()).at(-1)).toBe(came);
      expect(await excel.refresh()).not.toContain('brought up to date');
      expect(await excel.send()).toContain('One row waits for you.');
    }
  },
  {
    name: 'a saved file that is opened on another machine refreshes and sends what was typed',
    run: async (stage, excel) => {
      const { sheet, id, given } = await pulled(stage, excel, [{}, {}]);
      const other = given.ids[1] ?? '';
      await sheet.type(id, 'position', 'Typed before it was saved');
      const file = await excel.save();
      await stage.changedBy(stage.otherLead, other, { text: 'Meanwhile' });
      await excel.openElsewhere(file);
      expect(await excel.check()).toContain('You changed 1 row');
      expect(await excel.refresh()).toContain('1 row was brought up to date.');
      expect(await sheet.value(other, 'position')).toBe('Meanwhile');
      expect(await excel.send()).toContain('1 of 1 row sent');
      expect(await stage.texts(id)).toEqual(['Typed before it was saved']);
      // The file as it was before: what it holds is on the site already.
      await excel.openElsewhere(file);
      expect(await excel.send()).not.toContain('rows sent');
      expect(await stage.texts(id)).toEqual(['Typed before it was saved']);
    }
  },
  {
    name: 'offline nothing is sent and the person is told; online again it is sent once',
    run: async (stage, excel) => {
      const { sheet, id } = await pulled(stage, excel);
      await sheet.type(id, 'position', 'Mine');
      await stage.faults([
        { match: { person: stage.lead.login }, fault: { kind: 'drop-before-commit' } }
      ]);
      try {
        expect(await excel.send()).toMatch(/did not answer|could not be/);
        expect(await stage.texts(id)).toEqual([]);
      } finally {
        await stage.noFaults();
      }
      expect(await excel.send()).toContain('1 of 1 row sent');
      expect(await stage.texts(id)).toEqual(['Mine']);
    }
  },
  {
    name: 'an answer that is lost on the way is looked up: the change is there once',
    run: async (stage, excel) => {
      const { sheet, id } = await pulled(stage, excel);
      await sheet.type(id, 'position', 'Mine');
      await stage.faults([
        {
          match: { person: stage.lead.login, path: '*Updates*', method: 'POST' },
          fault: { kind: 'drop-after-commit' },
          times: 1
        }
      ]);
      try {
        await excel.send();
      } finally {
        await stage.noFaults();
      }
      await excel.send();
      expect(await stage.texts(id)).toEqual(['Mine']);
      expect(await stage.position(id)).toMatchObject({ text: 'Mine' });
      expect(await excel.send()).toContain('There is nothing to send.');
    }
  },
  {
    name: 'where SharePoint asks to wait it is waited for, and everything is sent',
    run: async (stage, excel) => {
      const { sheet, id } = await pulled(stage, excel);
      await sheet.type(id, 'position', 'Mine');
      await stage.faults([
        {
          match: { person: stage.lead.login },
          fault: { kind: 'throttle', status: 429, retryAfter: 1 },
          times: 2
        }
      ]);
      try {
        expect(await excel.send()).toContain('1 of 1 row sent');
      } finally {
        await stage.noFaults();
      }
      expect(await stage.texts(id)).toEqual(['Mine']);
    }
  },
  {
    name: 'several pulls stand in one workbook, each with what it is based on',
    run: async (stage, excel) => {
      const first = await stage.given([{}]);
      const second = await stage.given([{}]);
      await excel.pull(first.directorate);
      await excel.pull(second.directorate);
      const { tables } = await excel.seen();
      expect(tables).toHaveLength(2);
      const [before, inHand] = tables.map(({ sheet }) => sheetInHand(excel, sheet));
      await before?.type(first.id, 'position', 'In the first');
      await inHand?.type(second.id, 'position', 'In the second');
      expect(await excel.send()).toContain('1 of 1 row sent');
      expect(await stage.texts(second.id)).toEqual(['In the second']);
      expect(await stage.texts(first.id)).toEqual([]);
    }
  },
  {
    name: 'receipts are written as a sheet, a row each',
    run: async (stage, excel) => {
      const { sheet, id } = await pulled(stage, excel);
      await sheet.type(id, 'position', '=1+1');
      await excel.send();
      await excel.receiptsAsSheet();
      const { sheets } = await excel.seen();
      const cells = sheets.find(({ name }) => name === 'Receipts')?.cells.flat() ?? [];
      expect(cells.some(({ value }) => value === 'sent')).toBe(true);
      expect(cells.some(({ formula }) => formula !== undefined)).toBe(false);
    }
  }
];
