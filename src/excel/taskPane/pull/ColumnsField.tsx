import * as React from 'react';
import { ActionButton } from '@fluentui/react/lib/Button';
import { Checkbox } from '@fluentui/react/lib/Checkbox';
import { useId } from '@fluentui/react-hooks';
import { EXCEL_PULL } from '../../../components/loc/excelPull';
import type { ColumnKey } from '../../../domain/sheet/sheetColumn';
import type { SheetKind } from '../../../domain/sheet/sheetKind';
import { columnsToChoose, usualColumns } from './usePull';
import styles from './PullView.module.scss';

export interface ColumnsFieldProps {
  readonly kind: SheetKind;
  readonly chosen: ReadonlySet<ColumnKey>;
  readonly disabled: boolean;
  readonly onChange: (columns: readonly ColumnKey[]) => void;
}

/** Which columns the sheet shows; folded away, for most people take the usual ones. */
export function ColumnsField(props: ColumnsFieldProps): React.ReactElement {
  const { kind, chosen, disabled, onChange } = props;
  const [open, setOpen] = React.useState(false);
  const id = useId('columns');
  const all = columnsToChoose(kind);
  const keys = all.map(({ key }) => key);
  return (
    <div>
      <ActionButton
        className={styles.fold}
        iconProps={{ iconName: open ? 'ChevronDown' : 'ChevronRight' }}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {EXCEL_PULL.columns}: {EXCEL_PULL.columnsShown(chosen.size, all.length)}
      </ActionButton>
      <div id={id} role="group" aria-label={EXCEL_PULL.columns} hidden={!open}>
        {open &&
          all.map(({ key, heading, shown }) => (
            <Checkbox
              key={key}
              className={styles.column}
              label={shown === 'always' ? EXCEL_PULL.alwaysThere(heading) : heading}
              checked={chosen.has(key)}
              disabled={disabled || shown === 'always'}
              onChange={(_event, checked) =>
                onChange(keys.filter((each) => (each === key ? checked : chosen.has(each))))
              }
            />
          ))}
        {open && (
          <ActionButton
            text={EXCEL_PULL.usual}
            disabled={disabled}
            onClick={() => onChange(usualColumns(kind))}
          />
        )}
      </div>
    </div>
  );
}
