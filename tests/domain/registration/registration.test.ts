import { leadWarning, leadsToChoose } from '../../../src/domain/registration/leadsToChoose';
import { builtOnOriginal } from '../../../src/domain/registration/mayCorrectOriginal';
import { checkReportFacts, checkRow } from '../../../src/domain/registration/checkNewReport';
import type { NewRow } from '../../../src/domain/registration/newRow';
import {
  recommendationsToAdd,
  reportToAdd,
  waitingFor
} from '../../../src/domain/registration/newRow';
import {
  NOT_ALLOCATED,
  countNotAllocated,
  showsNotAllocated
} from '../../../src/domain/registration/notAllocated';
import {
  enteredDeadline,
  proposedDeadline
} from '../../../src/domain/registration/proposedDeadline';
import { allocationChanges } from '../../../src/domain/registration/reallocation';
import { reportsLike } from '../../../src/domain/registration/sameReport';
import {
  standingRecords,
  withdrawnRecords
} from '../../../src/domain/registration/standingRecords';
import { readRegisterState, writeRegisterState } from '../../../src/domain/register/address';
import { UNTOUCHED_REGISTER } from '../../../src/domain/register/address';
import { aPosition, aRecommendation, aReport, anEntry } from '../builders';

const aRow = (rest: Partial<NewRow> = {}): NewRow => ({
  id: 'row-1',
  kind: 'recommendation',
  wording: 'Within six months, train staff.',
  forWhom: 'the force',
  ...rest
});
const source = (wording: string, published = '2017-11'): Parameters<typeof enteredDeadline>[1] => ({
  wording,
  published,
  publishers: ['HMICFRS']
});

describe('the date that words lead to', () => {
  test('"Within six months" of November 2017 is May 2018, set by the inspectorate', () => {
    const { deadline, found } = proposedDeadline(undefined, source('Within six months, train.'));
    expect(deadline).toMatchObject({
      original: '2018-05',
      setBy: 'inspectorate',
      form: 'relative'
    });
    expect(found).toEqual({ kind: 'relative', words: 'Within six months', published: '2017-11' });
  });

  test('"Immediately" has no date; the one that the owner sets is internal', () => {
    const { deadline, found } = proposedDeadline(undefined, source('Immediately, train staff.'));
    expect(deadline.original).toBeUndefined();
    expect(found).toEqual({ kind: 'immediate', words: 'Immediately' });
    expect(
      enteredDeadline({ dueOriginal: '2017-12' }, source('Immediately, train staff.'))
    ).toMatchObject({ original: '2017-12', setBy: 'internal', relative: 'Immediately' });
  });

  test('a date in the words themselves is the inspectorate’s', () => {
    const { deadline } = proposedDeadline(undefined, source('By April 2018, forces should train.'));
    expect(deadline).toMatchObject({ original: '2018-04', setBy: 'inspectorate', form: 'month' });
  });

  test('a printed date wins over what the words lead to, and an emptied one is none', () => {
    const printed = { duePrinted: 'June 2018' };
    const words = source('Within six months, train.');
    expect(enteredDeadline(printed, words)).toMatchObject({ original: '2018-06', form: 'month' });
    expect(enteredDeadline({ ...printed, dueOriginal: '' }, words).original).toBeUndefined();
  });

  test('without a month of publication nothing is guessed', () => {
    const { deadline } = proposedDeadline('Within 6 months', {
      wording: '',
      publishers: ['HMICFRS']
    });
    expect(deadline).toMatchObject({ form: 'relative', relative: 'Within 6 months' });
    expect(deadline.original).toBeUndefined();
  });
});

describe('what is registered', () => {
  test('the newest report stands first, and its rows go on after those it has', () => {
    const facts = { title: ' Custody ', publishers: 'HMCPSI; HMICFRS ;', published: '2018-01' };
    const report = reportToAdd('r', facts, [{ order: 1 }, { order: 14 }]);
    expect(report).toMatchObject({
      title: 'Custody',
      publishers: ['HMCPSI', 'HMICFRS'],
      order: 0
    });
    const rows = [aRow(), aRow({ id: 'row-2', forWhom: 'another body', body: 'NPCC' })];
    const added = recommendationsToAdd(report, rows, [{ order: 4 }]);
    expect(added.map(({ order, appliesTo }) => [order, appliesTo])).toEqual([
      [5, []],
      [6, ['NPCC']]
    ]);
    expect(added[0]?.deadline.original).toBe('2018-07');
    expect([...waitingFor(rows)]).toEqual([['row-2', 'NPCC']]);
  });

  test('what keeps it from being added is named by its field', () => {
    expect(checkReportFacts({ title: ' ', publishers: '', published: 'soon' })).toEqual([
      { field: 'title', problem: { kind: 'no title' } },
      { field: 'published', problem: { kind: 'no such date', typed: 'soon' } }
    ]);
    const row = aRow({ wording: ' ', forWhom: 'the force, waiting', ref: '4A', dueOriginal: '?' });
    expect(checkRow(row, ['4a']).map(({ field, problem }) => [field, problem.kind])).toEqual([
      ['wording', 'no words'],
      ['body', 'no body'],
      ['dueOriginal', 'no such date'],
      ['ref', 'number twice']
    ]);
    expect(checkRow(aRow({ ref: 'x'.repeat(256) }), [])).toMatchObject([{ field: 'ref' }]);
    expect(checkRow(aRow(), [])).toEqual([]);
  });

  test('a report of the same title and year is there already; one of another year is not', () => {
    const there = [
      aReport({ id: 'a', title: 'PEEL: Police Legitimacy 2016', published: '2016-12' }),
      aReport({ id: 'b', title: 'Stolen freedom', published: '2017-10', withdrawn: 'Twice' })
    ];
    expect(reportsLike('peel – police legitimacy 2016', '2016', there).same?.id).toBe('a');
    expect(reportsLike('Police legitimacy', '2016-12', there)).toEqual({ alike: [there[0]] });
    expect(reportsLike('PEEL: Police Legitimacy 2016', '2017-12', there)).toEqual({ alike: [] });
    expect(reportsLike('Stolen freedom', '2017-10', there)).toEqual({ alike: [] });
  });
});

describe('corrections', () => {
  test('an original stands once something was built on it', () => {
    expect(builtOnOriginal({ updates: 0, dateChanges: 0, reviews: 0 })).toEqual([]);
    expect(builtOnOriginal({ updates: 2, dateChanges: 0, reviews: 1 })).toEqual([
      'an update',
      'a review'
    ]);
  });

  test('what was withdrawn does not count, nor what a withdrawn report holds', () => {
    const kept = aRecommendation({ id: 'kept' });
    const mistake = aRecommendation({ id: 'mistake', withdrawn: 'Entered twice' });
    const inGone = aRecommendation({ id: 'in gone', reportId: 'gone' });
    const gone = aReport({ id: 'gone', withdrawn: 'Another force' });
    const records = {
      reports: [aReport(), gone],
      recommendations: [kept, mistake, inGone]
    };
    expect(standingRecords(records)).toEqual({ reports: [aReport()], recommendations: [kept] });
    expect(withdrawnRecords(records)).toEqual({
      reports: [gone],
      recommendations: [{ recommendation: mistake, report: aReport() }]
    });
    const standing = { reports: [aReport()], recommendations: [kept] };
    expect(standingRecords(standing)).toBe(standing);
  });
});

describe('allocation', () => {
  test('open and without any lead is not allocated; with another body or led it is', () => {
    const open = anEntry();
    const led = anEntry({ recommendations: [aRecommendation({ leadOfficer: 'Owen Pryce' })] });
    const white = anEntry({ positions: [aPosition({ status: 'WHITE', waitingFor: 'NPCC' })] });
    expect(countNotAllocated([open, led, white])).toBe(1);
  });

  test('the filter of what is not allocated survives the address', () => {
    const written = writeRegisterState({ ...UNTOUCHED_REGISTER, filters: NOT_ALLOCATED });
    const { filters } = readRegisterState(written);
    expect(showsNotAllocated(filters)).toBe(true);
    expect(showsNotAllocated([])).toBe(false);
    expect(showsNotAllocated([...filters, { field: 'changed' }])).toBe(false);
  });

  test('only what is filled in changes, and what stands so already does not', () => {
    const recommendation = aRecommendation({ directorate: 'Crime', leadOfficer: 'Jo Adeyemi' });
    expect(
      allocationChanges(recommendation, { directorate: 'Crime', leadPost: ' Head of Crime ' })
    ).toEqual([{ field: 'leadPost', to: 'Head of Crime' }]);
    expect(allocationChanges(recommendation, { leadOfficer: 'Owen Pryce', leadPost: ' ' })).toEqual(
      [{ field: 'leadOfficer', from: 'Jo Adeyemi', to: 'Owen Pryce' }]
    );
  });

  test('an officer does not follow a post to another one, unless named again', () => {
    const led = aRecommendation({ leadPost: 'Head of Custody', leadOfficer: 'Jo Adeyemi' });
    expect(allocationChanges(led, { leadPost: 'Head of Crime' })).toEqual([
      { field: 'leadPost', from: 'Head of Custody', to: 'Head of Crime' },
      { field: 'leadOfficer', from: 'Jo Adeyemi', to: undefined }
    ]);
    const named = { leadPost: 'Head of Crime', leadOfficer: 'Jo Adeyemi' };
    expect(allocationChanges(led, named).map(({ field }) => field)).toEqual(['leadPost']);
    expect(allocationChanges(led, { directorate: 'Crime' }).map(({ field }) => field)).toEqual([
      'directorate'
    ]);
    expect(allocationChanges(led, { leadPost: 'Head of Custody' })).toEqual([]);
  });

  test('a vacant post and a single lead are said, a post with a deputy is not', () => {
    const person = (name: string): { name: string; login: string } => ({ name, login: name });
    const leads = leadsToChoose(
      [
        { id: '1', title: 'Head of Crime', holder: person('A'), deputy: person('B') },
        { id: '2', title: 'Head of Custody', holder: person('C') },
        { id: '3', title: 'Head of Data' },
        { id: '4', title: 'Head of Old Things', to: '2016-01-01' }
      ],
      '2017-11-20'
    );
    expect(leads.map(({ title }) => title)).toEqual([
      'Head of Crime',
      'Head of Custody',
      'Head of Data'
    ]);
    expect(leadWarning(leads, 'head of crime')).toBeUndefined();
    expect(leadWarning(leads, 'Head of Custody')).toEqual({ kind: 'single lead', holder: 'C' });
    expect(leadWarning(leads, 'Head of Data')).toEqual({ kind: 'vacant' });
    expect(leadWarning(leads, 'Head of Nothing')).toEqual({ kind: 'not in the list' });
    expect(leadWarning(leads, undefined)).toBeUndefined();
  });
});
