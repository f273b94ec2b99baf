import * as React from 'react';
import { FilterIcon } from '@fluentui/react-icons-mdl2';
import { REGISTER } from '../../../../components/loc/register';
import type { RecordId } from '../../../../domain/records';
import type { RegisterEntry } from '../../../../domain/register/entry';
import type { Filter, FilterField } from '../../../../domain/register/filter';
import { withoutFilter } from './editFilters';
import { FilterChips } from './FilterChips';
import { OpenedFilter } from './OpenedFilter';
import styles from './FilterBar.module.scss';

export interface FilterBarProps {
  /** All of them, for the values to choose from. */
  readonly entries: readonly RegisterEntry[];
  readonly filters: readonly Filter[];
  readonly stacked: boolean;
  readonly onFilters: (filters: readonly Filter[]) => void;
  /** What stands on the same line: the search before, the count after. */
  readonly before: React.ReactNode;
  readonly after: React.ReactNode;
}

interface Opened {
  readonly target: HTMLElement;
  readonly field?: FilterField;
}

/** Search, the filters that are set as chips, a button to add one, and what they leave. */
export function FilterBar(props: FilterBarProps): React.ReactElement {
  const { entries, filters, stacked, onFilters, before, after } = props;
  const [opened, setOpened] = React.useState<Opened>();
  const addRef = React.useRef<HTMLButtonElement>(null);
  const titleOf = useReportTitles(entries);

  const add = (
    <button
      key="add"
      type="button"
      ref={addRef}
      className={stacked ? styles.filterButton : styles.add}
      aria-haspopup="dialog"
      aria-expanded={opened !== undefined}
      aria-label={stacked ? REGISTER.filtersSet(filters.length) : undefined}
      onClick={(event) => setOpened(opened ? undefined : { target: event.currentTarget })}
    >
      <FilterIcon />
      {stacked ? filters.length > 0 && <b>{filters.length}</b> : REGISTER.addFilter}
    </button>
  );
  return (
    <>
      <div className={stacked ? styles.stackedBar : styles.bar}>
        {before}
        {stacked && add}
        {stacked && <span className={styles.break} />}
        {filters.length > 0 && (
          <FilterChips
            filters={filters}
            titleOf={titleOf}
            onChange={(field, target) => setOpened({ field, target })}
            onRemove={(field) => {
              onFilters(withoutFilter(filters, field));
              addRef.current?.focus();
            }}
          />
        )}
        {!stacked && add}
        {after}
      </div>
      {opened && (
        <OpenedFilter
          target={
            document.contains(opened.target) ? opened.target : (addRef.current ?? opened.target)
          }
          field={opened.field}
          entries={entries}
          filters={filters}
          onFilters={onFilters}
          onDone={() => setOpened(undefined)}
        />
      )}
    </>
  );
}

function useReportTitles(
  entries: readonly RegisterEntry[]
): (report: RecordId) => string | undefined {
  return React.useMemo(() => {
    const titles = new Map(entries.map(({ report }) => [report.id, report.title]));
    return (report) => titles.get(report);
  }, [entries]);
}
