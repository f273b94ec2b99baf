import * as React from 'react';
import { ActionButton, DefaultButton } from '@fluentui/react/lib/Button';
import { ChevronLeftIcon, ChevronRightIcon } from '@fluentui/react-icons-mdl2';
import { REGISTER } from '../../../../components/loc/register';
import type { RegisterEntry } from '../../../../domain/register/entry';
import type { Filter, FilterField } from '../../../../domain/register/filter';
import { filterFieldWord } from '../../../../domain/words/filterWords';
import { DueFilter } from './DueFilter';
import { withFilter, withoutFilter } from './editFilters';
import { fieldsToOffer } from './fieldsToOffer';
import { ValueFilter } from './ValueFilter';
import styles from './FilterEditor.module.scss';

export interface FilterEditorProps {
  readonly entries: readonly RegisterEntry[];
  readonly filters: readonly Filter[];
  /** The field to begin with; undefined for the list of fields. */
  readonly field?: FilterField;
  readonly onFilters: (filters: readonly Filter[]) => void;
  readonly onDone: () => void;
}

/** Choosing what to filter by. Each choice is applied at once, so that the list answers behind it. */
export function FilterEditor(props: FilterEditorProps): React.ReactElement {
  const { entries, filters, onFilters, onDone } = props;
  const [field, setField] = React.useState(props.field);
  const offered = React.useMemo(() => fieldsToOffer(entries), [entries]);

  function choose(chosen: FilterField): void {
    if (chosen === 'changed' || chosen === 'pending review') {
      onFilters(withFilter(filters, { field: chosen }));
      onDone();
    } else {
      setField(chosen);
    }
  }

  if (field === undefined || field === 'changed' || field === 'pending review') {
    return (
      <ul className={styles.fields} aria-label={REGISTER.addFilter}>
        {offered.map((one, index) => (
          <li key={one}>
            <button
              type="button"
              className={styles.field}
              onClick={() => choose(one)}
              data-is-focusable="true"
              ref={index === 0 ? focusOnce : undefined}
            >
              <span>{filterFieldWord(one)}</span>
              {one !== 'changed' && one !== 'pending review' && <ChevronRightIcon />}
            </button>
          </li>
        ))}
      </ul>
    );
  }
  return (
    <div className={styles.editor}>
      <button
        type="button"
        className={styles.back}
        onClick={() => setField(undefined)}
        ref={focusOnce}
      >
        <ChevronLeftIcon />
        {REGISTER.backToFields}
      </button>
      {field === 'due' ? (
        <DueFilter filters={filters} onFilters={onFilters} />
      ) : (
        <ValueFilter field={field} entries={entries} filters={filters} onFilters={onFilters} />
      )}
      <div className={styles.buttons}>
        <DefaultButton text={REGISTER.done} onClick={onDone} />
        <ActionButton
          text={REGISTER.clear}
          disabled={!filters.some((filter) => filter.field === field)}
          onClick={() => onFilters(withoutFilter(filters, field))}
        />
      </div>
    </div>
  );
}

/** The first control of each step takes the focus: the one that had it is gone. */
function focusOnce(node: HTMLElement | null): void {
  node?.focus();
}
