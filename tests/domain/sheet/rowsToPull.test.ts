import type { PullScope, SheetKind } from '../../../src/domain/sheet/sheetKind';
import type { ColumnKey } from '../../../src/domain/sheet/sheetColumn';
import type { PullRecords } from '../../../src/domain/sheet/rowsToPull';
import { entriesInScope, entriesOf, rowsToPull } from '../../../src/domain/sheet/rowsToPull';
import { SHEET_COLUMNS, columnsFor } from '../../../src/domain/sheet/sheetColumns';
import { mayEditColumn } from '../../../src/domain/sheet/mayEditColumn';
import { joinEntries } from '../../../src/domain/register/joinEntries';
import {
  aDeadline,
  anAction,
  anUpdate,
  aPosition,
  aRecommendation,
  aReport,
  NOVEMBER_2017
} from '../builders';
import { aSite, ELLEN, LEAD, OWNER, VIEW, VISITOR } from './sheetBuilders';

const SITE: PullRecords = aSite({
  reports: [
    aReport({ id: 'new', title: 'Effectiveness 2016', order: 1 }),
    aReport({ id: 'old', title: 'Efficiency 2015', order: 2 })
  ],
  recommendations: [
    aRecommendation({ id: 'a', reportId: 'old', ref: '5', wording: 'Record skills.' }),
    aRecommendation({
      id: 'b',
      reportId: 'new',
      ref: '10',
      order: 2,
      wording: 'Understand effect across the 4Ps.',
      deadline: aDeadline({ original: '2017-09', revised: ['2018-01', '2018-06'] }),
      leadPost: 'Lead, SOC',
      directorate: 'Crime'
    }),
    aRecommendation({ id: 'c', reportId: 'new', ref: '7', order: 1, leadOfficer: ELLEN.name }),
    aRecommendation({ id: 'd', reportId: 'new', order: 3, withdrawn: 'Twice.' }),
    aRecommendation({ id: 'e', reportId: 'old', ref: '6', order: 2, directorate: 'Crime' })
  ],
  positions: [
    aPosition({ id: 'b', text: '4P leads named.', asAt: '2017-11-13', statusSince: '2017-10' }),
    aPosition({ id: 'c', status: 'GREEN', latestUpdateId: 'update-1' }),
    aPosition({ id: 'e', status: 'WHITE', waitingFor: 'the NPCC' })
  ],
  actions: [
    anAction({ id: 'part', recommendationId: 'a', label: 'I', text: 'One.', status: 'AMBER' }),
    anAction({ id: 'clause', recommendationId: 'a', kind: 'clause', text: 'Words.' }),
    anAction({
      id: 'task',
      recommendationId: 'a',
      kind: 'task',
      text: 'Check.',
      done: true,
      doneBy: 'Owen Pryce',
      doneOn: '2017-11-01',
      leadOfficer: 'Ellen  marsh'
    })
  ],
  updates: [anUpdate({ subjectId: 'c', status: 'GREEN', text: 'Done.', author: 'Owen Pryce' })],
  posts: [
    { id: 'post', title: 'Lead, SOC', holder: { name: 'Somebody', login: 'x@y' }, deputy: ELLEN }
  ]
});

function ids(scope: PullScope, kind: SheetKind = 'recommendations'): readonly string[] {
  return rowsToPull({ kind, scope }, SITE, VIEW).map(({ id }) => id);
}

describe('which rows are pulled', () => {
  it('is everything of a scope, in the order of the register, without what was withdrawn', () => {
    expect(ids({ kind: 'view', name: 'All', address: '' })).toEqual(['c', 'b', 'a', 'e']);
    expect(ids({ kind: 'report', reportId: 'new' })).toEqual(['c', 'b']);
    expect(ids({ kind: 'directorate', directorate: 'Crime' })).toEqual(['b', 'e']);
    expect(ids({ kind: 'open' })).toEqual(['b', 'a', 'e']);
  });

  it('is what the person answers for, as holder, deputy or by name', () => {
    expect(ids({ kind: 'mine' })).toEqual(['c', 'b']);
    const entries = joinEntries(SITE, NOVEMBER_2017);
    expect(entriesOf(entries, SITE.posts, VIEW)).toHaveLength(2);
    expect(entriesInScope({ kind: 'open' }, entries)).toHaveLength(3);
  });

  it('is what a view shows: searched, filtered and sorted', () => {
    const view = (address: string): PullScope => ({ kind: 'view', name: 'Mine', address });
    expect(ids(view('?rt-q=4Ps'))).toEqual(['b']);
    expect(ids(view('rt-status=GREEN&rt-status=WHITE'))).toEqual(['c', 'e']);
    expect(ids(view('https://force.example/register?rt-sort=ref&rt-group=none#top'))).toEqual([
      'a',
      'e',
      'c',
      'b'
    ]);
    expect(ids(view('?rt-sort=ref'))).toEqual(['c', 'b', 'a', 'e']);
    expect(ids(view('?rt-sort=-ref'))).toEqual(['b', 'c', 'e', 'a']);
    expect(ids(view('?rt-sort=-due&rt-group=report'))).toEqual(['b', 'c', 'a', 'e']);
  });

  it('of sub-actions, tasks and updates are those of the recommendations, and one’s own', () => {
    const all: PullScope = { kind: 'view', name: 'All', address: '' };
    expect(ids(all, 'parts')).toEqual(['part']);
    expect(ids(all, 'tasks')).toEqual(['task']);
    expect(ids(all, 'updates')).toEqual(['update-1']);
    expect(ids({ kind: 'mine' }, 'parts')).toEqual([]);
    expect(ids({ kind: 'mine' }, 'tasks')).toEqual(['task']);
    expect(ids({ kind: 'report', reportId: 'new' }, 'tasks')).toEqual([]);
  });
});

describe('what a row says', () => {
  const fieldsOf = (id: string, kind: SheetKind = 'recommendations'): unknown =>
    rowsToPull({ kind, scope: { kind: 'view', name: '', address: '' } }, SITE, VIEW).find(
      (row) => row.id === id
    )?.fields;

  it('is what the register shows, in the words of practitioners', () => {
    expect(fieldsOf('b')).toEqual({
      report: 'Effectiveness 2016',
      ref: '10',
      wording: 'Understand effect across the 4Ps.',
      status: 'AMBER',
      standing: '◆ Red, overdue: 2 months past Sep 2017',
      reason: undefined,
      waitingFor: undefined,
      isNew: 'yes',
      dueOriginal: '2017-09',
      due: 'Jan and Jun 2018',
      moves: 'moved once, 9 months past the original',
      directorate: 'Crime',
      leadPost: 'Lead, SOC',
      leadOfficer: undefined,
      position: '4P leads named.',
      asAt: '2017-11-13',
      lastUpdate: '2017-11-13'
    });
  });

  it('of a finding without a position is that it is ongoing', () => {
    expect(fieldsOf('a')).toMatchObject({ status: 'AMBER', due: undefined });
    expect(fieldsOf('e')).toMatchObject({ standing: '○ White, for the NPCC' });
    expect(fieldsOf('c')).toMatchObject({ standing: '◌ Green, pending evidential review' });
  });

  it('of sub-actions, tasks and updates is their own', () => {
    expect(fieldsOf('part', 'parts')).toMatchObject({
      report: 'Efficiency 2015',
      ref: '5',
      label: 'I',
      wording: 'One.',
      standing: '◐ Amber, ongoing'
    });
    expect(fieldsOf('task', 'tasks')).toMatchObject({
      done: 'yes',
      doneBy: 'Owen Pryce',
      doneOn: '2017-11-01'
    });
    expect(fieldsOf('update-1', 'updates')).toMatchObject({
      position: 'Done.',
      status: 'GREEN',
      author: 'Owen Pryce',
      lastUpdate: '2017-11-01'
    });
  });

  it('has no column that its kind of table does not show', () => {
    const kinds: readonly SheetKind[] = ['recommendations', 'parts', 'tasks', 'updates'];
    for (const kind of kinds) {
      const keys = new Set<string>(SHEET_COLUMNS[kind].map(({ key }) => key));
      const [row] = rowsToPull(
        { kind, scope: { kind: 'view', name: '', address: '' } },
        SITE,
        VIEW
      );
      expect(Object.keys(row.fields).filter((key) => !keys.has(key))).toEqual([]);
    }
  });
});

describe('columns', () => {
  const keysOf = (chosen?: readonly ColumnKey[]): readonly ColumnKey[] =>
    columnsFor('recommendations', chosen).map(({ key }) => key);

  it('are the usual ones, or those chosen, always with what names the row and its id', () => {
    expect(keysOf()).toHaveLength(19);
    expect(keysOf()).not.toContain('moves');
    expect(keysOf(['position', 'moves', 'done'])).toEqual([
      'report',
      'ref',
      'wording',
      'moves',
      'position',
      'id'
    ]);
  });

  it('have headings that a table can tell apart, whatever their letter case', () => {
    for (const columns of Object.values(SHEET_COLUMNS)) {
      const headings = columns.map(({ heading }) => heading.toLowerCase());
      expect(new Set(headings).size).toBe(columns.length);
    }
  });

  it('are changed by those who may change the records', () => {
    const editable = (rights: typeof OWNER, kind: SheetKind): readonly ColumnKey[] =>
      SHEET_COLUMNS[kind].filter((one) => mayEditColumn(kind, one, rights)).map(({ key }) => key);
    const ofLeads = [
      'status',
      'reason',
      'waitingFor',
      'position',
      'asAt',
      'newDate',
      'newDateCause',
      'newDateReason'
    ];
    const ofOwners = ['directorate', 'leadPost', 'leadOfficer'];
    expect(editable(LEAD, 'recommendations')).toEqual(ofLeads);
    expect(new Set(editable(OWNER, 'recommendations'))).toEqual(new Set([...ofLeads, ...ofOwners]));
    expect(editable(LEAD, 'parts')).toEqual(ofLeads.slice(0, 5));
    expect(editable(LEAD, 'tasks')).toEqual(['done']);
    expect(editable(OWNER, 'updates')).toEqual([]);
    expect(editable(VISITOR, 'recommendations')).toEqual([]);
    expect(editable({ ...LEAD, askForDate: false }, 'recommendations')).toEqual(
      ofLeads.slice(0, 5)
    );
  });
});
