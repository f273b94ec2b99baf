import {
  createNewReportDrafts,
  emptyDraft
} from '../../../src/components/registration/newReportDraft';
import type { NewReportDraft } from '../../../src/components/registration/newReportDraft';
import { browserWithStorage } from '../recommendation/edit/browserStorage';

const draft: NewReportDraft = {
  ...emptyDraft('new'),
  facts: { title: 'Custody', publishers: '' },
  rows: [{ id: 'a', kind: 'recommendation', wording: 'Ask.', forWhom: 'the force' }],
  typedAt: '2017-11-20T09:00:00Z'
};
const readBack = (kept: unknown): NewReportDraft | undefined => {
  browserWithStorage({ getItem: () => JSON.stringify(kept) });
  return createNewReportDrafts('somebody').read();
};

describe('the kept draft of a report', () => {
  test('is read as it was kept', () => {
    expect(readBack(draft)).toEqual(draft);
    const refused = { ...draft, existing: 'old', sent: true, refused: true };
    expect(readBack(refused)).toEqual(refused);
  });

  test.each<[string, unknown]>([
    ['a text', 'abc'],
    ['nothing', null],
    ['facts that are a text', { ...draft, facts: 'abc' }],
    ['a title that is a number', { ...draft, facts: { title: 4, publishers: '' } }],
    ['rows that are texts', { ...draft, rows: ['abc'] }],
    ['a row without words', { ...draft, rows: [{ ...draft.rows[0], wording: undefined }] }],
    ['a row of no known kind', { ...draft, rows: [{ ...draft.rows[0], kind: 'abc' }] }],
    ['a number in place of a lead', { ...draft, rows: [{ ...draft.rows[0], leadPost: 4 }] }],
    ['pasted text that is a record', { ...draft, pasting: {} }],
    ['no moment', { ...draft, typedAt: 'abc' }]
  ])('is passed over where it is rubbish: %s', (_name, kept) => {
    expect(readBack(kept)).toBeUndefined();
  });
});
