import type { SPFI } from '@pnp/sp';
import { owner } from '../../../local/people';
import { isAdministrationError } from '../../../src/services/administration/administrationError';
import { readAdministrationRights } from '../../../src/services/administration/administrationRights';
import type { GroupMembers } from '../../../src/services/administration/groupMembers';
import {
  addMember,
  readGroupMembers,
  removeMember
} from '../../../src/services/administration/groupMembers';
import { readKnownPeople, searchPeople } from '../../../src/services/administration/people';
import { isTrackerError } from '../../../src/services/errors/trackerError';
import type { Sent } from '../faults';
import { faultyNetwork } from '../faults';
import { personIn, trackerTestSite } from '../testSite';
import type { TestSite } from '../testSite';

const lead = personIn('Tracker Leads');
const visitor = personIn('Tracker Visitors');

async function groupOf(sp: SPFI, name: GroupMembers['name']): Promise<GroupMembers> {
  const found = (await readGroupMembers(sp)).find((group) => group.name === name);
  if (found === undefined) throw new Error(`No group ${name}.`);
  return found;
}

async function refusalOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => undefined,
    (error: unknown) => error
  );
}

function isWriteToGroup({ method, url }: Sent): boolean {
  return method !== 'GET' && /\/sitegroups\b/i.test(url);
}

describe('the people of the groups', () => {
  let site: TestSite;
  let sp: SPFI;

  beforeAll(async () => {
    site = await trackerTestSite();
    sp = site.as(owner);
  });
  afterAll(() => site.stop());

  it('are read with the five groups in their order, and say who I am', async () => {
    const groups = await readGroupMembers(sp);
    expect(groups.map(({ name }) => name)).toEqual([
      'Tracker Owners',
      'Tracker Reviewers',
      'Tracker Leads',
      'Tracker Visitors',
      'Tracker Cleared'
    ]);
    expect(groups[0]?.members).toEqual([
      { id: expect.any(Number), name: owner.name, login: owner.login, isMe: true }
    ]);
    expect(groups.every(({ mayChange }) => mayChange)).toBe(true);
  });

  it('may be looked at by a lead, who changes nothing', async () => {
    const asLead = site.as(lead);
    const group = await groupOf(asLead, 'Tracker Reviewers');
    expect(group.mayChange).toBe(false);
    expect(group.members.length).toBeGreaterThan(0);
    const refusal = await refusalOf(addMember(asLead, group, lead.login));
    expect(isTrackerError(refusal, 'not allowed')).toBe(true);
    expect(await readAdministrationRights(asLead)).toEqual({ editSettings: false, setUp: false });
    expect(await readAdministrationRights(sp)).toEqual({ editSettings: true, setUp: true });
  });

  it('are added by sign-in name, once however often, and removed', async () => {
    const group = await groupOf(sp, 'Tracker Reviewers');
    const before = group.members.length;
    await addMember(sp, group, visitor.login);
    const members = await addMember(sp, group, ` ${visitor.login} `);
    expect(members).toHaveLength(before + 1);
    const added = members.find(({ login }) => login === visitor.login);
    if (added === undefined) throw new Error('Not added.');
    expect(await removeMember(sp, group, added)).toHaveLength(before);
    // Already gone: nothing more to do, and no error.
    expect(await removeMember(sp, group, added)).toHaveLength(before);
  });

  it('are looked up where the answer was lost, and not done a second time', async () => {
    const network = faultyNetwork();
    const faulty = site.as(owner, network.send);
    const group = await groupOf(sp, 'Tracker Reviewers');
    network.loseNextAnswer(isWriteToGroup);
    const members = await addMember(faulty, group, visitor.login);
    const added = members.find(({ login }) => login === visitor.login);
    if (added === undefined) throw new Error('Not added.');
    network.loseNextAnswer(isWriteToGroup);
    expect(await removeMember(faulty, group, added)).toHaveLength(group.members.length);
    expect(network.arrived.filter(isWriteToGroup)).toHaveLength(2);
  });

  it('say that the answer was lost where the list shows that nothing was done', async () => {
    const network = faultyNetwork();
    const faulty = site.as(owner, network.send);
    const group = await groupOf(sp, 'Tracker Reviewers');
    const [member] = group.members;
    if (member === undefined) throw new Error('Nobody is there.');
    network.dropNext(isWriteToGroup);
    const refusal = await refusalOf(removeMember(faulty, group, member));
    expect(isTrackerError(refusal, 'answer lost')).toBe(true);
    expect(await groupOf(sp, 'Tracker Reviewers')).toEqual(group);
  });

  it('may be searched for again after the search was not answered', async () => {
    const network = faultyNetwork();
    network.dropNext(({ url }) => /clientpeoplepickersearchuser/i.test(url));
    const refusal = await refusalOf(searchPeople(site.as(owner, network.send), lead.name));
    expect(isTrackerError(refusal, 'site did not answer')).toBe(true);
  });

  it('are refused in a sentence where nobody is found', async () => {
    const group = await groupOf(sp, 'Tracker Visitors');
    const refusal = await refusalOf(addMember(sp, group, 'nobody@elsewhere.example'));
    expect(isAdministrationError(refusal, 'person not found')).toBe(true);
    expect((refusal as Error).message).toContain('nobody@elsewhere.example');
    expect((await groupOf(sp, 'Tracker Visitors')).members).toHaveLength(group.members.length);
  });

  it('keep their last owner', async () => {
    const group = await groupOf(sp, 'Tracker Owners');
    const [me] = group.members;
    if (me === undefined) throw new Error('No owner.');
    const refusal = await refusalOf(removeMember(sp, group, me));
    expect(isAdministrationError(refusal, 'last owner')).toBe(true);
    expect((await groupOf(sp, 'Tracker Owners')).members).toEqual([me]);

    // With a second owner the first may go, and then that one is the last.
    await addMember(sp, group, lead.login);
    const asLead = site.as(lead);
    const now = await groupOf(asLead, 'Tracker Owners');
    const second = now.members.find(({ isMe }) => isMe);
    const left = await removeMember(asLead, now, me);
    expect(left.map(({ login }) => login)).toEqual([lead.login]);
    if (second === undefined) throw new Error('The second owner is not in the group.');
    const again = await refusalOf(removeMember(asLead, now, second));
    expect(isAdministrationError(again, 'last owner')).toBe(true);
    await addMember(asLead, now, owner.login);
    await removeMember(sp, await groupOf(sp, 'Tracker Owners'), second);
  });

  it('are offered from those whom the site knows, and found by what is typed', async () => {
    const known = await readKnownPeople(sp);
    expect(known).toContainEqual({ name: lead.name, login: lead.login });
    expect(known.every(({ login }) => login.includes('@') && !login.includes('|'))).toBe(true);
    const found = await searchPeople(sp, lead.name.slice(0, 4));
    expect(found).toContainEqual({ name: lead.name, login: lead.login });
    expect(found?.every(({ login }) => login.includes('@') && !login.includes('|'))).toBe(true);
    expect(await searchPeople(sp, 'x')).toEqual([]);
  });
});
