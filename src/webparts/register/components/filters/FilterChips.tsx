import * as React from 'react';
import { CancelIcon } from '@fluentui/react-icons-mdl2';
import { REGISTER } from '../../../../components/loc/register';
import type { RecordId } from '../../../../domain/records';
import type { Filter, FilterField } from '../../../../domain/register/filter';
import { filterWords } from '../../../../domain/words/filterWords';
import styles from './FilterChips.module.scss';

export interface FilterChipsProps {
  readonly filters: readonly Filter[];
  readonly titleOf: (report: RecordId) => string | undefined;
  readonly onChange: (field: FilterField, chip: HTMLElement) => void;
  readonly onRemove: (field: FilterField) => void;
}

/** One chip for each filter that is set: its words open it again, its cross removes it. */
export function FilterChips(props: FilterChipsProps): React.ReactElement {
  const { filters, titleOf, onChange, onRemove } = props;
  return (
    <ul className={styles.chips} aria-label={REGISTER.filtersLabel}>
      {filters.map((filter) => {
        const { field, value } = filterWords(filter, titleOf);
        const said = REGISTER.chip(field, value);
        return (
          <li key={filter.field} className={styles.chip}>
            <button
              type="button"
              className={styles.words}
              title={said}
              aria-label={REGISTER.changeFilter(said)}
              onClick={(event) => onChange(filter.field, event.currentTarget)}
            >
              {value === undefined ? <b>{field}</b> : `${field}: `}
              {value !== undefined && <b>{value}</b>}
            </button>
            <button
              type="button"
              className={styles.remove}
              aria-label={REGISTER.removeFilter(said)}
              onClick={() => onRemove(filter.field)}
            >
              <CancelIcon />
            </button>
          </li>
        );
      })}
    </ul>
  );
}
