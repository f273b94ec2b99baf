import * as React from 'react';
import type { SPFI } from '@pnp/sp';
import { ADMINISTRATION } from '../../../components/loc/administration';
import { SHELL } from '../../../components/loc/shell';
import { createDraftStore } from '../../../components/recommendation/edit/draftStore';
import { FailedBar } from '../../../components/shell/FailedBar';
import { Notice } from '../../../components/shell/Notice';
import { SkeletonRows } from '../../../components/shell/SkeletonRows';
import { Themed } from '../../../components/theme/Themed';
import { formatDayLong } from '../../../domain/dates/formatDate';
import { sourcesOf } from '../../../domain/sources/fromSources';
import type { AdministrationRights } from '../../../services/administration/administrationRights';
import { readAdministrationRights } from '../../../services/administration/administrationRights';
import { onlyReading } from '../../../services/errors/trackerError';
import type { SiteState } from '../../../services/site/inspectSite';
import { inspectSite } from '../../../services/site/inspectSite';
import styles from './Administration.module.scss';
import { Sections } from './Sections';
import { SetUpSection } from './setUp/SetUpSection';
import { useLoaded } from './state/useLoaded';
import { useSetUpRun } from './state/useSetUpRun';

export interface AdministrationProps {
  readonly title: string;
  /** The day that posts are shown for. */
  readonly day: string;
  /** Papers whose recommendations may name a post, "01; 02"; empty for all. */
  readonly sources: string;
  readonly siteTitle: string;
  readonly sp: SPFI;
  /** The person and the site: whose drafts are kept. */
  readonly draftsFor: string;
  readonly now: () => Date;
  readonly newId: () => string;
}

/** What the page knows of the site before it shows any section. */
interface SiteAsFound {
  readonly site: SiteState;
  readonly rights: AdministrationRights;
}

/** The administration of a site: for owners to change, for others to read what they may. */
export function Administration(props: AdministrationProps): React.ReactElement {
  const { title, day, sources, siteTitle, sp, draftsFor, now, newId } = props;
  const load = React.useCallback(() => onlyReading(() => look(sp)), [sp]);
  const { state, readAgain } = useLoaded<SiteAsFound>(load);
  const setUp = useSetUpRun(sp, readAgain);
  const surroundings = React.useMemo(() => ({ sp, now, newId }), [sp, now, newId]);
  const drafts = React.useMemo(() => createDraftStore(draftsFor), [draftsFor]);
  const papers = React.useMemo(() => sourcesOf(sources), [sources]);
  const heading = ADMINISTRATION.titleLabel(title);

  const body = (): React.ReactElement => {
    if (state.kind === 'loading')
      return <SkeletonRows rowHeight={48} label={ADMINISTRATION.looking} />;
    if (state.kind === 'failed') return <FailedBar error={state.error} onTryAgain={readAgain} />;
    const { site, rights } = state.value;
    if (site.kind === 'no access') {
      return (
        <Notice title={SHELL.noAccess.title}>
          <p>{SHELL.noAccess.ask(siteTitle)}</p>
        </Notice>
      );
    }
    const isBare = site.kind === 'not set up' || site.kind === 'groups only';
    if (isBare && !site.maySetUp) {
      return (
        <Notice title={SHELL[site.kind].title}>
          <p>{SHELL[site.kind].askOwner(siteTitle)}</p>
        </Notice>
      );
    }
    const section = {
      surroundings,
      day,
      sources: papers,
      site,
      rights,
      drafts,
      setUp,
      lookAgain: readAgain
    };
    return isBare ? <SetUpSection {...section} /> : <Sections {...section} />;
  };

  return (
    <Themed className={styles.administration}>
      <section aria-label={heading} className={styles.content}>
        <header className={styles.head}>
          <h2 className={styles.title}>{heading}</h2>
          <span className={styles.asAt}>{ADMINISTRATION.asAt(formatDayLong(day))}</span>
        </header>
        {state.kind === 'ready' && state.error !== undefined && (
          <FailedBar error={state.error} kept={ADMINISTRATION.kept} onTryAgain={readAgain} />
        )}
        {body()}
      </section>
    </Themed>
  );
}

async function look(sp: SPFI): Promise<SiteAsFound> {
  const [site, rights] = await Promise.all([inspectSite(sp), readAdministrationRights(sp)]);
  return { site, rights };
}
