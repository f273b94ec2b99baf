import type { DraftStore } from '../../../components/recommendation/edit/draftStore';
import type { AdministrationRights } from '../../../services/administration/administrationRights';
import type { StoreSurroundings } from '../../../services/records/storeSurroundings';
import type { SiteState } from '../../../services/site/inspectSite';
import type { RunningSetUp } from './state/useSetUpRun';

/** What every section of the administration is given. */
export interface SectionProps {
  readonly surroundings: StoreSurroundings;
  /** The day that posts are shown for. */
  readonly day: string;
  /** The papers whose recommendations count; none: all. */
  readonly sources: readonly string[];
  readonly site: SiteState;
  readonly rights: AdministrationRights;
  readonly drafts: DraftStore;
  readonly setUp: RunningSetUp;
  /** Reads the state of the site and this person's rights again. */
  readonly lookAgain: () => void;
}
