import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import '@pnp/sp/batching';
import { people, startLocalServer, type LocalServer } from '../localServer';
import { pnpAs } from '../pnpAs';
import { makeRegister } from './register';

let server: LocalServer;
beforeEach(async () => {
  server = await startLocalServer();
  await makeRegister(server.as(people.owner.login));
});
afterEach(() => server.stop());

test('PnPjs batches reads and writes of lists, items and files in their order', async () => {
  const sp = await pnpAs(server, people.owner.login);
  const [batched, execute] = sp.batched();
  const register = batched.web.lists.getByTitle('Register');
  const answers = Promise.all([
    batched.web.select('Title')(),
    register.items.add({ Title: 'one' }),
    register.items.select('Title')(),
    register.items.getById(1).update({ Title: 'two' }),
    register.items.select('Title')(),
    register.items.getById(1).delete(),
    register.items()
  ]);
  await execute();
  const [web, added, first, updated, second, , none] = await answers;
  expect(web).toMatchObject({ Title: 'Recommendations' });
  expect(added).toMatchObject({ Id: 1, Title: 'one' });
  expect(first).toMatchObject([{ Title: 'one' }]);
  expect(updated).toEqual({ etag: expect.stringMatching(/^"[0-9a-f-]{36},2"$/) });
  expect(second).toMatchObject([{ Title: 'two' }]);
  expect(none).toEqual([]);
});

test('PnPjs splits what is more than it sends at once', async () => {
  const sp = await pnpAs(server, people.owner.login);
  const [batched, execute] = sp.batched({ maxRequests: 7 });
  const register = batched.web.lists.getByTitle('Register');
  const made = Array.from({ length: 20 }, (_, at) => register.items.add({ Title: `row ${at}` }));
  await execute();
  const ids = (await Promise.all(made)).map(({ Id }: { readonly Id: number }) => Id);
  expect(ids).toEqual(Array.from({ length: 20 }, (_, at) => at + 1));
});
