import type { SPFI } from '@pnp/sp';
import '@pnp/sp/lists/web';
import '@pnp/sp/items/list';
import '@pnp/sp/security/web';
import type { FieldDeclaration, FieldKind } from '../../../src/services/site/declaration/field';
import type { Grants, ListDeclaration } from '../../../src/services/site/declaration/list';
import { LEADS_ADD, LEADS_EDIT, OWNERS_WRITE } from '../../../src/services/site/lists/grants';
import { provisionSite } from '../../../src/services/site/provision/provisionSite';
import { trackerSite } from '../../../src/services/site/trackerSite';

/** Columns of a deadline in the first slice, by kind. */
const DUE = {
  text: ['DueOriginal', 'DueCurrent', 'DueRelative'],
  longText: ['DuePrinted', 'DueReason'],
  choice: ['DueForm', 'DueSetBy'],
  date: ['DueCurrentDate']
} as const;

type Columns = Partial<Record<FieldKind, readonly string[]>>;

/** The lists of schema version 1 and the kinds of their columns, as the first slice made them. */
const LISTS: Readonly<Record<string, readonly [Grants, Columns]>> = {
  Reports: [
    OWNERS_WRITE,
    {
      recordId: ['RecordId'],
      text: ['Publishers', 'Published', 'SourcePaper'],
      longText: ['Byline', 'Narrative', 'StatedSentence'],
      choice: ['Scope'],
      number: [
        'StatedTotal',
        'StatedNational',
        'StatedForce',
        'StatedComplete',
        'StatedInProgress',
        'SortOrder'
      ]
    }
  ],
  Recommendations: [
    OWNERS_WRITE,
    {
      ...DUE,
      recordId: ['RecordId', 'ReportId', 'ParentId'],
      text: [
        ...DUE.text,
        'Ref',
        'Topic',
        'Directorate',
        'LeadPost',
        'LeadOfficer',
        'Marking',
        'SourcePaper'
      ],
      longText: [...DUE.longText, 'Wording', 'AppliesTo'],
      choice: [...DUE.choice, 'Kind'],
      number: ['SortOrder']
    }
  ],
  Positions: [
    LEADS_EDIT,
    {
      recordId: ['RecordId', 'LatestUpdateId'],
      text: ['AsAt', 'StatusSince'],
      longText: ['StatusReason', 'WaitingFor', 'CurrentPosition'],
      choice: ['Status']
    }
  ],
  Actions: [
    LEADS_EDIT,
    {
      ...DUE,
      recordId: ['RecordId', 'RecommendationId'],
      text: [...DUE.text, 'Label', 'StatusSince', 'LeadPost', 'DoneBy', 'SourcePaper'],
      longText: [...DUE.longText, 'ActionText', 'StatusReason', 'CurrentPosition'],
      choice: [...DUE.choice, 'Kind', 'Status'],
      number: ['SortOrder'],
      yesNo: ['Done']
    }
  ],
  Updates: [
    LEADS_ADD,
    {
      recordId: ['RecordId', 'SubjectId', 'FollowsId', 'WithdrawsId'],
      text: ['AsAt', 'SourcePaper'],
      longText: ['UpdateText', 'StatusReason', 'WaitingFor'],
      choice: ['Status']
    }
  ],
  Settings: [OWNERS_WRITE, { longText: ['Value'] }]
};

function listOfFirstSlice(title: string, [grants, columns]: readonly [Grants, Columns]) {
  const now = trackerSite.lists.find((list) => list.title === title);
  const fields = Object.entries(columns).flatMap(([kind, names]) =>
    names.map((name): readonly [string, FieldDeclaration] => {
      const { title: heading = name, description = '', choices = [] } = now?.fields[name] ?? {};
      const unique = name === 'RecordId';
      const declared = { title: heading, description, choices, unique, indexed: unique };
      return [name, { ...declared, kind: kind as FieldKind, hidden: false }];
    })
  );
  const list: ListDeclaration = {
    title,
    description: `${title} of the first slice`,
    holds: 'items',
    titleColumn: { title: 'Title', description: 'Title', unique: title === 'Settings' },
    fields: Object.fromEntries(fields),
    views: [{ title: 'All rows', columns: ['LinkTitle'], sortBy: { column: 'ID' } }],
    hidden: false,
    versions: title === 'Updates' ? 50 : 500,
    grants
  };
  return list;
}

/** Sets a site up as the first slice did: six lists, schema version 1, owners with Read on the web. */
export async function provisionFirstSlice(sp: SPFI): Promise<void> {
  const lists = Object.entries(LISTS).map(([title, list]) => listOfFirstSlice(title, list));
  await provisionSite(sp, { site: { ...trackerSite, schemaVersion: 1, lists } });
  const { items } = sp.web.lists.getByTitle('Settings');
  for (const { Id, Title } of await items.select('Id', 'Title')()) {
    if (Title !== 'Schema version') await items.getById(Id).delete();
  }
  await items.add({ Title: 'Force', Value: 'City of London Police' });
  await items.add({ Title: 'Last paper', Value: '2017-09-19' });
  const group = await sp.web.siteGroups.getByName('Tracker Owners')();
  const levels = await sp.web.roleDefinitions();
  const idOf = (kind: number): number =>
    levels.find(({ RoleTypeKind }) => RoleTypeKind === kind)?.Id ?? 0;
  await sp.web.roleAssignments.add(group.Id, idOf(READER));
  await sp.web.roleAssignments.remove(group.Id, idOf(ADMINISTRATOR));
}

/** SP.RoleType. */
const READER = 2;
const ADMINISTRATOR = 5;
