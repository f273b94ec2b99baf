import type { FollowUp, Grading } from '../../../src/domain/grading';
import type { Post } from '../../../src/domain/post';
import type { Recommendation, Report } from '../../../src/domain/records';
import { followUpRecords } from '../../../src/services/records/followUps';
import { gradingRecords } from '../../../src/services/records/gradings';
import { personFrom } from '../../../src/services/records/people';
import { postRecords } from '../../../src/services/records/posts';
import { recommendationRecords } from '../../../src/services/records/recommendations';
import { reportRecords } from '../../../src/services/records/reports';

const ID = '3f2504e0-4f89-41d3-9a0c-0305e82c3301';
const PARENT = '3f2504e0-4f89-41d3-9a0c-0305e82c3302';
const READ_BACK = { Id: 7, owshiddenversion: 1 };

const wholeReport: Report = {
  id: ID,
  kind: 'publication',
  title: 'Custody',
  publishers: ['HMICFRS'],
  order: 1,
  leads: ['Commander Crime', 'Head of Custody'],
  governance: 'Vulnerability Steering Group',
  publication: {
    status: 'report awaited',
    order: 2,
    anticipated: '2017-05',
    anticipatedPrinted: 'late May',
    willNotBePublished: true,
    scopePrinted: 'Force & thematic',
    form: 'Letter',
    followUp: '2018-03',
    sourcePaper: '04'
  },
  plan: {
    title: 'Custody plan',
    order: 5,
    level: 2,
    tier: 3,
    afis: 0,
    recommendations: 3,
    causesOfConcern: 1,
    completionPrinted: 'September 2023',
    completion: '2023-09',
    closure: {
      state: 'closed',
      asked: '2023-05',
      closed: '2023-08-14',
      confirmedBy: 'HMICFRS',
      supersededBy: '2022 PEEL inspection',
      proof: 'Minute 4'
    },
    rag: 'RED',
    ragExpected: 'AMBER',
    ragExpectedBy: '2023-06',
    directorates: ['Local Policing', 'Specialist Operations'],
    sourcePaper: '02'
  },
  audit: {
    ref: '9',
    grade: 'limited',
    gradeInferred: true,
    followUp: '2017-09',
    onTrack: false,
    sourcePaper: '04'
  },
  sourcePaper: '04'
};

const reportOf = (report: Report): Report =>
  reportRecords.toRecord({ ...READ_BACK, ...reportRecords.toRow(report) }).record;

/** A record without the keys that are undefined, as other records are compared. */
const given = (record: object): object => JSON.parse(JSON.stringify(record));

describe('a report', () => {
  test('keeps its row in the schedule, its plan and its audit', () => {
    expect(given(reportOf(wholeReport))).toEqual(wholeReport);
  });

  test('that is none of these has none of them', () => {
    const plain: Report = { id: ID, title: 'Custody', publishers: [], order: 1 };
    expect(given(reportOf(plain))).toEqual(plain);
  });

  test('a count that is not known is not 0', () => {
    const plan = { order: 1, afis: 0, directorates: [] };
    const read = reportOf({ ...wholeReport, plan }).plan;
    expect(read).toMatchObject({ afis: 0 });
    expect(read?.recommendations).toBeUndefined();
  });

  test('an audit of which nothing but its being one is known stays one', () => {
    const audit = { gradeInferred: false };
    const read = reportOf({ ...wholeReport, audit }).audit;
    expect(given(read ?? {})).toEqual(audit);
    expect(read?.onTrack).toBeUndefined();
  });

  test('an audit that somebody added by hand is one, graded as printed where nothing else is said', () => {
    const row = reportRecords.toRow({ id: ID, title: 'Custody', publishers: [], order: 1 });
    const byHand = { ...READ_BACK, ...row, Kind: 'audit', AuditGrade: 'limited' };
    const { record, problems } = reportRecords.toRecord(byHand);
    expect(given(record.audit ?? {})).toEqual({ grade: 'limited', gradeInferred: false });
    expect(problems).toEqual([]);
  });

  test('a plan that somebody added by hand without its order is noted, not lost in silence', () => {
    const row = reportRecords.toRow({ id: ID, title: 'Custody', publishers: [], order: 1 });
    const { record, problems } = reportRecords.toRecord({ ...READ_BACK, ...row, PlanTier: 2 });
    expect(record.plan).toBeUndefined();
    expect(problems).toEqual([
      { list: 'Reports', itemId: 7, field: 'PlanOrder', value: '', problem: 'empty' }
    ]);
  });

  test('its completion is also the last day of the month, for SharePoint’s own views', () => {
    expect(reportRecords.toRow(wholeReport).PlanCompletionDate).toBe('2023-09-30T12:00:00Z');
  });

  test('a row of the first slice, which has none of the further columns, is read', () => {
    const row = reportRecords.toRow({ id: ID, title: 'Custody', publishers: [], order: 1 });
    const nulls = Object.fromEntries(Object.keys(row).map((name) => [name, null]));
    const old = { ...row, ...nulls, ...READ_BACK, RecordId: ID, Title: 'Custody', SortOrder: 1 };
    const { record, problems } = reportRecords.toRecord(old);
    expect(given(record)).toEqual({ id: ID, title: 'Custody', publishers: [], order: 1 });
    expect(problems).toEqual([]);
  });
});

test('a recommendation keeps who helps, the answer to it and its tier', () => {
  const recommendation: Recommendation = {
    id: ID,
    reportId: PARENT,
    order: 1,
    kind: 'audit action',
    wording: 'Keep records',
    area: 'Managing offenders',
    appliesTo: [],
    deadline: { printed: [], form: 'none', setBy: 'none set', revised: [] },
    supportingLeads: ['Head of Custody', 'Head of Crime'],
    supportingDirectorates: ['Crime'],
    governance: 'Custody board',
    response: 'accepted in part',
    responseReason: 'No money',
    tier: 2
  };
  const row = { ...READ_BACK, ...recommendationRecords.toRow(recommendation) };
  const { record, problems } = recommendationRecords.toRecord(row);
  expect(given(record)).toEqual(recommendation);
  expect(problems).toEqual([]);
});

test('a grading is written and read back the same', () => {
  const grading: Grading = {
    id: ID,
    reportId: PARENT,
    pillar: 'Effectiveness',
    question: 'Serious and organised crime',
    grade: 'a grade nobody foresaw',
    year: '2021/22',
    note: 'Indications are good',
    order: 3,
    sourcePaper: '04'
  };
  const row = { ...READ_BACK, ...gradingRecords.toRow(grading) };
  expect(gradingRecords.toRecord(row)).toEqual({ record: grading, problems: [] });
  const bare: Grading = { id: ID, pillar: 'Legitimacy', grade: 'good', year: '2016', order: 1 };
  const read = gradingRecords.toRecord({ ...READ_BACK, ...gradingRecords.toRow(bare) });
  expect(given(read.record)).toEqual(bare);
});

test('a follow-up is written and read back the same', () => {
  const followUp: FollowUp = {
    id: ID,
    reportId: PARENT,
    year: '2015/16',
    previousGrade: 'adequate',
    grade: 'limited',
    count: 1,
    note: 'downgraded',
    order: 2,
    sourcePaper: '04'
  };
  const row = { ...READ_BACK, ...followUpRecords.toRow(followUp) };
  expect(row.Title).toBe('2015/16 adequate to limited');
  expect(followUpRecords.toRecord(row)).toEqual({ record: followUp, problems: [] });
});

test('a follow-up that does not say how many is noted, because an unknown count is not 0', () => {
  const followUp: FollowUp = { id: ID, year: '2016/17', grade: 'limited', count: 5, order: 1 };
  const row = { ...READ_BACK, ...followUpRecords.toRow(followUp), AuditCount: null };
  expect(followUpRecords.toRecord(row).problems).toEqual([
    { list: 'FollowUps', itemId: 7, field: 'AuditCount', value: '', problem: 'empty' }
  ]);
});

describe('a post', () => {
  const post: Post = {
    id: ID,
    title: 'Head of Crime',
    directorate: 'Crime',
    headsDirectorate: true,
    holder: { name: 'Owen Pryce', login: 'owen.pryce@force.example' },
    from: '2017-01-01',
    to: '2018-03-31',
    sourcePaper: '01'
  };
  const ids = new Map([['owen.pryce@force.example', 12]]);
  const holder = { Title: 'Owen Pryce', Name: 'i:0#.f|membership|owen.pryce@force.example' };

  test('is written with the ids of its people and read with their names', () => {
    const row = postRecords.toRow(post, ids);
    expect(row).toMatchObject({ HolderId: 12, DeputyId: null });
    const read = postRecords.toRecord({ ...READ_BACK, ...row, Holder: holder });
    expect(given(read.record)).toEqual(post);
    expect(read.problems).toEqual([]);
    expect(postRecords.peopleIn(post)).toEqual([post.holder]);
  });

  test('a month where a day is meant is noted', () => {
    const row = { ...READ_BACK, ...postRecords.toRow(post, ids), HeldFrom: '2017-01' };
    const { record, problems } = postRecords.toRecord(row);
    expect(record.from).toBeUndefined();
    expect(problems).toEqual([expect.objectContaining({ field: 'HeldFrom', value: '2017-01' })]);
  });

  test('nobody is undefined', () => {
    expect(personFrom(null)).toBeUndefined();
    expect(personFrom(undefined)).toBeUndefined();
  });
});
