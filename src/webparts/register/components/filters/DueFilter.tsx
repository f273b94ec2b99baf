import * as React from 'react';
import { getId } from '@fluentui/react/lib/Utilities';
import { REGISTER } from '../../../../components/loc/register';
import type { DueChoice, Filter } from '../../../../domain/register/filter';
import { withFilter, withoutFilter } from './editFilters';
import styles from './FilterEditor.module.scss';

export interface DueFilterProps {
  readonly filters: readonly Filter[];
  readonly onFilters: (filters: readonly Filter[]) => void;
}

const KINDS: readonly DueChoice['kind'][] = ['between', 'overdue', 'none set'];

/** When it is due: between two months (both may be left open), overdue, or no date set. */
export function DueFilter({ filters, onFilters }: DueFilterProps): React.ReactElement {
  const due = filters.flatMap((filter) => (filter.field === 'due' ? [filter.due] : []))[0];
  const kind = due?.kind ?? 'between';
  const { from = '', to = '' } = due?.kind === 'between' ? due : {};
  const name = React.useRef(getId('rt-due'));

  function set(chosen: DueChoice): void {
    const empty = chosen.kind === 'between' && !chosen.from && !chosen.to;
    onFilters(
      empty ? withoutFilter(filters, 'due') : withFilter(filters, { field: 'due', due: chosen })
    );
  }
  const between = (months: { readonly from: string; readonly to: string }): void =>
    set({
      kind: 'between',
      ...(months.from !== '' && { from: months.from }),
      ...(months.to !== '' && { to: months.to })
    });

  return (
    <fieldset className={styles.choices}>
      <legend className={styles.question}>{REGISTER.due.question}</legend>
      {KINDS.map((one) => (
        <label key={one} className={styles.radio}>
          <input
            type="radio"
            name={name.current}
            checked={kind === one}
            onChange={() =>
              one === 'between' ? between({ from: '', to: '' }) : set({ kind: one })
            }
          />
          {REGISTER.due[one]}
        </label>
      ))}
      {kind === 'between' && (
        <div className={styles.months}>
          <label>
            {REGISTER.due.from}
            <input
              type="month"
              value={from}
              onChange={(event) => between({ from: event.target.value, to })}
            />
          </label>
          <label>
            {REGISTER.due.to}
            <input
              type="month"
              value={to}
              onChange={(event) => between({ from, to: event.target.value })}
            />
          </label>
        </div>
      )}
      {from !== '' && to !== '' && to < from && (
        <p className={styles.problem} role="alert">
          {REGISTER.due.wrongWayRound}
        </p>
      )}
    </fieldset>
  );
}
