import { clipboardText } from '../../../../../local/excel/page/browser/grid/clipboardText';
import { clipboardCells } from '../../../../../local/excel/workbook/person/clipboardCells';
import { createWorkbookModel } from '../../../../../local/excel/workbook/workbook';
import { writeInputs } from '../../../../../local/excel/workbook/writing';

describe('text of the clipboard', () => {
  it('of a range comes back as its cells', () => {
    const model = createWorkbookModel();
    const [sheet] = model.sheets;
    if (sheet === undefined) throw new Error('A new workbook has a sheet.');
    const values = [
      ['Ref', 'line one\nline two', '"quoted"'],
      ['', 'tab\there', '7']
    ];
    const range = { top: 1, left: 1, bottom: 2, right: 3 };
    writeInputs(model, sheet, range, values);
    expect(clipboardCells(clipboardText(sheet, range))).toEqual(values);
  });
});
