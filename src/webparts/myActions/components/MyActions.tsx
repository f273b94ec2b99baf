import * as React from 'react';
import { MessageBar } from '@fluentui/react/lib/MessageBar';
import { MY_ACTIONS } from '../../../components/loc/myActions';
import { FailedBar } from '../../../components/shell/FailedBar';
import { SiteNotice } from '../../../components/shell/SiteNotice';
import type { SiteSetUp } from '../../../components/shell/siteSetUp';
import { ReadFailed } from '../../../components/site/ReadFailed';
import { rightsOnSite } from '../../../components/site/rightsOnSite';
import { useFreshRecords } from '../../../components/site/useFreshRecords';
import { useOwnWidth } from '../../../components/site/useOwnWidth';
import { useRecords } from '../../../components/site/useRecords';
import { Themed } from '../../../components/theme/Themed';
import type { Person } from '../../../domain/post';
import type { TrackerStore } from '../../../services/records/trackerStore';
import { SCHEMA_VERSION } from '../../../services/site/schemaVersion';
import type { MyActionsView } from '../myActionsProperties';
import { OpenedAnswer } from './answer/OpenedAnswer';
import { ActionsPane } from './list/ActionsPane';
import styles from './MyActions.module.scss';
import { useActions } from './state/useActions';
import { useActionsState } from './state/useActionsState';
import { useEvidenceOfSite } from './state/useEvidenceOfSite';
import { useOpenAnswer } from './state/useOpenAnswer';

export interface MyActionsProps extends MyActionsView {
  readonly siteTitle: string;
  readonly store: TrackerStore;
  readonly setUp: SiteSetUp;
  /** Who is signed in. */
  readonly me: Person;
  /** The person and the site: whose drafts are kept. */
  readonly draftsFor: string;
  readonly now: () => Date;
  readonly newId: () => string;
}

/** Below this width in pixels the list and the answer take turns. */
const BESIDE = 720;

/** What somebody owes, most urgent first, and the one screen that answers it. */
export function MyActions(props: MyActionsProps): React.ReactElement {
  const { store, setUp, siteTitle, me, day, sources, now, newId } = props;
  const { state: recordsState, readAgain } = useRecords(store);
  const ready = recordsState.kind === 'ready' ? recordsState : undefined;
  const schemaVersion = ready?.records.settings.schemaVersion ?? SCHEMA_VERSION;
  const rights = rightsOnSite(ready?.rights, schemaVersion);
  const evidence = useEvidenceOfSite(store, ready?.records, day);
  const address = useActionsState();
  const actions = useActions({
    records: ready?.records,
    evidence: evidence.byRecommendation,
    page: { day, sources },
    me,
    mayAllocate: rights.editAllocation,
    chosen: address.state.view
  });
  // Whose list it begins with is known when the rights are.
  const isWaiting =
    ready === undefined || (ready.rights === undefined && ready.rightsFailed !== true);
  const root = React.useRef<HTMLDivElement>(null);
  const width = useOwnWidth(root) ?? 1200;
  const beside = width >= BESIDE;
  const opened = useOpenAnswer({
    address,
    actions,
    opensFirst: beside && !isWaiting
  });
  useFreshRecords({ records: ready?.records, opened: opened.id, readAgain, now });

  if (recordsState.kind === 'failed') {
    const { error } = recordsState;
    return (
      <Themed className={styles.myActions}>
        <div ref={root} className={styles.instead}>
          <ReadFailed error={error} setUp={setUp} siteTitle={siteTitle} onReadAgain={readAgain} />
        </div>
      </Themed>
    );
  }
  const showsList = beside || isWaiting || opened.listed === undefined;
  return (
    <Themed className={styles.myActions}>
      {schemaVersion !== SCHEMA_VERSION && (
        <SiteNotice setUp={setUp} siteTitle={siteTitle} onReady={readAgain} />
      )}
      {ready?.error !== undefined && (
        <FailedBar error={ready.error} kept={MY_ACTIONS.kept} onTryAgain={readAgain} />
      )}
      {evidence.error !== undefined && (
        <FailedBar
          error={evidence.error}
          kept={MY_ACTIONS.evidenceNotRead}
          onTryAgain={readAgain}
        />
      )}
      {!isWaiting && opened.isMissing && (
        <MessageBar onDismiss={opened.close}>{MY_ACTIONS.notHere}</MessageBar>
      )}
      <div ref={root} className={beside ? styles.beside : styles.inTurn}>
        {showsList && (
          <ActionsPane
            title={props.title}
            sources={sources}
            actions={actions}
            opened={opened}
            isWaiting={isWaiting}
          />
        )}
        {ready && !isWaiting && opened.listed && (
          <OpenedAnswer
            opened={opened}
            listed={opened.listed}
            hasBack={!beside}
            asAt={actions.asAt}
            site={ready.records}
            rights={rights}
            me={me}
            store={store}
            now={now}
            newId={newId}
            draftsFor={props.draftsFor}
            registerAddress={props.registerAddress}
            onChanged={readAgain}
          />
        )}
      </div>
    </Themed>
  );
}
