import * as React from 'react';
import type { IDropdownStyles } from '@fluentui/react/lib/Dropdown';
import { Dropdown } from '@fluentui/react/lib/Dropdown';
import { EXCEL_PANE } from '../../../components/loc/excelPane';
import type { PulledTable } from '../../workbook/trackerWorkbook';
import { pulledAtWords } from './pulledAtWords';
import styles from './Tables.module.scss';

export interface TableChoiceProps {
  readonly tables: readonly PulledTable[];
  readonly chosen: PulledTable;
  readonly onChoose: (table: PulledTable) => void;
}

/** Names are as long as a report's title: they go over several lines and are never cut. */
const WHOLE_NAMES: Partial<IDropdownStyles> = {
  title: {
    height: 'auto',
    minHeight: 32,
    padding: '5px 28px 5px 8px',
    lineHeight: 20,
    whiteSpace: 'normal',
    overflow: 'visible',
    overflowWrap: 'anywhere'
  },
  dropdownItem: { height: 'auto', padding: '6px 8px' },
  dropdownItemSelected: { height: 'auto', padding: '6px 8px' },
  dropdownOptionText: { whiteSpace: 'normal', overflow: 'visible', overflowWrap: 'anywhere' }
};

/** Which of the workbook's tables is in hand: its name, or a list where there are several. */
export function TableChoice({ tables, chosen, onChoose }: TableChoiceProps): React.ReactElement {
  const pulledAt = <span className={styles.pulledAt}>{pulledAtWords(chosen.memory)}</span>;
  return tables.length === 1 ? (
    <p className={`${styles.choice} ${styles.one}`}>
      {chosen.sheetName}
      {pulledAt}
    </p>
  ) : (
    <div className={styles.choice}>
      <Dropdown
        label={EXCEL_PANE.table}
        styles={WHOLE_NAMES}
        selectedKey={chosen.memory.pullId}
        options={tables.map(({ memory, sheetName }) => ({
          key: memory.pullId,
          text: sheetName,
          title: pulledAtWords(memory)
        }))}
        onChange={(_event, option) => {
          const table = tables.find(({ memory }) => memory.pullId === option?.key);
          if (table !== undefined) onChoose(table);
        }}
      />
      {pulledAt}
    </div>
  );
}
