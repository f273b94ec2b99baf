import { errorCode, merge } from './register';
import { filesVerbs } from './permissionVerbs/files';
import { itemsVerbs } from './permissionVerbs/items';
import { listsVerbs } from './permissionVerbs/lists';
import { peopleVerbs } from './permissionVerbs/people';
import { bits, EVERYTHING, openStage, type Bit, type Stage } from './permissionVerbs/stage';

/**
 * Every verb, and the permissions that SharePoint asks for it. Each is tried with every permission
 * but one of those, which is refused, and with those alone, which is enough.
 */
const DENIED = '-2147024891, System.UnauthorizedAccessException';
const ENTRY: readonly Bit[] = ['open', 'useRemoteInterfaces'];

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.server.stop());

const refusal = async (response: Response): Promise<readonly [number, string]> => [
  response.status,
  await errorCode(response)
];
const verbs = [...listsVerbs, ...itemsVerbs, ...filesVerbs, ...peopleVerbs];

describe.each(verbs.map((one) => [one.verb, one] as const))('%s', (_, verb) => {
  const { needs, prepare, act, succeeds } = verb;

  test(`needs ${[...ENTRY, ...needs].join(', ')}, and no more`, async () => {
    const on = prepare ? await prepare(stage) : '';
    for (const bit of [...ENTRY, ...needs]) {
      await stage.allow(EVERYTHING & ~bits[bit]);
      const refused = await act(stage.staff, on, stage);
      expect([bit, ...(await refusal(refused))]).toEqual([bit, 403, DENIED]);
    }
    await stage.allow([...ENTRY, ...needs].reduce((mask, bit) => mask | bits[bit], 0n));
    const done = await act(stage.staff, on, stage);
    expect([done.status, done.status === succeeds ? '' : await done.text()]).toEqual([
      succeeds,
      ''
    ]);
  });
});

test('a person changes their own name with EditMyUserInfo, and administration with neither', async () => {
  const me = '_api/web/currentUser';
  await stage.allow(0x2000010000n | 0x10000000000n);
  expect((await merge(stage.staff, me, { Title: 'Josephine Reed' })).status).toBe(204);
  expect(((await (await stage.staff(me)).json()) as { readonly Title: string }).Title).toBe(
    'Josephine Reed'
  );
  expect(await refusal(await merge(stage.staff, me, { IsSiteAdmin: true }))).toEqual([403, DENIED]);
  await stage.allow(EVERYTHING & ~0x10000000000n & ~bits.manageWeb);
  expect(await refusal(await merge(stage.staff, me, { Title: 'Jo' }))).toEqual([403, DENIED]);
});

test('doesUserHavePermissions and EffectiveBasePermissions say what the level says', async () => {
  await stage.allow(0x2000010000n | bits.viewListItems | bits.addListItems);
  const asked = async (address: string) => (await stage.staff(address)).json();
  const may = (low: bigint): string =>
    `_api/web/doesUserHavePermissions(@m)?@m=${encodeURIComponent(
      JSON.stringify({ High: '0', Low: String(low) })
    )}`;
  expect(await asked(may(0x3n))).toEqual({ value: true });
  expect(await asked(may(0x7n))).toEqual({ value: false });
  expect(await asked("_api/web/doesUserHavePermissions(@m)?@m={'High':'0','Low':'2'}")).toEqual({
    value: true
  });
  expect(await asked('_api/web/effectiveBasePermissions')).toEqual({ High: '32', Low: '65539' });
});
