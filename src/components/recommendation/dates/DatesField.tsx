import * as React from 'react';
import { ActionButton, IconButton } from '@fluentui/react/lib/Button';
import { CancelIcon } from '@fluentui/react-icons-mdl2';
import type { PartialDate } from '../../../domain/dates/partialDate';
import { DATES } from '../../loc/dates';
import { DateField } from '../edit/DateField';
import styles from './DateForms.module.scss';
import { useDateRows } from './useDateRows';

export interface DatesFieldProps {
  readonly value: readonly PartialDate[];
  readonly onChange: (dates: readonly PartialDate[]) => void;
  /** The first date of a record becomes its original: there is one. */
  readonly isFirst: boolean;
  readonly problem?: string;
  readonly readOnly: boolean;
}

/** One date or several, each in a field of its own. */
export function DatesField(props: DatesFieldProps): React.ReactElement {
  const { value, onChange, isFirst, problem, readOnly } = props;
  const rows = useDateRows(value, onChange);
  const count = rows.values.length;
  return (
    <div className={styles.dates}>
      {rows.values.map(({ key, date, isAdded }, index) => (
        <div key={key} className={styles.date}>
          <div className={styles.dateField}>
            <DateField
              label={isFirst ? DATES.firstDate : DATES.newDate(index + 1, count)}
              value={date}
              onChange={(typed) => rows.change(key, typed)}
              problem={index === 0 ? problem : undefined}
              description={index === 0 ? DATES.dateHint : undefined}
              required={index === 0}
              readOnly={readOnly}
              isAdded={isAdded}
            />
          </div>
          {count > 1 && (
            <IconButton
              className={styles.remove}
              ariaLabel={DATES.removeDate(index + 1)}
              disabled={readOnly}
              onClick={() => rows.remove(key)}
            >
              <CancelIcon aria-hidden="true" />
            </IconButton>
          )}
        </div>
      ))}
      {!isFirst && (
        <div>
          <ActionButton
            className={styles.add}
            text={DATES.addDate}
            disabled={readOnly}
            onClick={rows.add}
          />
        </div>
      )}
    </div>
  );
}
