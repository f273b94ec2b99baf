import * as React from 'react';
import { ChevronDownIcon, ChevronRightIcon } from '@fluentui/react-icons-mdl2';
import { REGISTER } from '../../../../components/loc/register';
import { StatusCounts } from '../../../../components/status/StatusCounts';
import type { ReportGroup } from '../../../../domain/register/groupByReport';
import type { RegisterLayout } from './registerLayout';
import { reportLine } from './reportLine';
import styles from './RegisterList.module.scss';

export interface GroupRowProps {
  readonly group: ReportGroup;
  readonly open: boolean;
  readonly layout: RegisterLayout;
}

/** The head of a report in the list: its title, where it comes from, and how many of its rows show. */
export function GroupRow({ group, open, layout }: GroupRowProps): React.ReactElement {
  const { report, entries, total } = group;
  const stacked = layout.name === 'stacked';
  const brief = layout.name === 'beside panel' || layout.name === 'tight';
  const Chevron = open ? ChevronDownIcon : ChevronRightIcon;
  return (
    <div
      role="gridcell"
      aria-colindex={1}
      aria-colspan={layout.columns.length}
      className={stacked ? styles.stackedGroup : styles.groupCell}
    >
      <Chevron className={styles.chevron} />
      <span className={styles.groupWords}>
        <span className={styles.groupTitle} title={report.title}>
          {report.title}
        </span>
        {!brief && <span className={styles.groupMeta}>{reportLine(report)}</span>}
      </span>
      {!stacked && !brief && <StatusCounts entries={entries} />}
      <span className={styles.groupCount}>{REGISTER.ofTotal(entries.length, total)}</span>
    </div>
  );
}
