import * as React from 'react';
import { Dropdown } from '@fluentui/react/lib/Dropdown';
import type { RecordId } from '../../../domain/records';
import { EXCEL_PANE } from '../../../components/loc/excelPane';
import type { PulledTable } from '../../workbook/trackerWorkbook';
import { pulledAtWords } from './pulledAtWords';
import styles from './Tables.module.scss';

export interface TableChoiceProps {
  readonly tables: readonly PulledTable[];
  readonly chosen: PulledTable;
  readonly onChoose: (pullId: RecordId) => void;
}

/** Which of the workbook's tables is in hand: its name, or a list where there are several. */
export function TableChoice({ tables, chosen, onChoose }: TableChoiceProps): React.ReactElement {
  return tables.length === 1 ? (
    <p className={`${styles.choice} ${styles.one}`}>
      {chosen.sheetName}
      <span className={styles.pulledAt}>
        {EXCEL_PANE.pulled(pulledAtWords(chosen.memory.pulledAt))}
      </span>
    </p>
  ) : (
    <Dropdown
      className={styles.choice}
      label={EXCEL_PANE.table}
      selectedKey={chosen.memory.pullId}
      options={tables.map(({ memory, sheetName }) => ({
        key: memory.pullId,
        text: EXCEL_PANE.tableName(sheetName, pulledAtWords(memory.pulledAt))
      }))}
      onChange={(_event, option) => option && onChoose(String(option.key))}
    />
  );
}
