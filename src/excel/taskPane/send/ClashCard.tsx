import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { Link } from '@fluentui/react/lib/Link';
import { WarningIcon } from '@fluentui/react-icons-mdl2';
import { useId } from '@fluentui/react-hooks';
import { EXCEL_PANE } from '../../../components/loc/excelPane';
import { EXCEL_SEND } from '../../../components/loc/excelSend';
import type { ColumnKey } from '../../../domain/sheet/sheetColumn';
import type { SheetKind } from '../../../domain/sheet/sheetKind';
import type { RowReceipt } from '../../../services/sheet/sheetSender';
import { ClashField } from './ClashField';
import { clashSentence, columnNames, fieldLines } from '../../words/receiptWords';
import styles from './SendView.module.scss';
import type { SideChosen, SidesChosen } from './useSending';

export interface ClashCardProps {
  readonly kind: SheetKind;
  readonly clash: Extract<RowReceipt, { readonly kind: 'clash' }>;
  readonly busy: boolean;
  readonly onSend: (choices: SidesChosen) => void;
  readonly onShow: () => void;
}

/** A row in which others changed the same fields: the versions side by side, for the person to choose. */
export function ClashCard(props: ClashCardProps): React.ReactElement {
  const { kind, clash, busy, onSend, onShow } = props;
  const [choices, setChoices] = React.useState<SidesChosen>({});
  const [isLeft, setIsLeft] = React.useState(false);
  const [isAsked, setIsAsked] = React.useState(false);
  const id = useId('clash');
  const open = clash.clashes.filter(({ column }) => choices[column] === undefined);
  const choose = (column: ColumnKey, side: SideChosen): void =>
    setChoices((before) => ({ ...before, [column]: side }));
  const sent = fieldLines(kind, clash.sent);
  return (
    <section className={styles.clash} aria-labelledby={id}>
      <div className={styles.clashHead}>
        <WarningIcon className={styles.warning} aria-hidden />
        <h3 id={id} className={styles.name}>
          {clash.name}
        </h3>
        <Link
          className={styles.rowLink}
          aria-label={`${EXCEL_PANE.showRow(String(clash.rowNumber))}, ${clash.name}`}
          onClick={onShow}
        >
          {EXCEL_PANE.row(clash.rowNumber)}
        </Link>
      </div>
      <p>{clashSentence(kind, clash)}</p>
      {sent.length > 0 && <p>{EXCEL_SEND.partly(sent.join('; '))}</p>}
      {isLeft ? (
        <p role="status">
          {EXCEL_SEND.left} <Link onClick={() => setIsLeft(false)}>{EXCEL_SEND.chooseNow}</Link>
        </p>
      ) : (
        <>
          {clash.clashes.map((each) => (
            <ClashField
              key={each.column}
              kind={kind}
              clash={each}
              by={clash.by}
              isOnly={clash.clashes.length === 1}
              chosen={choices[each.column]}
              onChoose={(side) => choose(each.column, side)}
            />
          ))}
          <div role="status">
            {isAsked && open.length > 0 && (
              <p className={styles.missing}>
                {EXCEL_SEND.chooseFirst(
                  columnNames(
                    kind,
                    open.map(({ column }) => column)
                  )
                )}
              </p>
            )}
          </div>
          <div className={styles.buttons}>
            <PrimaryButton
              text={EXCEL_SEND.sendRow}
              disabled={busy}
              onClick={() => (open.length > 0 ? setIsAsked(true) : onSend(choices))}
            />
            <DefaultButton
              text={EXCEL_SEND.leave}
              disabled={busy}
              onClick={() => setIsLeft(true)}
            />
          </div>
        </>
      )}
    </section>
  );
}
