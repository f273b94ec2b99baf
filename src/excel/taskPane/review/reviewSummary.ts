import { EXCEL_REVIEW } from '../../../components/loc/excelReview';
import type { SheetReview } from '../../../domain/sheet/sheetReview';
import { holdsAnything } from './holdsAnything';

export interface ReviewSummary {
  /** "You changed 3 rows". */
  readonly title: string;
  readonly lines: readonly string[];
}

/** What was changed in a sheet, and whether it can be sent, in a sentence or two. */
export function reviewSummary({ rows }: Pick<SheetReview, 'rows'>): ReviewSummary {
  const changed = rows.filter(({ changes }) => changes.length > 0).length;
  const wrong = rows.filter(holdsAnything).length;
  const warned = rows.filter((row) => row.problems.length > 0 && !holdsAnything(row)).length;
  const warning = warned > 0 ? [EXCEL_REVIEW.warned(warned)] : [];
  const putRight = wrong > 0 ? EXCEL_REVIEW.wrong(wrong) : undefined;
  return changed > 0
    ? {
        title: EXCEL_REVIEW.changed(changed),
        lines: [putRight ?? EXCEL_REVIEW.allRight, ...warning]
      }
    : { title: putRight ?? EXCEL_REVIEW.none, lines: warning };
}
