import * as React from 'react';
import { REGISTER } from '../../../../components/loc/register';
import { StatusMark } from '../../../../components/status/StatusMark';
import { formatDate } from '../../../../domain/dates/formatDate';
import type { RegisterEntry } from '../../../../domain/register/entry';
import { partsWords } from '../../../../domain/words/partsWords';
import { DueCell } from './DueCell';
import { RefText } from './RefText';
import type { ColumnKey } from '../../registerColumns';
import type { RegisterLayout } from './registerLayout';
import styles from './RegisterList.module.scss';

export interface RegisterRowProps {
  readonly entry: RegisterEntry;
  readonly layout: RegisterLayout;
}

/** The cells of one recommendation: two lines at the most, the rest is in the panel. */
export function RegisterRow({ entry, layout }: RegisterRowProps): React.ReactElement {
  return (
    <>
      {layout.columns.map(({ key }, index) => (
        <div key={key} role="gridcell" aria-colindex={index + 1} className={CELL_CLASS[key]}>
          {cellOf(key, entry, layout)}
        </div>
      ))}
    </>
  );
}

const CELL_CLASS: Readonly<Record<ColumnKey, string>> = {
  status: styles.statusCell,
  ref: styles.refCell,
  recommendation: styles.cell,
  lead: styles.leadCell,
  due: styles.dueCell,
  'last update': styles.lastUpdateCell
};

function cellOf(key: ColumnKey, entry: RegisterEntry, layout: RegisterLayout): React.ReactNode {
  const { recommendation } = entry;
  switch (key) {
    case 'status':
      return <StatusMark shown={entry.shown} />;
    case 'ref':
      return <RefText recommendation={recommendation} />;
    case 'recommendation':
      return <Wording entry={entry} />;
    case 'lead': {
      const lead = recommendation.leadPost ?? recommendation.leadOfficer;
      return lead ? <span className={styles.twoLines}>{lead}</span> : <em>{REGISTER.noneSet}</em>;
    }
    case 'due':
      return <DueCell entry={entry} brief={layout.name === 'beside panel'} />;
    case 'last update':
      return entry.lastUpdate ? formatDate(entry.lastUpdate) : <em>{REGISTER.noUpdate}</em>;
  }
}

/** The words, and below them how many sub-actions there are where they have a status of their own. */
export function Wording({ entry }: { readonly entry: RegisterEntry }): React.ReactElement {
  const parts = partsWords(entry.parts);
  return (
    <>
      <div className={parts === undefined ? styles.twoLines : styles.oneLine}>
        {entry.recommendation.wording}
      </div>
      {parts !== undefined && <div className={styles.secondLine}>{parts}</div>}
    </>
  );
}
