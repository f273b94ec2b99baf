import type { SPFI } from '@pnp/sp';
import { onlyReading } from '../../services/errors/trackerError';
import type { SiteState } from '../../services/site/inspectSite';
import type { ProvisionStep } from '../../services/site/provision/journal';

/** Looking at a site and setting it up. It is seldom needed, so its code is loaded when it is. */
export interface SiteSetUp {
  /** Throws `TrackerError`. */
  readonly inspect: () => Promise<SiteState>;
  /** Throws `TrackerError`; may be run again. */
  readonly provision: (report: (step: ProvisionStep) => void) => Promise<void>;
}

/** The set-up of the site that `sp` is connected to. */
export function createSiteSetUp(sp: SPFI): SiteSetUp {
  return {
    inspect: async () => {
      const { inspectSite } = await import(
        /* webpackChunkName: 'site-set-up' */ '../../services/site/inspectSite'
      );
      return onlyReading(() => inspectSite(sp));
    },
    provision: async (report) => {
      const { provisionSite } = await import(
        /* webpackChunkName: 'site-set-up' */ '../../services/site/provision/provisionSite'
      );
      await provisionSite(sp, { report });
    }
  };
}
