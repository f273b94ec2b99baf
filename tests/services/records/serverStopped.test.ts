import { mkdtemp, rm } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { owner, samplePeople } from '../../../local/people';
import { createTrackerStore } from '../../../src/services/records/createTrackerStore';
import { provisionSite } from '../../../src/services/site/provision/provisionSite';
import { startLocalServer } from '../../local/localServer';
import { spfiFor } from '../spfiFor';
import { registerOne } from './builders';

test('an edit outlives a server that is stopped, and is sent once after its restart', async () => {
  const dataFolder = await mkdtemp(join(tmpdir(), 'tracker-stopped-'));
  const start = (): ReturnType<typeof startLocalServer> =>
    startLocalServer({ dataFolder, directory: samplePeople });
  const first = await start();
  // The restarted server has another port; the page keeps asking the one it knows.
  let url = first.url;
  const sp = spfiFor(first.siteUrl, owner.login, (address, init) =>
    fetch(address.replace(first.url, url), {
      ...init,
      // Parts of a batch name the server too.
      ...(typeof init.body === 'string' && { body: init.body.split(first.url).join(url) })
    })
  );
  await provisionSite(sp);
  const id = await registerOne(sp);
  const store = createTrackerStore(sp, { now: () => new Date(), newId: () => randomUUID() });
  const base = await store.beginPositionEdit(id);
  const edit = { base, mine: { ...base.fields, text: 'Typed before' }, attemptId: randomUUID() };

  await first.stop();
  await expect(store.savePosition(edit)).rejects.toMatchObject({
    name: 'TrackerError',
    kind: 'site did not answer',
    message: 'The site did not answer. Nothing was saved.'
  });
  for (const read of [() => store.readAll(), () => store.history(id)]) {
    await expect(read()).rejects.toMatchObject({
      kind: 'site did not answer',
      message: 'The site did not answer, so this could not be read.'
    });
  }

  const second = await start();
  url = second.url;
  expect(await store.savePosition(edit)).toMatchObject({ kind: 'saved', joined: [] });
  expect(await store.savePosition(edit)).toMatchObject({ kind: 'saved', joined: [] });
  const { positions, updates } = await store.readAll();
  expect(positions).toEqual([expect.objectContaining({ id, text: 'Typed before' })]);
  expect(updates.map(({ text }) => text)).toEqual(['Typed before']);

  await second.stop();
  await rm(dataFolder, { recursive: true, force: true });
});
