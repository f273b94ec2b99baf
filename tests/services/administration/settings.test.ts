import { randomUUID } from 'node:crypto';
import '@pnp/sp/webs';
import '@pnp/sp/lists/web';
import '@pnp/sp/fields/list';
import { owner } from '../../../local/people';
import { renewChoices } from '../../../src/services/administration/renewChoices';
import type { OwnersSetting } from '../../../src/services/administration/settingsEdits';
import {
  beginSettingsEdit,
  ownersSettings,
  saveSettings,
  vocabulariesOf
} from '../../../src/services/administration/settingsEdits';
import { readSettings } from '../../../src/services/records/settings';
import type { StoreSurroundings } from '../../../src/services/records/storeSurroundings';
import { faultyNetwork, isWriteTo } from '../faults';
import { personIn, trackerTestSite } from '../testSite';
import type { TestSite } from '../testSite';
import { surroundingsOf } from './surroundings';

const toSettings = isWriteTo('Settings');

describe('settings', () => {
  let site: TestSite;
  let owners: StoreSurroundings;

  beforeAll(async () => {
    site = await trackerTestSite();
    owners = surroundingsOf(site.as(owner));
  });
  afterAll(() => site.stop());

  async function standing() {
    return ownersSettings(await readSettings(owners.sp));
  }

  it('can be emptied, the title of the chief officer too', async () => {
    const begun = await edit('force', 'chiefOfficer');
    const mine = { force: 'Another force', chiefOfficer: '' };
    expect(await saveSettings(owners, { ...begun, mine })).toMatchObject({ kind: 'saved' });
    expect(await standing()).toMatchObject(mine);
  });

  async function edit<Name extends OwnersSetting>(...names: readonly Name[]) {
    const base = await beginSettingsEdit(owners, names);
    return { base, mine: base.fields, attemptId: randomUUID() };
  }

  it('of every kind are saved and read back', async () => {
    const begun = await edit(
      'directorates',
      'committees',
      'force',
      'chiefOfficer',
      'lastPaper',
      'markings',
      'markingDefault',
      'mostDateMoves',
      'gradings',
      'auditGrades',
      'tiers',
      'levels'
    );
    const mine = {
      directorates: ['Crime', 'Uniform Policing'],
      committees: [
        { name: 'Police Authority Board', ragMethod: 'deadline' as const },
        { name: 'Assurance Board', ragMethod: 'confidence' as const }
      ],
      force: 'Borchester Police',
      chiefOfficer: 'Commissioner',
      lastPaper: '2017-10',
      markings: ['Open', 'Closed'],
      markingDefault: 'Closed',
      mostDateMoves: 0,
      gradings: ['good', 'poor'],
      auditGrades: ['limited'],
      tiers: ['One', 'Two', 'Three'],
      levels: ['Strategic']
    };
    const outcome = await saveSettings(owners, { ...begun, mine });
    expect(outcome).toMatchObject({ kind: 'saved', joined: [] });
    expect(await standing()).toEqual(mine);
  });

  it('can be emptied: no cap, no default, no directorate', async () => {
    const begun = await edit('mostDateMoves', 'markingDefault', 'directorates', 'lastPaper');
    const mine = {
      mostDateMoves: undefined,
      markingDefault: undefined,
      directorates: [],
      lastPaper: undefined
    };
    await saveSettings(owners, { ...begun, mine });
    expect(await standing()).toMatchObject(mine);
  });

  it('of two owners clash where both changed the same one, and nothing is written', async () => {
    const mine = await edit('directorates', 'force');
    const theirs = await edit('directorates');
    await saveSettings(owners, { ...theirs, mine: { directorates: ['Crime', 'Roads'] } });
    const outcome = await saveSettings(owners, {
      ...mine,
      mine: { directorates: ['Crime', 'Custody'], force: 'Ambridge Police' }
    });
    expect(outcome).toMatchObject({
      kind: 'clash',
      theirs: { editor: owner.name },
      clashes: [{ field: 'directorates', theirs: ['Crime', 'Roads'], mine: ['Crime', 'Custody'] }],
      joinedMine: ['force']
    });
    expect(await standing()).toMatchObject({
      directorates: ['Crime', 'Roads'],
      force: mine.base.fields.force
    });
  });

  it('of two owners join where they changed different ones', async () => {
    const mine = await edit('force', 'chiefOfficer');
    const theirs = await edit('chiefOfficer');
    await saveSettings(owners, { ...theirs, mine: { chiefOfficer: 'Chief Constable' } });
    const outcome = await saveSettings(owners, {
      ...mine,
      mine: { ...mine.mine, force: 'Felpersham Police' }
    });
    expect(outcome).toMatchObject({ kind: 'saved', joined: ['chiefOfficer'] });
    expect(await standing()).toMatchObject({
      force: 'Felpersham Police',
      chiefOfficer: 'Chief Constable'
    });
  });

  it('changed between the look and the write come back as a clash: the ETag tells', async () => {
    const network = faultyNetwork();
    const faulty = surroundingsOf(site.as(owner, network.send));
    const mine = await edit('gradings');
    network.beforeNext(toSettings, async () => {
      const theirs = await edit('gradings');
      await saveSettings(owners, { ...theirs, mine: { gradings: ['theirs'] } });
    });
    const outcome = await saveSettings(faulty, { ...mine, mine: { gradings: ['mine'] } });
    expect(outcome.kind).toBe('clash');
    expect((await standing()).gradings).toEqual(['theirs']);
  });

  it('whose answer was lost are looked up and saved once', async () => {
    const network = faultyNetwork();
    const faulty = surroundingsOf(site.as(owner, network.send));
    const mine = await edit('levels');
    network.loseNextAnswer(toSettings);
    const outcome = await saveSettings(faulty, { ...mine, mine: { levels: ['L1', 'L2'] } });
    expect(outcome.kind).toBe('saved');
    expect(network.arrived.filter(toSettings)).toHaveLength(1);
    expect((await standing()).levels).toEqual(['L1', 'L2']);
  });

  it('are refused to a lead', async () => {
    const lead = surroundingsOf(site.as(personIn('Tracker Leads')));
    const base = await beginSettingsEdit(lead, ['force'] as const);
    const attempt = { base, mine: { force: 'Mine' }, attemptId: randomUUID() };
    await expect(saveSettings(lead, attempt)).rejects.toMatchObject({ kind: 'not allowed' });
  });

  it('that are vocabularies are followed by the choices of the lists', async () => {
    const before = vocabulariesOf(await standing());
    const mine = await edit('directorates');
    await saveSettings(owners, { ...mine, mine: { directorates: ['Harbour', 'Crime'] } });
    await renewChoices(owners.sp, before);
    const { Choices } = await owners.sp.web.lists
      .getByTitle('Posts')
      .fields.getByInternalNameOrTitle('Directorate')
      .select('Choices')<{ readonly Choices: readonly string[] }>();
    expect(Choices.slice(0, 2)).toEqual(['Harbour', 'Crime']);
    expect(Choices).not.toContain('Roads');
  });
});
