import * as React from 'react';
import { Checkbox } from '@fluentui/react/lib/Checkbox';
import type { RegisterEntry } from '../../../../domain/register/entry';
import type { Filter } from '../../../../domain/register/filter';
import { filterChoices } from '../../../../domain/register/filterChoices';
import { filterFieldWord } from '../../../../domain/words/filterWords';
import type { ChoiceField } from './editFilters';
import { chosenValues, withValues } from './editFilters';
import { choiceWord } from './choiceWord';
import styles from './FilterEditor.module.scss';

export interface ValueFilterProps {
  readonly field: ChoiceField;
  readonly entries: readonly RegisterEntry[];
  readonly filters: readonly Filter[];
  readonly onFilters: (filters: readonly Filter[]) => void;
}

/** The values of a field, each with how many there are; a row passes when it has one of those ticked. */
export function ValueFilter(props: ValueFilterProps): React.ReactElement {
  const { field, entries, filters, onFilters } = props;
  const choices = React.useMemo(() => filterChoices(entries, field), [entries, field]);
  const chosen = chosenValues(filters, field);
  const tick = (value: string, ticked: boolean): void =>
    onFilters(
      withValues(
        filters,
        field,
        ticked ? [...chosen, value] : chosen.filter((one) => one !== value)
      )
    );
  return (
    <fieldset className={styles.choices}>
      <legend className={styles.question}>{filterFieldWord(field)}</legend>
      <div className={styles.values}>
        {choices.map(({ value, count }) => (
          <div key={value} className={styles.value}>
            <Checkbox
              label={choiceWord(field, value, entries)}
              checked={chosen.includes(value)}
              onChange={(_event, ticked = false) => tick(value, ticked)}
            />
            <span className={styles.valueCount}>{count}</span>
          </div>
        ))}
      </div>
    </fieldset>
  );
}
