import '@pnp/sp/fields/list';
import '@pnp/sp/files';
import '@pnp/sp/security/web';
import '@pnp/sp/site-groups/web';
import '@pnp/sp/site-users/web';
import '@pnp/sp/views/list';
import { owner } from '../../../local/people';
import { readSettings } from '../../../src/services/records/settings';
import { DEFAULT_SETTINGS } from '../../../src/services/site/defaultSettings';
import { inspectSite } from '../../../src/services/site/inspectSite';
import { applyVocabularies } from '../../../src/services/site/provision/applyVocabularies';
import { provisionSite } from '../../../src/services/site/provision/provisionSite';
import { SCHEMA_VERSION } from '../../../src/services/site/schemaVersion';
import { trackerSite } from '../../../src/services/site/trackerSite';
import type { TestSite } from '../testSite';
import { bareSite, personIn } from '../testSite';
import { provisionFirstSlice } from './firstSlice';

let site: TestSite;
beforeEach(async () => {
  site = await bareSite();
  await provisionFirstSlice(site.as(owner));
});
afterEach(() => site.stop());

const ROWS: Readonly<Record<string, object>> = {
  Reports: { Title: 'Custody', Published: '2017-11', Scope: 'force', StatedTotal: 9 },
  Recommendations: {
    Title: '1 Keep records',
    Wording: 'Keep records',
    Directorate: 'A directorate of our own',
    Marking: 'Sensitive',
    DueCurrentDate: '2018-04-30T12:00:00Z'
  },
  Positions: { Title: 'RED', Status: 'RED', CurrentPosition: 'Work began' },
  Actions: { Title: 'II', Kind: 'task', Done: true },
  Updates: { Title: 'First', UpdateText: 'Work began', Status: 'AMBER' }
};

/** Every row of the first slice's lists with all its values, and its versions. */
async function allRows(): Promise<object> {
  const rows = await Promise.all(
    Object.entries(ROWS).map(async ([list, row]) => {
      const { items } = site.as(owner).web.lists.getByTitle(list);
      const columns = ['Id', 'RecordId', 'Created', 'Modified', 'owshiddenversion'];
      const read = await items.select(...columns, ...Object.keys(row))();
      return [list, read] as const;
    })
  );
  return Object.fromEntries(rows);
}

test('a site of the first slice is older, not half set up, and is brought up to date', async () => {
  const sp = site.as(owner);
  expect(await inspectSite(sp)).toEqual({ kind: 'older', maySetUp: true, schemaVersion: 1 });
  await provisionSite(sp);
  expect(await inspectSite(sp)).toEqual({ kind: 'ready', schemaVersion: SCHEMA_VERSION });
  const again = await provisionSite(sp);
  expect(again.things.filter(({ outcome }) => outcome !== 'already right')).toEqual([]);
});

test('staff see that it is older; upgraded, it is ready for them though some lists are not theirs', async () => {
  const sp = site.as(owner);
  const staff = personIn('Tracker Visitors');
  const { LoginName } = await sp.web.ensureUser(staff.login);
  await sp.web.siteGroups.getByName('Tracker Visitors').users.add(LoginName);

  const asStaff = site.as(staff);
  expect(await inspectSite(asStaff)).toMatchObject({ kind: 'older', maySetUp: false });
  await provisionSite(sp);
  expect(await inspectSite(asStaff)).toEqual({ kind: 'ready', schemaVersion: SCHEMA_VERSION });
});

test('every row keeps its values, and what people added stays', async () => {
  const sp = site.as(owner);
  let serial = 0;
  for (const [list, row] of Object.entries(ROWS)) {
    const RecordId = `3f2504e0-4f89-41d3-9a0c-0305e82c330${(serial += 1)}`;
    await sp.web.lists.getByTitle(list).items.add({ ...row, RecordId });
  }
  const recommendations = sp.web.lists.getByTitle('Recommendations');
  await recommendations.fields.addText('Our own note');
  await recommendations.views.add('Our own view');
  const kind = recommendations.fields.getByInternalNameOrTitle('Kind');
  await kind.update({ 'odata.type': 'SP.FieldChoice', Choices: ['recommendation', 'wish'] });
  const before = await allRows();

  await provisionSite(sp, { settings: { force: 'Another force' } });

  expect(await allRows()).toEqual(before);
  const titles = (await recommendations.fields()).map(({ Title }) => Title);
  expect(titles).toContain('Our own note');
  const views = (await recommendations.views()).map(({ Title }) => Title);
  expect(views).toEqual(expect.arrayContaining(['Our own view', 'All rows', 'By directorate']));
  const { Choices } = await kind<{ readonly Choices: readonly string[] }>();
  expect(Choices).toEqual(expect.arrayContaining(['area for improvement', 'wish']));
  expect(await readSettings(sp)).toEqual({
    ...DEFAULT_SETTINGS,
    force: 'City of London Police',
    lastPaper: '2017-09-19',
    schemaVersion: SCHEMA_VERSION
  });
});

test('columns keep their types, updates keep more versions, and owners get Full Control', async () => {
  const sp = site.as(owner);
  await provisionSite(sp);
  const updates = await sp.web.lists.getByTitle('Updates').select('MajorVersionLimit')();
  expect(updates.MajorVersionLimit).toBe(500);
  const assignments = await sp.web.roleAssignments.expand('Member', 'RoleDefinitionBindings')<
    {
      readonly Member: { readonly Title: string };
      readonly RoleDefinitionBindings: readonly { readonly Name: string }[];
    }[]
  >();
  const held = (group: string): readonly string[] =>
    assignments
      .filter(({ Member }) => Member.Title === group)
      .flatMap(({ RoleDefinitionBindings }) => RoleDefinitionBindings.map(({ Name }) => Name));
  expect(held('Tracker Owners')).toContain('Full Control');
  for (const group of [
    'Tracker Reviewers',
    'Tracker Leads',
    'Tracker Visitors',
    'Tracker Cleared'
  ]) {
    expect({ group, held: held(group) }).toEqual({ group, held: ['Read'] });
  }
});

test('a text column of the first slice stays text where words of the Settings are offered now', async () => {
  const sp = site.as(owner);
  await provisionSite(sp);
  const typeOf = async (list: string, name: string): Promise<string> => {
    const column = sp.web.lists.getByTitle(list).fields.getByInternalNameOrTitle(name);
    return (await column<{ readonly TypeAsString: string }>()).TypeAsString;
  };
  expect(await typeOf('Recommendations', 'Directorate')).toBe('Text');
  expect(await typeOf('Recommendations', 'Marking')).toBe('Text');
  expect(await typeOf('Posts', 'Directorate')).toBe('Choice');
  const words = { ...DEFAULT_SETTINGS.vocabularies, directorates: ['Crime'] };
  expect(await applyVocabularies(sp, words)).toEqual({ changed: ['Posts.Directorate'] });
});

test('an upgrade that was stopped is still to be done, and goes on when run again', async () => {
  const sp = site.as(owner);
  const stopped = new AbortController();
  const interrupted = provisionSite(sp, {
    signal: stopped.signal,
    report: ({ done }) => {
      if (done === 40) stopped.abort();
    }
  });
  await expect(interrupted).rejects.toMatchObject({ name: 'AbortError' });
  expect(await inspectSite(sp)).toMatchObject({ kind: 'older', maySetUp: true });
  await provisionSite(sp);
  const lists = await sp.web.lists.select('Title')();
  const titles = new Set(lists.map(({ Title }) => Title));
  expect(trackerSite.lists.filter(({ title }) => !titles.has(title))).toEqual([]);
});
