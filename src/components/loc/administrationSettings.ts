import type { RagMethod } from '../../domain/records';
import { plural } from '../../domain/words/plural';

const users = (records: number, posts: number): string => {
  const parts = [
    ...(records > 0 ? [plural(records, 'recommendation or AFI', 'recommendations and AFIs')] : []),
    ...(posts > 0 ? [plural(posts, 'post', 'posts')] : [])
  ];
  return parts.join(' and ');
};

const usedBy = (records: number, posts: number): string =>
  records + posts === 0 ? 'not used yet' : `used by ${users(records, posts)}`;

/** What the administration says of directorates, committees, vocabularies and the like. */
export const SETTINGS = {
  intro:
    'What holds for the whole site. Each part is saved by itself; where two owners change the same one, both versions are shown and you choose.',
  none: 'None yet.',
  notSaid: 'not said',
  users,
  usedBy,
  unlisted: (words: readonly { readonly name: string; readonly by: string }[]) =>
    `Used by records and not in this list: ${words
      .map(({ name, by }) => `${name} (${by})`)
      .join(', ')}.`,
  choicesRenewed: 'Saved. The choices in the lists follow.',
  saved: 'Saved.',
  renewing: 'Saved. Bringing the choices in the lists up to date\u2026',
  blocks: {
    force: 'Force',
    directorates: 'Directorates',
    committees: 'Committees',
    markings: 'Markings',
    dates: 'Moving dates',
    gradings: 'Gradings of inspections',
    auditGrades: 'Grades of audits',
    tiers: 'Tiers',
    levels: 'Levels'
  },
  hints: {
    force: 'How papers and screens name the force and its chief officer.',
    directorates: 'What recommendations, plans and posts can be allocated to.',
    committees: 'Who reads the papers, and how each wants its colours found.',
    markings: 'What a record may be marked as, and what one that says nothing counts as.',
    dates: 'How often the date of a recommendation may be moved before an owner has to decide.',
    gradings: 'Offered for pillars and questions. Records may hold other words.',
    auditGrades: 'Offered for audits. Records may hold other words.',
    tiers: 'What tier 1, 2 and 3 are called.',
    levels: 'What level 1, 2 and 3 are called.'
  },
  fields: {
    force: 'Name of the force',
    chiefOfficer: 'Title of the chief officer',
    lastPaper: 'Day of the last issued paper',
    markings: 'Markings',
    markingDefault: 'A record that names no marking is',
    mostDateMoves: 'A date may be moved',
    directorates: 'Directorates',
    committees: 'Committees',
    gradings: 'Gradings',
    auditGrades: 'Grades of audits',
    tiers: 'Names of the tiers',
    levels: 'Names of the levels'
  },
  lastPaperHint: 'What changed after it is new. A day or a month.',
  moves: (most: number | undefined) =>
    most === undefined
      ? 'No cap: a date may be moved as often as it is asked for.'
      : most === 0
        ? 'Never without an owner\u2019s decision.'
        : `At most ${plural(most, 'time', 'times')} without an owner\u2019s decision.`,
  movesChoice: (most: number | undefined) =>
    most === undefined ? 'No cap' : most === 0 ? 'Never' : plural(most, 'time', 'times'),
  item: {
    directorates: (place: number) => `Directorate ${place}`,
    committees: (place: number) => `Committee ${place}`,
    markings: (place: number) => `Marking ${place}`,
    gradings: (place: number) => `Grading ${place}`,
    auditGrades: (place: number) => `Audit grade ${place}`,
    tiers: (place: number) => `Tier ${place}`,
    levels: (place: number) => `Level ${place}`
  },
  add: {
    directorates: 'Add a directorate',
    committees: 'Add a committee',
    markings: 'Add a marking',
    gradings: 'Add a grading',
    auditGrades: 'Add a grade',
    tiers: 'Add a tier',
    levels: 'Add a level'
  },
  up: (name: string) => `Move ${name} up`,
  down: (name: string) => `Move ${name} down`,
  remove: (name: string) => `Remove ${name}`,
  nameless: 'this line',
  renamed: (was: string, used: string) =>
    `“${was}” is ${used}. Renaming changes what is offered from now on; records that say “${was}” keep saying it until they are edited.`,
  removed: (was: string, used: string) =>
    `“${was}” is ${used}. It is no longer offered; records that say it keep it.`,
  method: 'RAG method',
  methods: {
    deadline: 'Deadline',
    confidence: 'Confidence'
  } as Readonly<Record<RagMethod, string>>,
  methodMeans: {
    deadline: 'past the original date is Red; a new date does not change that',
    confidence: 'Red for want of evidence; dates may move without turning it Red'
  } as Readonly<Record<RagMethod, string>>,
  problems: {
    twice: (name: string) => `“${name}” stands twice.`,
    empty: 'This line is empty: type a word, or remove the line.',
    tooLong: (most: number, count: number) => `At most ${most} characters; this has ${count}.`,
    bar: 'A committee\u2019s name may not hold the sign |.',
    oneLine: 'This may not hold line breaks.',
    three: (which: 'tiers' | 'levels') =>
      which === 'tiers'
        ? 'Tiers need three names: of tier 1, tier 2 and tier 3.'
        : 'Levels need three names: of level 1, level 2 and level 3.',
    notDate: 'Give a day or a month, such as 19 September 2017.',
    defaultNotOffered: 'Choose one of the markings above.'
  }
} as const;
