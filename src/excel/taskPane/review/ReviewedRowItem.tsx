import * as React from 'react';
import { Link } from '@fluentui/react/lib/Link';
import { WarningIcon } from '@fluentui/react-icons-mdl2';
import { DiffText } from '../../../components/conflict/DiffText';
import { EXCEL_PANE } from '../../../components/loc/excelPane';
import { EXCEL_REVIEW } from '../../../components/loc/excelReview';
import { whatIsHeld } from '../../../domain/sheet/changesToSend';
import type { SheetKind } from '../../../domain/sheet/sheetKind';
import type { FieldChange, ReviewedRow } from '../../../domain/sheet/sheetReview';
import { sheetHeading } from '../../../domain/words/sheetHeadings';
import { sheetProblemSentence } from '../../../domain/words/sheetProblemSentence';
import { LongField } from './LongField';
import { valueWords } from '../../words/sheetWords';
import styles from './ReviewView.module.scss';

export interface ReviewedRowItemProps {
  readonly kind: SheetKind;
  readonly row: ReviewedRow;
  readonly onShow: () => void;
}

/** A row with changes, or with something wrong, and the way to it in the sheet. */
export function ReviewedRowItem({ kind, row, onShow }: ReviewedRowItemProps): React.ReactElement {
  const { name, rowNumber, changes, problems } = row;
  return (
    <li className={`${styles.row} ${problems.length > 0 ? styles.wrong : ''}`}>
      <div className={styles.rowHead}>
        <h4 className={styles.name}>
          {name}
          {row.kind === 'new' && <span className={styles.mark}> {EXCEL_REVIEW.newRow}</span>}
        </h4>
        <Link
          className={styles.show}
          aria-label={`${EXCEL_PANE.showRow(String(rowNumber))}, ${name}`}
          onClick={onShow}
        >
          {EXCEL_PANE.showRow(String(rowNumber))}
        </Link>
      </div>
      {problems.length > 0 && (
        <ul className={styles.problems}>
          {problems.map((problem, place) => (
            <li key={place}>
              <WarningIcon className={styles.warning} aria-hidden />
              <span>
                {problem.column !== undefined && (
                  <strong>{sheetHeading(kind, problem.column)}: </strong>
                )}
                {sheetProblemSentence(problem, kind)}
              </span>
            </li>
          ))}
          <li className={styles.blocks}>{HELD[whatIsHeld(row)]}</li>
        </ul>
      )}
      {changes.length > 0 && (
        <dl className={styles.changes}>
          {changes.map((change) => (
            <Change key={change.column} kind={kind} change={change} />
          ))}
        </dl>
      )}
    </li>
  );
}

/** In the words of what is held back (`whatIsHeld`); a warning holds nothing. */
const HELD = {
  'the row': EXCEL_REVIEW.blocksRow,
  'the cell': EXCEL_REVIEW.blocksCell,
  nothing: EXCEL_REVIEW.blocksNothing
} as const;

interface ChangeProps {
  readonly kind: SheetKind;
  readonly change: FieldChange;
}

/** A field: what changed in it, where it is known what stood there. */
function Change({ kind, change }: ChangeProps): React.ReactElement {
  const { column, mine, base, isBaseKnown } = change;
  const now = valueWords(kind, column, mine);
  return (
    <>
      <dt>{sheetHeading(kind, column)}</dt>
      <dd>
        <LongField heading={sheetHeading(kind, column)}>
          {isBaseKnown ? (
            <DiffText from={valueWords(kind, column, base)} to={now} />
          ) : (
            <span dir="auto">{now === '' ? <em>{EXCEL_REVIEW.cleared}</em> : now}</span>
          )}
        </LongField>
        {change.isFormula === true && <p className={styles.formula}>{EXCEL_REVIEW.formula}</p>}
      </dd>
    </>
  );
}
