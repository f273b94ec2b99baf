import { people, startLocalServer, type LocalServer, type PersonFetch } from '../../localServer';
import { makeLibrary } from '../library';
import { addRow, list, makeRegister, merge, post } from '../register';

/** SPBasePermissions. */
export const bits = {
  viewListItems: 0x1n,
  addListItems: 0x2n,
  editListItems: 0x4n,
  deleteListItems: 0x8n,
  openItems: 0x20n,
  viewVersions: 0x40n,
  deleteVersions: 0x80n,
  managePersonalViews: 0x200n,
  manageLists: 0x800n,
  open: 0x10000n,
  manageSubwebs: 0x800000n,
  createGroups: 0x1000000n,
  managePermissions: 0x2000000n,
  browseUserInfo: 0x8000000n,
  manageWeb: 0x40000000n,
  useRemoteInterfaces: 0x2000000000n,
  editMyUserInfo: 0x10000000000n,
  enumeratePermissions: 0x4000000000000000n
} as const;
export type Bit = keyof typeof bits;
export const EVERYTHING = 0x7fffffffffffffffn;

/** Who prepares what a verb is tried on, and who tries. */
export interface Stage {
  readonly server: LocalServer;
  readonly owner: PersonFetch;
  readonly staff: PersonFetch;
  /** Somebody else of the site. */
  readonly reviewerId: number;
  /** The one who tries has these permissions from now on, and no others. */
  readonly allow: (mask: bigint) => Promise<void>;
}

export interface Verb {
  readonly verb: string;
  /** Beyond entering the site. */
  readonly needs: readonly Bit[];
  /** Makes what the verb is tried on, and gives its address, name or number. */
  readonly prepare?: (stage: Stage) => Promise<string>;
  readonly act: (as: PersonFetch, on: string, stage: Stage) => Promise<Response>;
  readonly succeeds: number;
}

let counter = 0;
/** A text that is not there yet. */
export const fresh = (word: string): string => `${word} ${(counter += 1)}`;

export const idOf = async (response: Promise<Response>): Promise<string> =>
  String(((await (await response).json()) as { readonly Id: number | string }).Id);

export const row = async ({ owner }: Stage): Promise<string> =>
  `${list}/items(${(await addRow(owner, { Title: fresh('row') })).Id})`;

export const aList = async ({ owner }: Stage): Promise<string> =>
  `_api/web/lists('${await idOf(
    post(owner, '_api/web/lists', { Title: fresh('List'), BaseTemplate: 100 })
  )}')`;

const tried = "_api/web/roleDefinitions/getByName('Tried')";

/** A site with a list and a library, and one person in it with a level made for the trial. */
export async function openStage(): Promise<Stage> {
  const server = await startLocalServer();
  try {
    return await setStage(server);
  } catch (error) {
    await server.stop();
    throw error;
  }
}

async function setStage(server: LocalServer): Promise<Stage> {
  const owner = server.as(people.owner.login);
  const staff = server.as(people.staff.login);
  await makeRegister(owner);
  await makeLibrary(owner);
  const user = (login: string): Promise<string> =>
    idOf(post(owner, '_api/web/ensureUser', { logonName: login }));
  const allow = async (mask: bigint): Promise<void> => {
    const BasePermissions = { High: String(mask >> 32n), Low: String(mask & 0xffffffffn) };
    const changed = await merge(owner, tried, { BasePermissions });
    if (changed.status !== 204) throw new Error(await changed.text());
  };
  const level = await idOf(
    post(owner, '_api/web/roleDefinitions', {
      Name: 'Tried',
      BasePermissions: { High: String(EVERYTHING >> 32n), Low: String(0xffffffff) }
    })
  );
  const granted = await post(
    owner,
    `_api/web/roleAssignments/addRoleAssignment(principalid=${await user(people.staff.login)},roledefid=${level})`
  );
  if (granted.status !== 200) throw new Error(await granted.text());
  // The digest is asked for while they may.
  await post(staff, '_api/web/doesUserHavePermissions');
  const reviewerId = Number(await user(people.reviewer.login));
  return { server, owner, staff, reviewerId, allow };
}
