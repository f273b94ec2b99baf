import { expandOf, selectOf } from '../../../src/services/site/declaration/list';
import { postsList } from '../../../src/services/site/lists/posts';
import { recommendationsList } from '../../../src/services/site/lists/recommendations';
import { allows } from '../../../src/services/site/permissionMask';
import { fieldXml } from '../../../src/services/site/provision/fieldXml';
import { viewQuery } from '../../../src/services/site/provision/viewQuery';
import { trackerSite } from '../../../src/services/site/trackerSite';

/** Kinds of column that SharePoint cannot index. */
const UNINDEXABLE = ['longText', 'url'];
const MOST_INDEXES = 20;

describe.each(trackerSite.lists.map((list) => [list.title, list] as const))(
  'list %s',
  (_, list) => {
    const fields = Object.entries(list.fields);

    test('describes itself and every column', () => {
      const described = [list.description, ...fields.map(([, field]) => field.description)];
      expect(described.filter((text) => text.trim() === '')).toEqual([]);
    });

    test('has internal names without spaces, and no two headings the same', () => {
      expect(fields.filter(([name]) => !/^[A-Z][A-Za-z0-9]*$/.test(name))).toEqual([]);
      const headings = fields.map(([, field]) => field.title);
      expect(new Set(headings).size).toBe(headings.length);
    });

    test('indexes only what can be indexed, and no more than SharePoint allows', () => {
      const indexed = fields.filter(([, field]) => field.indexed);
      expect(indexed.filter(([, field]) => UNINDEXABLE.includes(field.kind))).toEqual([]);
      expect(indexed.length).toBeLessThanOrEqual(MOST_INDEXES);
    });

    test('sorts and filters its views by indexed columns or ID only', () => {
      const used = list.views.flatMap(({ sortBy, only, groupBy }) => [
        sortBy?.column,
        only?.[0]?.column,
        groupBy
      ]);
      const unindexed = used.filter(
        (column) => column !== undefined && column !== 'ID' && !list.fields[column]?.indexed
      );
      expect(unindexed).toEqual([]);
    });

    test('opens one of its views first', () => {
      expect(list.views.filter(({ opensFirst }) => opensFirst === true)).toHaveLength(1);
    });

    test('lets owners write and gives leads no right to delete', () => {
      expect(list.grants['Tracker Owners']).toBe('Full Control');
      expect(['Read', 'Tracker Edit', 'Tracker Add', undefined]).toContain(
        list.grants['Tracker Leads']
      );
    });
  }
);

test('every list of records has a unique record ID', () => {
  const records = trackerSite.lists.filter(({ title }) => title !== 'Settings');
  expect(records.filter(({ fields }) => fields.RecordId?.unique !== true)).toEqual([]);
});

test('neither level lets anybody delete', () => {
  for (const { mask } of trackerSite.levels) {
    expect(allows(mask, 'ViewListItems', 'AddListItems', 'OpenItems')).toBe(true);
    expect(allows(mask, 'DeleteListItems')).toBe(false);
    expect(allows(mask, 'DeleteVersions')).toBe(false);
  }
});

test('the levels hold exactly these permissions', () => {
  const masks = trackerSite.levels.map(({ name, mask }) => [
    name,
    mask.high.toString(16),
    mask.low.toString(16)
  ]);
  // View, (add, edit,) open, view versions, form pages; open, pages; user info; remote interfaces.
  expect(masks).toEqual([
    ['Tracker Edit', '20', '8031067'],
    ['Tracker Add', '20', '8031063']
  ]);
});

test('the cleared edit restricted evidence, add restricted updates, and nothing else', () => {
  const cleared = trackerSite.lists.flatMap(({ title, grants }) =>
    grants['Tracker Cleared'] === undefined ? [] : [[title, grants['Tracker Cleared']]]
  );
  expect(cleared).toEqual([
    ['RestrictedUpdates', 'Tracker Add'],
    ['RestrictedEvidence', 'Tracker Edit']
  ]);
});

test('Tracker Edit may edit, Tracker Add may not', () => {
  const [edit, add] = trackerSite.levels;
  expect(edit && allows(edit.mask, 'EditListItems')).toBe(true);
  expect(add && allows(add.mask, 'EditListItems')).toBe(false);
});

test('what is selected of a list is what it declares', () => {
  const select = selectOf(recommendationsList);
  expect(select).toEqual(expect.arrayContaining(['Id', 'Title', 'RecordId', 'DueCurrent']));
  expect(select[select.length - 1]).toBe('owshiddenversion');
});

test('people are selected with their names, and expanded', () => {
  expect(selectOf(postsList)).toEqual(
    expect.arrayContaining(['HolderId', 'Holder/Title', 'Holder/Name', 'DeputyId'])
  );
  expect(expandOf(postsList)).toEqual(['Holder', 'Deputy']);
  expect(expandOf(recommendationsList)).toEqual([]);
});

test('the schema of a column keeps its internal name and escapes what is said about it', () => {
  const xml = fieldXml('LeadPost', {
    kind: 'text',
    title: 'Lead post',
    description: 'Head of "R&D" <acting>',
    indexed: true,
    unique: false,
    hidden: false,
    choices: []
  });
  expect(xml).toContain('Name="LeadPost" StaticName="LeadPost" DisplayName="Lead post"');
  expect(xml).toContain('Description="Head of &quot;R&amp;D&quot; &lt;acting&gt;"');
  expect(xml).toContain('Indexed="TRUE"');
});

test('a view may group, and leave out what is not mine, not past, empty or not so', () => {
  const only = [
    { column: 'Holder', isMe: true },
    { column: 'HeldTo', isEmpty: true },
    { column: 'DueCurrentDate', before: 'today' },
    { column: 'Done', isYes: false }
  ] as const;
  expect(viewQuery({ title: 'Mine', columns: [], only, groupBy: 'LeadPost' })).toBe(
    '<Where><And><And><And>' +
      '<Eq><FieldRef Name="Holder" /><Value Type="Integer"><UserID Type="Integer" /></Value></Eq>' +
      '<IsNull><FieldRef Name="HeldTo" /></IsNull></And>' +
      '<Lt><FieldRef Name="DueCurrentDate" /><Value Type="DateTime"><Today /></Value></Lt></And>' +
      '<Eq><FieldRef Name="Done" /><Value Type="Boolean">0</Value></Eq></And></Where>' +
      '<GroupBy Collapse="FALSE" GroupLimit="100"><FieldRef Name="LeadPost" /></GroupBy>'
  );
});

test('the query of a view filters before it sorts', () => {
  const query = viewQuery({
    title: 'Open',
    columns: ['LinkTitle'],
    only: [{ column: 'Status', oneOf: ['RED', 'AMBER'] }],
    sortBy: { column: 'ID', descending: true }
  });
  expect(query).toBe(
    '<Where><In><FieldRef Name="Status" /><Values><Value Type="Text">RED</Value>' +
      '<Value Type="Text">AMBER</Value></Values></In></Where>' +
      '<OrderBy><FieldRef Name="ID" Ascending="FALSE" /></OrderBy>'
  );
});
