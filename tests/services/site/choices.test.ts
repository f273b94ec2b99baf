import '@pnp/sp/fields/list';
import '@pnp/sp/views/list';
import { owner } from '../../../local/people';
import { readSettings, writeSettings } from '../../../src/services/records/settings';
import { DEFAULT_SETTINGS } from '../../../src/services/site/defaultSettings';
import { applyVocabularies } from '../../../src/services/site/provision/applyVocabularies';
import { provisionSite } from '../../../src/services/site/provision/provisionSite';
import { viewQuery } from '../../../src/services/site/provision/viewQuery';
import { trackerSite } from '../../../src/services/site/trackerSite';
import type { TestSite } from '../testSite';
import { bareSite, personIn, trackerTestSite } from '../testSite';

let site: TestSite;
afterEach(() => site.stop());

interface ChoiceColumn {
  readonly Choices: readonly string[];
  readonly FillInChoice: boolean;
}

const columnOf = (list: string, name: string) =>
  site.as(owner).web.lists.getByTitle(list).fields.getByInternalNameOrTitle(name);
const choicesOf = async (list: string, name: string): Promise<readonly string[]> =>
  (await columnOf(list, name)<ChoiceColumn>()).Choices;

const usual = DEFAULT_SETTINGS.vocabularies;

test('columns offer the words of the settings that the site is set up with', async () => {
  site = await bareSite();
  const directorates = ['Crime', 'Research & Development'];
  await provisionSite(site.as(owner), { settings: { vocabularies: { directorates } } });
  expect(await columnOf('Posts', 'Directorate')<ChoiceColumn>()).toMatchObject({
    Choices: directorates,
    FillInChoice: true
  });
  expect(await choicesOf('Recommendations', 'Directorate')).toEqual(directorates);
  expect(await choicesOf('Gradings', 'Grade')).toEqual(usual.gradings);
  expect(await choicesOf('Evidence', 'Marking')).toEqual(usual.markings);
  expect((await readSettings(site.as(owner))).vocabularies).toEqual({ ...usual, directorates });
});

test('words that were added to the settings are offered when set-up runs again', async () => {
  site = await trackerTestSite();
  const sp = site.as(owner);
  const gradings = [...usual.gradings, 'excellent'];
  await writeSettings(sp, { vocabularies: { gradings } }, { replace: true });
  const report = await provisionSite(sp);
  expect(report.things.filter(({ outcome }) => outcome !== 'already right')).toEqual([
    { kind: 'column', name: 'Grade', list: 'Gradings', outcome: 'changed' }
  ]);
  expect(await choicesOf('Gradings', 'Grade')).toEqual(gradings);
});

test('changed words are applied: removed ones go, what people added stays, rows keep theirs', async () => {
  site = await trackerTestSite();
  const sp = site.as(owner);
  const grade = columnOf('Gradings', 'Grade');
  await grade.update({ 'odata.type': 'SP.FieldChoice', Choices: [...usual.gradings, 'our own'] });
  const { items } = sp.web.lists.getByTitle('Gradings');
  const { Id } = await items.add({ Title: 'Efficiency', Grade: 'adequate' });

  const after = { ...usual, gradings: ['good', 'outstanding', 'enough'] };
  expect(await applyVocabularies(sp, after, usual)).toEqual({ changed: ['Gradings.Grade'] });

  expect(await choicesOf('Gradings', 'Grade')).toEqual([
    'good',
    'outstanding',
    'enough',
    'our own'
  ]);
  expect(await choicesOf('FollowUps', 'Grade')).toEqual(usual.auditGrades);
  expect(await items.getById(Id).select('Grade')()).toMatchObject({ Grade: 'adequate' });
  expect(await applyVocabularies(sp, after, usual)).toEqual({ changed: [] });
  const leads = applyVocabularies(site.as(personIn('Tracker Leads')), usual, after);
  await expect(leads).rejects.toMatchObject({ kind: 'not allowed' });
});

test('every view stands on the site with its columns, its filter and its order', async () => {
  site = await bareSite();
  const sp = site.as(owner);
  await provisionSite(sp);
  for (const list of trackerSite.lists) {
    const views = await sp.web.lists
      .getByTitle(list.title)
      .views.select('Title', 'ViewQuery', 'DefaultView', 'ViewFields')
      .expand('ViewFields')<
      {
        readonly Title: string;
        readonly ViewQuery: string;
        readonly DefaultView: boolean;
        readonly ViewFields: { readonly Items: readonly string[] };
      }[]
    >();
    for (const view of list.views) {
      const found = views.find(({ Title }) => Title === view.title);
      expect({ list: list.title, ...found, ViewFields: found?.ViewFields.Items }).toMatchObject({
        list: list.title,
        Title: view.title,
        ViewQuery: viewQuery(view),
        DefaultView: view.opensFirst ?? false,
        ViewFields: view.columns
      });
    }
  }
});

test('a column that holds another kind of value is named and not taken over', async () => {
  site = await bareSite();
  const sp = site.as(owner);
  await sp.web.lists.add('Reports');
  await sp.web.lists.getByTitle('Reports').fields.addNumber('Publishers');
  await expect(provisionSite(sp)).rejects.toMatchObject({
    name: 'TrackerError',
    kind: 'column in the way',
    message:
      'The column Publishers of the list Reports holds another kind of value than the Tracker keeps ' +
      'there. Rename or delete the column, then set up the site again.'
  });
});
