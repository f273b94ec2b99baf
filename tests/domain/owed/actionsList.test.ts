import type { ActionsSite } from '../../../src/domain/owed/actionsList';
import { actionsList, peopleAnswering } from '../../../src/domain/owed/actionsList';
import type { ActionsView } from '../../../src/domain/owed/actionsView';
import { offeredView, viewsOffered } from '../../../src/domain/owed/actionsView';
import { readActionsState, writeActionsState } from '../../../src/domain/owed/address';
import { compareUrgency, urgencyOf } from '../../../src/domain/owed/urgency';
import type { Pressing } from '../../../src/domain/owed/urgency';
import type { Person, Post } from '../../../src/domain/post';
import type { Action, Position, Recommendation } from '../../../src/domain/records';
import { joinEntries } from '../../../src/domain/register/joinEntries';
import { aDeadline, aRecommendation, aReport, anAction, anEntry, NOVEMBER_2017 } from '../builders';

const OWEN: Person = { name: 'Owen Pryce', login: 'owen.pryce@force.example' };
const JO: Person = { name: 'Jo Adeyemi', login: 'jo.adeyemi@force.example' };
const NADIA: Person = { name: 'Nadia Fenn', login: 'nadia.fenn@force.example' };
const MINE: ActionsView = { kind: 'mine' };

const POSTS: readonly Post[] = [
  { id: 'crime', title: 'Head of Crime', directorate: 'Crime', holder: OWEN, deputy: JO },
  { id: 'it', title: 'Head of IT', directorate: 'Support', headsDirectorate: true, holder: JO }
];

function finding(id: string, fields: Partial<Recommendation> = {}): Recommendation {
  return aRecommendation({
    id,
    ref: id,
    order: Number(id),
    leadPost: 'Head of Crime',
    deadline: aDeadline({ original: '2018-04' }),
    ...fields
  });
}

function aSite(
  recommendations: readonly Recommendation[],
  { posts = POSTS, actions = [] }: { posts?: readonly Post[]; actions?: readonly Action[] } = {}
): ActionsSite {
  const positions = recommendations.map(({ id }): Position => ({
    id,
    status: 'AMBER',
    asAt: '2017-10-27'
  }));
  const reports = [aReport(), aReport({ id: 'report-2', order: 2 })];
  const records = { reports, recommendations, positions, actions, updates: [] };
  return {
    entries: joinEntries(records, NOVEMBER_2017),
    posts,
    reviews: [],
    day: NOVEMBER_2017.day
  };
}

/** The ids of what is owed, group by group. */
function owedIds(site: ActionsSite, view: ActionsView, me: Person): readonly (readonly string[])[] {
  return actionsList(site, view, me).owed.map(({ records }) =>
    records.map(({ entry }) => entry.recommendation.id)
  );
}

describe('a list of actions', () => {
  it('holds what the person answers for, as holder, deputy or by name, and nothing else', () => {
    const site = aSite([
      finding('1'),
      finding('2', { leadPost: 'Head of IT' }),
      finding('3', { leadPost: undefined, leadOfficer: 'owen pryce' })
    ]);
    expect(owedIds(site, MINE, OWEN)).toEqual([['1'], ['3']]);
    expect(owedIds(site, MINE, JO)).toEqual([['1'], ['2']]);
    expect(owedIds(site, MINE, NADIA)).toEqual([]);
    expect(owedIds(site, { kind: 'person', person: OWEN }, NADIA)).toEqual([['1'], ['3']]);
  });

  it('passes whole to the next holder of the post, named on the records or not', () => {
    const posts: readonly Post[] = [
      { id: 'before', title: 'Head of Crime', holder: OWEN, to: '2017-11-14' },
      { id: 'now', title: 'Head of Crime', holder: NADIA, from: '2017-11-15' }
    ];
    const site = aSite([finding('1', { leadOfficer: 'Owen Pryce' }), finding('2')], { posts });
    expect(owedIds(site, MINE, OWEN)).toEqual([]);
    expect(owedIds(site, MINE, NADIA)).toEqual([['1'], ['2']]);
  });

  it('holds a recommendation of somebody else for the sub-action that is the person’s', () => {
    const actions = [
      anAction({ recommendationId: '1', status: 'AMBER', leadOfficer: 'Nadia Fenn' })
    ];
    const [group] = actionsList(aSite([finding('1')], { actions }), MINE, NADIA).owed;
    expect(group?.records[0].onlyParts).toEqual(new Set(['action-1']));
  });

  it('leaves out what was withdrawn as a mistake', () => {
    const site = aSite([finding('1', { withdrawn: 'Entered twice' }), finding('2')]);
    expect(owedIds(site, { kind: 'everyone' }, OWEN)).toEqual([['2']]);
  });

  it('of a directorate holds its own, and those of its posts that name none', () => {
    const site = aSite([
      finding('1'),
      finding('2', { directorate: 'support' }),
      finding('3', { leadPost: 'Head of IT' })
    ]);
    const view: ActionsView = { kind: 'directorate', directorate: 'Support' };
    expect(owedIds(site, view, JO)).toEqual([['2'], ['3']]);
  });

  it('brings together what asks for a date in one report', () => {
    const november = { asAt: '2017-11-06' };
    const undated = ['1', '2', '3'].map((id) =>
      finding(id, { deadline: aDeadline(), ...(id === '3' && { reportId: 'report-2' }) })
    );
    const site = aSite(undated);
    const entries = site.entries.map((entry) => ({ ...entry, lastUpdate: november.asAt }));
    const list = actionsList({ ...site, entries }, MINE, OWEN);
    expect(list.owed.map(({ records }) => records.length)).toEqual([2, 1]);
    expect(list.owedOn).toBe(3);
  });

  it('counts weak leads of what is not complete', () => {
    const site = aSite([
      finding('1', { leadPost: 'Head of IT' }),
      finding('2', { leadPost: undefined }),
      finding('3', { leadPost: 'Head of Nothing' })
    ]);
    expect([...actionsList(site, { kind: 'everyone' }, OWEN).flags]).toEqual([
      ['single lead', 1],
      ['no lead', 1],
      ['post not listed', 1]
    ]);
  });
});

describe('how pressing a step is', () => {
  const { day } = NOVEMBER_2017;
  const update = { kind: 'update the position', month: '2017-11' } as const;

  function urgency(fields: Partial<Recommendation>): Pressing['urgency'] {
    return urgencyOf(anEntry({ recommendations: [aRecommendation(fields)] }), update, day);
  }

  it('follows the original date once that has passed, else the next one due', () => {
    const late = aDeadline({ original: '2017-09', revised: ['2018-01'] });
    expect(urgency({ deadline: late })).toEqual({ kind: 'overdue', monthsPast: 2 });
    expect(urgency({ deadline: aDeadline({ original: '2017-11-29' }) })).toEqual({
      kind: 'due',
      on: '2017-11-29',
      days: 9
    });
    expect(urgency({ deadline: aDeadline() })).toEqual({ kind: 'no date' });
  });

  it('is never late by nothing', () => {
    const revised = aDeadline({ revised: ['2017-11-19'] });
    expect(urgency({ deadline: revised })).toEqual({ kind: 'overdue', monthsPast: 1 });
    expect(urgency({ deadline: aDeadline({ original: '2017-11' }) })).toMatchObject({ days: 10 });
  });

  it('orders: overdue by months, returned, due soonest, no date, the rest', () => {
    const refused = { id: 'change', from: [], to: ['2018-09'] };
    const returned = { kind: 'answer a refused date', refused } as const;
    const inOrder: readonly Pressing[] = [
      { step: update, urgency: { kind: 'overdue', monthsPast: 5 } },
      { step: returned, urgency: { kind: 'overdue', monthsPast: 2 } },
      { step: update, urgency: { kind: 'overdue', monthsPast: 2 } },
      { step: returned, urgency: { kind: 'due', on: '2018-09', days: 300 } },
      { step: update, urgency: { kind: 'due', on: '2017-11-29', days: 9 } },
      { step: update, urgency: { kind: 'due', on: '2018-04', days: 161 } },
      { step: { kind: 'set a date' }, urgency: { kind: 'no date' } },
      { step: { kind: 'add evidence' }, urgency: { kind: 'proposed' } }
    ];
    expect([...inOrder].reverse().sort(compareUrgency)).toEqual(inOrder);
  });
});

describe('whose actions one may look at', () => {
  const { day } = NOVEMBER_2017;

  it('is one’s own, those of the directorate that one heads, and everyone’s for an owner', () => {
    expect(viewsOffered(OWEN, POSTS, day, false)).toEqual({ directorates: [], everyone: false });
    expect(viewsOffered(JO, POSTS, day, false)).toEqual({
      directorates: ['Support'],
      everyone: false
    });
    expect(viewsOffered(NADIA, POSTS, day, true)).toEqual({ directorates: [], everyone: true });
  });

  it('ends with the post', () => {
    const ended = POSTS.map((post) => ({ ...post, to: '2017-11-19' }));
    expect(viewsOffered(JO, ended, day, false).directorates).toEqual([]);
  });

  it('falls back to one’s own where a link asks for more', () => {
    const none = { directorates: [], everyone: false };
    const support: ActionsView = { kind: 'directorate', directorate: 'support' };
    expect(offeredView({ kind: 'everyone' }, none)).toEqual(MINE);
    expect(offeredView(support, none)).toEqual(MINE);
    expect(offeredView({ kind: 'person', person: OWEN }, none)).toEqual(MINE);
    expect(offeredView(support, { ...none, directorates: ['Support'] })).toEqual(support);
  });

  it('lists the people of the directorate for its head, everybody for an owner, none for others', () => {
    const site = aSite([
      finding('1', { leadOfficer: 'Nadia Fenn' }),
      finding('2', { leadPost: 'Head of IT' })
    ]);
    const names = (directorates: readonly string[], everyone: boolean): readonly string[] =>
      peopleAnswering(site, { directorates, everyone }).map(({ name }) => name);
    expect(names([], true)).toEqual(['Jo Adeyemi', 'Nadia Fenn', 'Owen Pryce']);
    expect(names(['Support'], false)).toEqual(['Jo Adeyemi']);
    expect(names([], false)).toEqual([]);
  });
});

describe('the address of My actions', () => {
  const ID = '0f3c8e52-5a41-4f6a-9d0e-1c2b3a4d5e6f';

  it.each<ActionsView>([
    MINE,
    { kind: 'everyone' },
    { kind: 'directorate', directorate: 'Crime & Justice' },
    { kind: 'person', person: { name: 'Nadia Fenn' } }
  ])('holds the view %j and what is open, and keeps the keys of others', (view) => {
    const written = writeActionsState({ view, open: ID }, new URLSearchParams('rt-open=x&a=1'));
    expect(readActionsState(written)).toEqual({ view, open: ID });
    expect([written.get('rt-open'), written.get('a')]).toEqual(['x', '1']);
  });

  it('names a person by their sign-in where that is known', () => {
    const written = writeActionsState({ view: { kind: 'person', person: OWEN } });
    expect(written.get('rt-actions-of')).toBe(OWEN.login);
    expect(readActionsState(written).view).toMatchObject({ person: { login: OWEN.login } });
  });

  it('ignores what it does not know', () => {
    expect(readActionsState(new URLSearchParams('rt-actions=all&rt-answer=1'))).toEqual({});
    expect(readActionsState(new URLSearchParams('rt-actions=person'))).toEqual({});
  });
});
