import * as React from 'react';
import { REGISTER } from '../../../components/loc/register';
import type {
  RecommendationPanelHandle,
  RecommendationPanelProps
} from '../../../components/recommendation/RecommendationPanel';
import { FailedBar } from '../../../components/shell/FailedBar';
import { FailureBoundary } from '../../../components/shell/FailureBoundary';
import type { OpenRecord } from './state/useOpenRecord';
import styles from './Register.module.scss';

type PanelModule = typeof import('../../../components/recommendation/RecommendationPanel');
type Panel = PanelModule['RecommendationPanel'];

/** The panel's code comes after the first rows. */
function importPanel(): Promise<PanelModule> {
  return import(
    /* webpackChunkName: 'recommendation-panel' */ '../../../components/recommendation/RecommendationPanel'
  );
}

function lazyPanel(): React.LazyExoticComponent<Panel> {
  return React.lazy(async () => ({ default: (await importPanel()).RecommendationPanel }));
}

/** Fetches the panel's code ahead, so that the first row opens at once. */
export function fetchPanelAhead(): void {
  // Opening a row asks again, and says so if it fails then.
  importPanel().catch(() => undefined);
}

export interface OpenedRecordProps extends Omit<
  RecommendationPanelProps,
  'onPrevious' | 'onNext' | 'onClose'
> {
  readonly opened: OpenRecord;
  readonly panelRef: React.Ref<RecommendationPanelHandle>;
}

/** The panel of the record that is open. If its code cannot be fetched, that is said in its place. */
export function OpenedRecord(props: OpenedRecordProps): React.ReactElement {
  const { opened, panelRef, ...panel } = props;
  const [{ RecommendationPanel }, setPanel] = React.useState(() => ({
    RecommendationPanel: lazyPanel()
  }));
  return (
    <FailureBoundary
      fallback={(error, tryAgain) => (
        <div className={styles.panelFailed}>
          <FailedBar
            error={error}
            kept={REGISTER.panelFailed}
            onTryAgain={() => {
              setPanel({ RecommendationPanel: lazyPanel() });
              tryAgain();
            }}
          />
        </div>
      )}
    >
      <React.Suspense fallback={null}>
        <RecommendationPanel
          {...panel}
          ref={panelRef}
          onPrevious={opened.previous}
          onNext={opened.next}
          onClose={opened.close}
        />
      </React.Suspense>
    </FailureBoundary>
  );
}
