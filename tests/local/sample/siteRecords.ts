import type { SPFI } from '@pnp/sp';
import type { SampleRecords } from '../../../local/sample/sampleRecords';
import { createTrackerStore } from '../../../src/services/records/createTrackerStore';
import { followUpRecords } from '../../../src/services/records/followUps';
import { gradingRecords } from '../../../src/services/records/gradings';
import { postRecords } from '../../../src/services/records/posts';
import { readRecords } from '../../../src/services/records/readRecords';

/** Everything that the sample fills, read back from the site. */
export async function readSite(sp: SPFI): Promise<SampleRecords> {
  const store = createTrackerStore(sp, {
    now: () => new Date(),
    newId: () => '00000000-0000-4000-8000-000000000000'
  });
  const register = await store.readAll();
  const posts = await readRecords(sp, postRecords);
  const gradings = await readRecords(sp, gradingRecords);
  const followUps = await readRecords(sp, followUpRecords);
  return {
    ...register,
    posts: posts.records,
    gradings: gradings.records,
    followUps: followUps.records,
    problems: [register, posts, gradings, followUps].flatMap(({ problems }) => problems ?? [])
  };
}

/** Without what the site adds (author, time of writing), in an order of their own. */
export function comparable(records: SampleRecords): unknown {
  const updates = records.updates.map((update) => ({
    ...update,
    author: undefined,
    created: undefined
  }));
  return {
    settings: records.settings,
    reports: ordered(records.reports),
    recommendations: ordered(records.recommendations),
    positions: ordered(records.positions),
    actions: ordered(records.actions),
    updates: ordered(updates),
    posts: ordered(records.posts),
    gradings: ordered(records.gradings),
    followUps: ordered(records.followUps)
  };
}

function ordered<Kept extends { readonly id: string }>(records: readonly Kept[]): readonly Kept[] {
  return [...records].sort((a, b) => (a.id < b.id ? -1 : 1));
}
