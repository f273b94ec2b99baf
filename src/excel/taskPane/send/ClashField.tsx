import * as React from 'react';
import { useId } from '@fluentui/react-hooks';
import { EXCEL_PANE } from '../../../components/loc/excelPane';
import { EXCEL_SEND } from '../../../components/loc/excelSend';
import type { FieldValue } from '../../../domain/sheet/sheetColumn';
import type { SheetKind } from '../../../domain/sheet/sheetKind';
import { sheetHeading } from '../../../domain/words/sheetHeadings';
import type { SheetClash } from '../../../services/sheet/sheetSender';
import { valueWords } from '../../words/sheetWords';
import styles from './ClashField.module.scss';
import type { SideChosen } from './useSending';

export interface ClashFieldProps {
  readonly kind: SheetKind;
  readonly clash: SheetClash;
  /** Who changed it, as the site says. */
  readonly by?: string;
  /** Whether the sentence above names the field already. */
  readonly isOnly: boolean;
  readonly chosen: SideChosen | undefined;
  readonly onChoose: (side: SideChosen) => void;
}

/** One field that both changed: how it was when pulled, and the two versions to choose from. */
export function ClashField(props: ClashFieldProps): React.ReactElement {
  const { kind, clash, by, isOnly, chosen, onChoose } = props;
  const { column, base, isBaseKnown, mine, theirs } = clash;
  const id = useId('field');
  const words = (value: FieldValue): React.ReactNode =>
    valueWords(kind, column, value) || <em>{EXCEL_PANE.empty}</em>;
  const first = by?.trim().split(/\s+/)[0];
  const sides: readonly (readonly [SideChosen, string, FieldValue])[] = [
    ['mine', EXCEL_SEND.yours, mine],
    ['theirs', first === undefined ? EXCEL_SEND.theirsUnnamed : EXCEL_SEND.theirs(first), theirs]
  ];
  return (
    <div
      className={styles.field}
      role="radiogroup"
      aria-required
      aria-labelledby={`${id}-name`}
      aria-describedby={`${id}-base`}
    >
      <h4 id={`${id}-name`} className={isOnly ? styles.heardOnly : styles.name}>
        {sheetHeading(kind, column)}
      </h4>
      <div className={styles.base} id={`${id}-base`}>
        <span className={styles.whose}>{EXCEL_SEND.whenPulled}</span>
        <span className={styles.words} dir="auto">
          {isBaseKnown ? words(base) : <em>{EXCEL_SEND.notKnown}</em>}
        </span>
      </div>
      {sides.map(([side, whose, value]) => (
        <label key={side} className={`${styles.side} ${chosen === side ? styles.chosen : ''}`}>
          <input
            className={styles.radio}
            type="radio"
            name={id}
            checked={chosen === side}
            onChange={() => onChoose(side)}
          />
          <span className={styles.whose}>{whose}</span>
          <span className={styles.words} dir="auto">
            {words(value)}
          </span>
        </label>
      ))}
    </div>
  );
}
