import { createPerson } from '../../../../local/excel/workbook/person';
import { opened } from '../opened';

describe('events through the client', () => {
  it('tell a handler what a person did, and not one that was taken off', async () => {
    const { Excel, model } = opened();
    const person = createPerson(model);
    const heard: Excel.WorksheetChangedEventArgs[] = [];
    const { result, handler } = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.load('id');
      await context.sync();
      let arrived: (() => void) | undefined;
      const first = new Promise<void>((resolve) => {
        arrived = resolve;
      });
      const registration = sheet.onChanged.add((event) => {
        heard.push(event);
        arrived?.();
        return Promise.resolve();
      });
      await context.sync();
      return { result: first, handler: registration };
    });
    person.type('B2', 'hello');
    await result;
    expect(heard).toHaveLength(1);
    expect(heard[0]).toMatchObject({
      address: 'B2',
      changeType: 'RangeEdited',
      details: { valueAfter: 'hello', valueTypeBefore: 'Empty' }
    });
    await Excel.run(async (context) => {
      const range = heard[0]?.getRange(context);
      range?.load('values');
      await context.sync();
      expect(range?.values).toEqual([['hello']]);
    });
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    person.type('B3', 'silence');
    await Excel.run(async (context) => context.sync());
    expect(heard).toHaveLength(1);
  });
});
