import { owner } from '../../../local/people';
import type { SamplePerson } from '../../../local/people';
import type { TestSite } from '../testSite';
import { personIn, trackerTestSite } from '../testSite';

/** What each group may do in each list (`architecture.md`, Records). */
type Right = 'read' | 'add' | 'edit' | 'delete';
const ALL: readonly Right[] = ['read', 'add', 'edit', 'delete'];
const EDIT: readonly Right[] = ['read', 'add', 'edit'];
const ADD: readonly Right[] = ['read', 'add'];
const READ: readonly Right[] = ['read'];

const MATRIX: readonly (readonly [string, Record<SamplePerson['group'], readonly Right[]>])[] = [
  ['Reports', rights(READ)],
  ['Recommendations', rights(READ)],
  ['Positions', rights(EDIT)],
  ['Actions', rights(EDIT)],
  ['Updates', rights(ADD)],
  ['Settings', rights(READ)]
];

function rights(leads: readonly Right[]): Record<SamplePerson['group'], readonly Right[]> {
  return {
    'Tracker Owners': ALL,
    'Tracker Reviewers': READ,
    'Tracker Leads': leads,
    'Tracker Visitors': READ
  };
}

const CASES = MATRIX.flatMap(([list, groups]) =>
  Object.entries(groups).map(([group, may]) => [group as SamplePerson['group'], list, may] as const)
);

let site: TestSite;
beforeAll(async () => {
  site = await trackerTestSite();
});
afterAll(() => site.stop());

test.each(CASES)('%s in %s may exactly: %j', async (group, list, may) => {
  const person = personIn(group);
  const items = site.as(person).web.lists.getByTitle(list).items;
  const ownersItems = site.as(owner).web.lists.getByTitle(list).items;
  const title = `${group} ${list}`;
  const { Id: id } = await ownersItems.add({ Title: title });

  const done: Right[] = [];
  const attempt = async (right: Right, act: () => Promise<unknown>): Promise<void> => {
    try {
      await act();
      done.push(right);
    } catch (error) {
      expect(error).toMatchObject({ status: 403 });
    }
  };
  await attempt('read', () => items.getById(id)());
  await attempt('add', () => items.add({ Title: `${title}, added` }));
  await attempt('edit', () => items.getById(id).update({ Title: `${title}, edited` }));
  await attempt('delete', () => items.getById(id).delete());
  expect(done).toEqual(may);
});
