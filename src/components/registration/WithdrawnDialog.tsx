import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import type { RecordId } from '../../domain/records';
import { withdrawnRecords } from '../../domain/registration/standingRecords';
import { kindWord } from '../../domain/words/kindWord';
import type { SiteRecords, TrackerStore } from '../../services/records/trackerStore';
import { REGISTRATION } from '../loc/registration';
import { DialogFrame } from './DialogFrame';
import styles from './Reallocate.module.scss';
import { useRestore } from './useRestore';

export interface WithdrawnDialogProps {
  readonly site: Pick<SiteRecords, 'reports' | 'recommendations'>;
  readonly store: TrackerStore;
  readonly newId: () => RecordId;
  /** Something was restored: the register reads again. */
  readonly onSaved: () => void;
  readonly onClose: () => void;
}

/** What was withdrawn as a mistake, struck, each with its reason and the way back. */
export function WithdrawnDialog(props: WithdrawnDialogProps): React.ReactElement {
  const { site, store, newId, onSaved, onClose } = props;
  const { registration } = store;
  const { reports, recommendations } = withdrawnRecords(site);
  const [said, setSaid] = React.useState('');
  const restored = (what: string): void => {
    setSaid(REGISTRATION.restored(what));
    onSaved();
  };
  const ofReports = useRestore(
    { begin: registration.beginReportEdit, save: registration.saveReport },
    newId,
    (id) => restored(reports.find((report) => report.id === id)?.title ?? '')
  );
  const ofRecommendations = useRestore(
    { begin: registration.beginEdit, save: registration.save },
    newId,
    (id) => restored(names.get(id) ?? '')
  );
  const names = new Map(
    recommendations.map(({ recommendation: { id, kind, ref, order }, report }) => [
      id,
      `${report === undefined ? '' : `${report.title}: `}${REGISTRATION.rowName(kindWord(kind), ref, order)}`
    ])
  );
  const failed = ofReports.failed ?? ofRecommendations.failed;
  const restoring = ofReports.restoring ?? ofRecommendations.restoring;
  const row = (
    id: RecordId,
    name: string,
    words: string | undefined,
    reason: string | undefined,
    restore: (id: RecordId) => void
  ): React.ReactElement => (
    <li key={id} className={styles.withdrawn}>
      <div>
        <p className={styles.struck}>{name}</p>
        {words !== undefined && <p className={styles.struck}>{words}</p>}
        <p>{REGISTRATION.withdrawn(reason ?? '')}</p>
      </div>
      <DefaultButton
        text={restoring === id ? REGISTRATION.restoring : REGISTRATION.restore}
        ariaLabel={REGISTRATION.restoreLabel(name)}
        disabled={restoring !== undefined}
        allowDisabledFocus
        onClick={() => restore(id)}
      />
    </li>
  );
  return (
    <DialogFrame
      title={REGISTRATION.withdrawnTitle}
      onClose={onClose}
      footer={
        <>
          <p role="status" className={styles.said}>
            {said}
          </p>
          {failed !== undefined && (
            <p role="alert" className={styles.problem}>
              {failed}
            </p>
          )}
          <DefaultButton text={REGISTRATION.done} onClick={onClose} />
        </>
      }
    >
      <p className={styles.quiet}>
        {reports.length + recommendations.length === 0
          ? REGISTRATION.withdrawnNone
          : REGISTRATION.withdrawnIntro}
      </p>
      <ul className={styles.rows}>
        {reports.map((report) =>
          row(
            report.id,
            REGISTRATION.withdrawnReport(report.title),
            undefined,
            report.withdrawn,
            ofReports.restore
          )
        )}
        {recommendations.map(({ recommendation }) =>
          row(
            recommendation.id,
            names.get(recommendation.id) ?? '',
            recommendation.wording,
            recommendation.withdrawn,
            ofRecommendations.restore
          )
        )}
      </ul>
    </DialogFrame>
  );
}
