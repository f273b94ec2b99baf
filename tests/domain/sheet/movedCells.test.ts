import { changesToSend } from '../../../src/domain/sheet/changesToSend';
import { anAction } from '../builders';
import { problemsOf, SHEET, SITE } from './reviewBuilders';
import type { ASheet } from './sheetBuilders';
import { aPull, aSite, refreshed, refreshOf, reviewOf, typed } from './sheetBuilders';

/** What can be seen of the second row, pasted over the first; the hidden ids stay. */
function pastedOver(sheet: ASheet): ASheet {
  const [, second] = sheet.read.rows;
  return typed(sheet, 0, { ...second.cells });
}

describe('a row over which the cells of another were moved', () => {
  it('is not sent for the record that its hidden id names', () => {
    const { rows } = reviewOf(pastedOver(SHEET), SITE);
    expect(rows).toMatchObject([{ rowNumber: 2, problems: [{ kind: 'words of another' }] }]);
    expect(rows.map(changesToSend)).toEqual([undefined]);
  });

  it('is left alone by Refresh, so that it goes on being told', () => {
    const sheet = pastedOver(SHEET);
    const plan = refreshOf(sheet, SITE);
    expect(plan).toMatchObject({ cells: [], changed: 0, added: [] });
    expect(problemsOf(refreshed(sheet, plan))).toEqual(['words of another']);
  });

  it('is told also where only some of its cells were moved', () => {
    const [, { cells }] = SHEET.read.rows;
    const { wording, status, position } = cells;
    expect(problemsOf(typed(SHEET, 0, { wording, status, position }))).toEqual([
      'words of another'
    ]);
  });

  it('and a row with an id that was dragged down from another is, too', () => {
    const [{ id }, second] = SHEET.read.rows;
    const read = { ...SHEET.read, rows: [{ ...second, id }] };
    expect(problemsOf({ ...SHEET, read })).toEqual(['words of another']);
  });

  it('is told of sub-actions by their text', () => {
    const site = aSite({
      actions: [
        anAction({ id: 'a', label: 'a', text: 'Write the policy.', position: 'Written.' }),
        anAction({ id: 'b', label: 'b', text: 'Train the staff.', position: 'Trained.' })
      ]
    });
    const sheet = aPull(site, { kind: 'parts' });
    expect(reviewOf(pastedOver(sheet), site).rows).toMatchObject([
      { problems: [{ kind: 'words of another' }] }
    ]);
  });
});

describe('a row that says its own words, or nobody’s', () => {
  it('is put right by Refresh where nothing else of it was changed', () => {
    const [, { cells }] = SHEET.read.rows;
    const sheet = typed(SHEET, 0, { wording: cells.wording });
    expect(problemsOf(sheet)).toEqual(['read-only']);
    expect(refreshOf(sheet, SITE).cells.map(({ column }) => column)).toEqual(['wording']);
  });

  it('is sent where its own words were corrected in the sheet', () => {
    const sheet = typed(SHEET, 0, { wording: 'Record every crime.', position: 'Mine.' });
    const { rows } = reviewOf(sheet, SITE);
    expect(rows.map(changesToSend)).toEqual([{ position: 'Mine.' }]);
  });

  it('is sent where another record has the same words', () => {
    const [first, second] = SITE.recommendations;
    const site = { ...SITE, recommendations: [first, { ...second, wording: first.wording }] };
    const { rows } = reviewOf(typed(aPull(site), 0, { position: 'Mine.' }), site);
    expect(rows.map(changesToSend)).toEqual([{ position: 'Mine.' }]);
  });
});
