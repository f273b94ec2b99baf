import * as fc from 'fast-check';
import { addMonths } from '../../../src/domain/dates/months';
import { isKeptDate, isPartialDate } from '../../../src/domain/dates/partialDate';
import { checkNewPart, checkPartEdit } from '../../../src/domain/edits/checkPartEdit';
import { checkPositionEdit } from '../../../src/domain/edits/checkPositionEdit';
import { checkEvidenceSaid } from '../../../src/domain/evidence/checkEvidenceSaid';
import { problemsOfDates } from '../../../src/domain/ledger/problemsOfDates';
import { checkReportFacts, checkRow } from '../../../src/domain/registration/checkNewReport';
import { dateTypedSentence } from '../../../src/domain/words/dateTypedSentence';
import { dateProblemSentence } from '../../../src/domain/words/dateWords';
import { evidenceSaidSentence } from '../../../src/domain/words/evidenceWords';
import { problemSentence } from '../../../src/domain/words/problemSentence';
import { aDeadline } from '../builders';

const MISTYPED = ['0217-06', '0017-06', '0000-01', '1850-01', '1899-12-31', '2200-01', '9999-12'];
const GIVE_A_YEAR = 'Give a year from 1900 to 2199.';

describe('a year that can be kept', () => {
  test('is from 1900 to 2199', () => {
    expect(MISTYPED.filter(isKeptDate)).toEqual([]);
    const kept = ['1900-01', '1900-01-01', '2018-02-28', '2199-12', '2199-12-31'];
    expect(kept.filter(isKeptDate)).toEqual(kept);
    expect(['soon', '2018-13', '2017-02-29', ''].filter(isKeptDate)).toEqual([]);
  });

  test('is asked for in a sentence; what is no date at all in another', () => {
    expect(dateTypedSentence('0217-06')).toBe(GIVE_A_YEAR);
    expect(dateTypedSentence('soon')).toContain('“soon” is not a date.');
  });

  test.each(MISTYPED)('%s is refused in every field', (typed) => {
    const problem = { kind: 'no such date', typed } as const;
    expect(checkReportFacts({ title: 'Custody', publishers: '', published: typed })).toEqual([
      { field: 'published', problem }
    ]);
    expect(checkRow(aRow({ dueOriginal: typed }), [])).toEqual([{ field: 'dueOriginal', problem }]);
    const [ofDates] = problemsOfDates([typed], { due: [] });
    expect(ofDates && dateProblemSentence(ofDates)).toBe(GIVE_A_YEAR);
    const [said] = checkEvidenceSaid({ proves: 'It is done', effectiveFrom: typed });
    expect(said && evidenceSaidSentence(said.problem)).toBe(GIVE_A_YEAR);
    const position = {
      text: 'Under way',
      status: 'GREEN',
      reason: undefined,
      waitingFor: undefined,
      asAt: typed
    } as const;
    const day = { day: '2017-11-20' };
    const [ofPosition] = checkPositionEdit(position, { deadline: aDeadline() }, day);
    expect(ofPosition && problemSentence(ofPosition.problem)).toBe(GIVE_A_YEAR);
    const part = { ...position, label: 'a', position: undefined };
    expect(checkPartEdit(part, { deadline: aDeadline() }, day)).toEqual([
      { field: 'asAt', problem }
    ]);
    expect(checkNewPart({ label: 'a', text: undefined, due: typed })).toEqual([
      { field: 'due', problem }
    ]);
  });
});

describe('a date that words lead to', () => {
  const leadsTo = (published: string): unknown =>
    checkRow(aRow({ wording: 'Within six months, ask.' }), [], { ...SOURCE, published });

  test('is refused where it lies beyond what can be kept', () => {
    expect(leadsTo('2199-06')).toEqual([]);
    const problem = { kind: 'no such date', typed: '2200-03' };
    expect(leadsTo('2199-09')).toEqual([{ field: 'dueOriginal', problem }]);
  });

  test('is not asked for where the owner set another', () => {
    const row = aRow({ wording: SOURCE.wording, dueOriginal: '2199-12' });
    expect(checkRow(row, [], { ...SOURCE, published: '2199-09' })).toEqual([]);
  });

  test('keeps four figures, however many months are added', () => {
    expect(addMonths('9999-12', 6)).toBe('9999-12');
    expect(addMonths('0000-01', -1)).toBe('0000-01');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), fc.integer(), (year, months) => {
        const date = addMonths(`${String(year).padStart(4, '0')}-07`, months);
        expect(isPartialDate(date)).toBe(true);
      })
    );
  });
});

const SOURCE = { wording: 'Within six months, ask.', publishers: ['HMICFRS'] };

function aRow(part: Partial<Parameters<typeof checkRow>[0]>): Parameters<typeof checkRow>[0] {
  return { id: 'a', kind: 'recommendation', wording: 'Ask.', forWhom: 'the force', ...part };
}
