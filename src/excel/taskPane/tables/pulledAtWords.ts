import { EXCEL_PANE } from '../../../components/loc/excelPane';
import { formatMoment } from '../../../components/recommendation/formatMoment';
import type { SheetMemory } from '../../../domain/sheet/sheetMemory';

/** How old a table is, by the person's own clock: "pulled 15 Nov 2017, 09:12, refreshed 15 Nov 2017, 10:30". */
export function pulledAtWords({
  pulledAt,
  refreshedAt
}: Pick<SheetMemory, 'pulledAt' | 'refreshedAt'>): string {
  // What a damaged pull was is not known.
  if (pulledAt === '') return '';
  const pulled = EXCEL_PANE.pulled(formatMoment(pulledAt));
  return refreshedAt === undefined
    ? pulled
    : `${pulled}, ${EXCEL_PANE.refreshed(formatMoment(refreshedAt))}`;
}
