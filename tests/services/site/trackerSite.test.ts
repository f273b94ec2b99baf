import { selectOf } from '../../../src/services/site/declaration/list';
import { allows } from '../../../src/services/site/permissionMask';
import { fieldXml } from '../../../src/services/site/provision/fieldXml';
import { viewQuery } from '../../../src/services/site/provision/provisionViews';
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
      expect(fields.filter(([name]) => !/^[A-Z][A-Za-z]*$/.test(name))).toEqual([]);
      const headings = fields.map(([, field]) => field.title);
      expect(new Set(headings).size).toBe(headings.length);
    });

    test('indexes only what can be indexed, and no more than SharePoint allows', () => {
      const indexed = fields.filter(([, field]) => field.indexed);
      expect(indexed.filter(([, field]) => UNINDEXABLE.includes(field.kind))).toEqual([]);
      expect(indexed.length).toBeLessThanOrEqual(MOST_INDEXES);
    });

    test('sorts and filters its views by indexed columns or ID only', () => {
      const used = list.views.flatMap(({ sortBy, only }) => [sortBy?.column, only?.column]);
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
      expect(['Read', 'Tracker Edit', 'Tracker Add']).toContain(list.grants['Tracker Leads']);
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

test('Tracker Edit may edit, Tracker Add may not', () => {
  const [edit, add] = trackerSite.levels;
  expect(edit && allows(edit.mask, 'EditListItems')).toBe(true);
  expect(add && allows(add.mask, 'EditListItems')).toBe(false);
});

test('what is selected of a list is what it declares', () => {
  const [, recommendations] = trackerSite.lists;
  const select = recommendations === undefined ? [] : selectOf(recommendations);
  expect(select).toEqual(expect.arrayContaining(['Id', 'Title', 'RecordId', 'DueCurrent']));
  expect(select[select.length - 1]).toBe('owshiddenversion');
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
  expect(xml).toContain('Name="LeadPost" StaticName="LeadPost" DisplayName="LeadPost"');
  expect(xml).toContain('Description="Head of &quot;R&amp;D&quot; &lt;acting&gt;"');
  expect(xml).toContain('Indexed="TRUE"');
});

test('the query of a view filters before it sorts', () => {
  const query = viewQuery({
    title: 'Open',
    columns: ['LinkTitle'],
    only: { column: 'Status', oneOf: ['RED', 'AMBER'] },
    sortBy: { column: 'ID', descending: true }
  });
  expect(query).toBe(
    '<Where><In><FieldRef Name="Status" /><Values><Value Type="Text">RED</Value>' +
      '<Value Type="Text">AMBER</Value></Values></In></Where>' +
      '<OrderBy><FieldRef Name="ID" Ascending="FALSE" /></OrderBy>'
  );
});
