import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { EXCEL_PANE } from '../../../components/loc/excelPane';
import { EXCEL_REVIEW } from '../../../components/loc/excelReview';
import { formatMomentTime } from '../../../components/recommendation/formatMoment';
import type { SheetReview } from '../../../domain/sheet/sheetReview';
import { sheetHeading } from '../../../domain/words/sheetHeadings';
import type { TableViewProps } from '../tables/tableViewProps';
import { TaskNotice } from '../task/TaskNotice';
import { useTask } from '../task/useTask';
import { ReviewedRowItem } from './ReviewedRowItem';
import { reviewSummary } from './reviewSummary';
import styles from './ReviewView.module.scss';
import { useReview } from './useReview';

/** What changed since the pull, row by row and field by field, and what is wrong with it. */
export function ReviewView(props: TableViewProps): React.ReactElement {
  const { workbook, table, inHand } = props;
  const { reading, review, lookAgain } = useReview(props);
  const showing = useTask();
  const { kind, pullId } = table.memory;
  const busy = reading.state.kind === 'running';
  return (
    <section className={styles.view}>
      <div className={styles.head}>
        <div role="status" className={styles.summary}>
          {review !== undefined && !busy && (
            <>
              <Summary review={review} />
              <CheckedAt inHand={inHand} />
            </>
          )}
        </div>
        <DefaultButton
          text={EXCEL_REVIEW.again}
          disabled={busy}
          allowDisabledFocus
          onClick={lookAgain}
        />
      </div>
      <TaskNotice task={reading} doing={EXCEL_PANE.progress['reading the sheet']} />
      <TaskNotice task={showing} doing={EXCEL_PANE.progress['reading the sheet']} />
      {review !== undefined && (
        <>
          {review.missing.length > 0 && (
            <p className={styles.doubt}>
              {EXCEL_REVIEW.missing(review.missing.map((key) => sheetHeading(kind, key)))}
            </p>
          )}
          {review.removed > 0 && <p>{EXCEL_REVIEW.removed(review.removed)}</p>}
          <ol className={styles.rows}>
            {review.rows.map((row) => (
              <ReviewedRowItem
                key={`${row.id} ${row.rowNumber}`}
                kind={kind}
                row={row}
                onShow={() =>
                  showing.run(
                    () => workbook.show(pullId, row.rowNumber),
                    () => undefined
                  )
                }
              />
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

function Summary({ review }: { readonly review: SheetReview }): React.ReactElement {
  const { title, lines } = reviewSummary(review);
  return (
    <>
      <h3 className={styles.title}>{title}</h3>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </>
  );
}

/** When the sheet was looked at; and where somebody changed it since, that it may say less than is there. */
function CheckedAt({ inHand }: Pick<TableViewProps, 'inHand'>): React.ReactElement | null {
  const { reviewedAt, isOld } = inHand;
  if (reviewedAt === undefined) return null;
  const at = EXCEL_REVIEW.checkedAt(formatMomentTime(reviewedAt));
  return isOld === true ? (
    <p className={styles.doubt}>
      {at} {EXCEL_REVIEW.changedSince}
    </p>
  ) : (
    <p>{at}</p>
  );
}
