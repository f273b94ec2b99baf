import { owner, samplePeople } from '../../../local/people';
import type { SamplePerson } from '../../../local/people';
import type { Rights } from '../../../src/services/records/trackerStore';
import type { TestSite } from '../testSite';
import { personIn, trackerTestSite } from '../testSite';

let site: TestSite;
beforeAll(async () => {
  site = await trackerTestSite();
});
afterAll(() => site.stop());

const notCleared = (group: SamplePerson['group']): SamplePerson => {
  const found = samplePeople.find(
    (person) => person.group === group && !person.groups.includes('Tracker Cleared')
  );
  if (found === undefined) throw new Error(`Everybody in ${group} is cleared.`);
  return found;
};

/** Everything that can be done, and who may: the table of records in `architecture.md`. */
const MAY: Readonly<Record<string, Omit<Rights, 'addRestrictedEvidence'>>> = {
  owner: rights(true, true, true),
  lead: rights(true, false, false),
  reviewer: rights(false, true, false),
  staff: rights(false, false, false)
};

function rights(
  works: boolean,
  review: boolean,
  owns: boolean
): Omit<Rights, 'addRestrictedEvidence'> {
  return {
    editPosition: works,
    editParts: works,
    askForDate: works,
    addEvidence: works,
    review,
    editAllocation: owns
  };
}

test.each([
  ['owner', owner],
  ['lead', notCleared('Tracker Leads')],
  ['reviewer', personIn('Tracker Reviewers')],
  ['staff', personIn('Tracker Visitors')]
])('what an %s may do', async (name, person) => {
  expect(await site.storeAs(person).rights()).toMatchObject(MAY[name] ?? {});
});

test.each([
  ['a lead who is not cleared', notCleared('Tracker Leads'), false],
  ['staff', personIn('Tracker Visitors'), false],
  ['an owner', owner, true]
])('restricted evidence of %s', async (_name, person, may) => {
  expect((await site.storeAs(person).rights()).addRestrictedEvidence).toBe(may);
});

test('all of it is asked for in one request', async () => {
  const urls: string[] = [];
  await site
    .storeAs(owner, (url, init) => {
      urls.push(url);
      return fetch(url, init);
    })
    .rights();
  expect(urls.map((url) => url.replace(/^.*_api/, ''))).toEqual(['/contextinfo', '/$batch']);
});
