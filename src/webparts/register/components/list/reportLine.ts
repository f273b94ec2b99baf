import { formatMonthShort, joinWithAnd } from '../../../../domain/dates/formatDate';
import type { Report } from '../../../../domain/records';
import { scopeWord } from '../../../../domain/words/scopeWord';

/** Where a report comes from, in one line: "Joint national · HMCPSi and HMICFRS · Jul 2017". */
export function reportLine(report: Report): string {
  return [
    report.scope && scopeWord(report.scope),
    joinWithAnd(report.publishers),
    report.published && formatMonthShort(report.published)
  ]
    .filter((words) => words !== undefined && words !== '')
    .join(' \u00b7 ');
}
