import type { SiteQueue } from '../../src/services/sync/siteQueue';
import { ownClock, siteQueue } from '../../src/services/sync/siteQueue';

/** A queue by the test's clock (jest's fake one, where it is set), in which nobody waits at random. */
export function testQueue(): SiteQueue {
  return siteQueue({ ...ownClock, chance: () => 0 });
}
