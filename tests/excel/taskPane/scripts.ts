import type { Script, ScriptedTable } from './page/scriptedSite';

/** What most tests of the pane begin from: a table of an inspector's recommendations, in plain data. */
export const SITE = 'https://force.sharepoint.com/sites/inspection';

export const TABLE: ScriptedTable = {
  memory: {
    pullId: '1',
    siteUrl: SITE,
    kind: 'recommendations',
    scope: { kind: 'mine' },
    pulledAt: '2017-11-20T09:12:00Z'
  },
  sheetName: 'Recommendations, November 2017',
  copies: [],
  rowCount: 53
};

export const CHOICES: NonNullable<Script['choices']> = {
  force: 'Anyshire Police',
  me: { name: 'Ellen Marsh', login: 'ellen.marsh@force.example' },
  rights: {
    editPosition: true,
    editAllocation: false,
    editParts: true,
    askForDate: true,
    review: false,
    addEvidence: true,
    addRestrictedEvidence: false
  },
  mine: 12,
  open: 34,
  reports: [
    { id: 'r1', title: 'Effectiveness 2016', count: 7 },
    { id: 'r2', title: 'Making it fair', count: 9 }
  ],
  directorates: [{ name: 'Crime', count: 14 }],
  views: [{ name: 'Overdue, Crime', address: '?rt-status=RED' }]
};

const POSITIONS = ['4P leads named; 2 of 5 checked', 'Comparison of tactics begun'];

export const REVIEW: NonNullable<Script['review']> = {
  rows: [
    {
      kind: 'changed',
      id: 'e10',
      rowNumber: 39,
      name: 'Effectiveness 2016, 10',
      changes: [
        { column: 'position', mine: POSITIONS[0], base: '4P leads named', isBaseKnown: true }
      ],
      problems: []
    },
    {
      kind: 'changed',
      id: 'e12',
      rowNumber: 41,
      name: 'Effectiveness 2016, 12',
      changes: [
        { column: 'position', mine: POSITIONS[1], isBaseKnown: false },
        { column: 'status', mine: 'AMBER', base: 'RED', isBaseKnown: true }
      ],
      problems: []
    },
    {
      kind: 'changed',
      id: 'l5',
      rowNumber: 49,
      name: 'Legitimacy 2016, 5',
      changes: [
        {
          column: 'leadPost',
          mine: 'Head of Workforce Planning',
          base: 'Head of Learning and Development',
          isBaseKnown: true
        }
      ],
      problems: []
    },
    {
      kind: 'changed',
      id: 't1',
      rowNumber: 52,
      name: 'Tri-service review, 5',
      changes: [{ column: 'newDate', mine: undefined, isBaseKnown: false }],
      problems: [
        {
          column: 'status',
          kind: 'no such status',
          typed: 'Grren',
          said: ['Red', 'Amber', 'White', 'Green', 'Closed'],
          blocks: 'the row'
        }
      ]
    }
  ],
  missing: [],
  unchanged: 49,
  removed: 0
};

export const UNCHANGED: NonNullable<Script['review']> = {
  rows: [],
  missing: [],
  unchanged: 53,
  removed: 0
};

export const SENT: NonNullable<Script['sent']>[number] = {
  kind: 'recommendations',
  at: '2017-11-20T10:52:00Z',
  review: REVIEW,
  receipts: [
    {
      id: 'e10',
      rowNumber: 39,
      name: 'Effectiveness 2016, 10',
      kind: 'sent',
      sent: { position: POSITIONS[0] },
      joined: [],
      at: '2017-11-20T10:52:00Z',
      versions: { standing: 14 },
      notes: []
    },
    {
      id: 'e12',
      rowNumber: 41,
      name: 'Effectiveness 2016, 12',
      kind: 'sent',
      sent: { position: POSITIONS[1], status: 'AMBER' },
      joined: ['leadPost'],
      joinedBy: 'Jo Adeyemi',
      at: '2017-11-20T10:52:00Z',
      versions: { standing: 9 },
      notes: []
    },
    {
      id: 'l5',
      rowNumber: 49,
      name: 'Legitimacy 2016, 5',
      kind: 'clash',
      by: 'Jo Adeyemi',
      theirsAt: '2017-11-20T09:26:00Z',
      sent: {},
      clashes: [
        {
          column: 'leadPost',
          base: 'Head of Learning and Development',
          isBaseKnown: true,
          mine: 'Head of Workforce Planning',
          theirs: 'Head of Human Resources'
        }
      ]
    }
  ]
};

export const READY: Script = {
  siteUrl: SITE,
  tables: [TABLE],
  choices: CHOICES,
  review: REVIEW,
  sent: [SENT]
};
