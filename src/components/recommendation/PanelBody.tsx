import * as React from 'react';
import { EVIDENCE } from '../loc/evidence';
import type { UnsavedFormsHandle } from '../unsaved/UnsavedForms';
import { UnsavedForms } from '../unsaved/UnsavedForms';
import { AllocationBlock } from './allocation/AllocationBlock';
import { DatesBlock } from './dates/DatesBlock';
import { EvidenceBlock } from './evidence/EvidenceBlock';
import { HistoryBlock } from './history/HistoryBlock';
import { useHistory } from './history/useHistory';
import type { RecommendationPanelHandle, RecommendationPanelProps } from './panelProps';
import { PartsBlock } from './parts/PartsBlock';
import { PositionBlock } from './position/PositionBlock';
import { useWithdrawal } from './position/useWithdrawal';
import { WithdrawalBlock } from './position/WithdrawalBlock';
import styles from './RecommendationPanel.module.scss';
import { RecommendationTop } from './RecommendationTop';
import { RegistrationBlock } from './registration/RegistrationBlock';
import { useBlockProps } from './useBlockProps';

export interface PanelBodyProps extends RecommendationPanelProps {
  readonly headingId: string;
  /** The panel covers the whole width: its history stands under the blocks. */
  readonly whole: boolean;
  /** Announces quietly what was done. */
  readonly say: (what: string) => void;
}

/** One record with its blocks, one of which may be in edit. Made anew for every record. */
export const PanelBody = React.forwardRef<RecommendationPanelHandle, PanelBodyProps>(
  (props, ref) => {
    const unsaved = React.useRef<UnsavedFormsHandle>(null);
    React.useImperativeHandle(
      ref,
      () => ({ requestClose: async () => (await unsaved.current?.mayLeave()) ?? true }),
      []
    );
    return (
      <UnsavedForms ref={unsaved}>
        <Blocks {...props} />
      </UnsavedForms>
    );
  }
);
PanelBody.displayName = 'PanelBody';

function Blocks(props: PanelBodyProps): React.ReactElement {
  const { entry, asAt, site, rights, me, store, now, newId, draftsFor } = props;
  const { headingId, whole, say, onChanged } = props;
  const { recommendation } = entry;
  const history = useHistory(store, entry, asAt);
  const readAgain = (): void => {
    history.readAgain();
    onChanged(recommendation.id);
  };
  const block = useBlockProps({
    entry,
    asAt,
    site,
    rights,
    me,
    store,
    now,
    newId,
    draftsFor,
    say,
    readAgain
  });
  const withdrawal = useWithdrawal(block);
  return (
    <div className={styles.scroll}>
      <RecommendationTop
        entry={entry}
        asAt={asAt}
        force={site.settings.force}
        headingId={headingId}
      />
      <div className={whole ? styles.under : styles.beside}>
        <div className={styles.main}>
          <WithdrawalBlock panel={block} withdrawal={withdrawal} />
          <PositionBlock {...block} />
          <PartsBlock {...block} />
          <DatesBlock {...block} />
          <EvidenceBlock {...block} where={EVIDENCE.dropInPanel} />
          <AllocationBlock {...block} />
          <RegistrationBlock {...block} />
        </div>
        <div className={styles.rail}>
          <HistoryBlock history={history} withdrawal={withdrawal} />
        </div>
      </div>
    </div>
  );
}
