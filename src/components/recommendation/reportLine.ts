import { formatDate, joinWithAnd } from '../../domain/dates/formatDate';
import type { Report } from '../../domain/records';
import { scopeWord } from '../../domain/words/scopeWord';

/** Where a recommendation comes from: "PEEL: Police Effectiveness 2016 · Force · HMIC · March 2017". */
export function reportLine({ title, scope, publishers, published }: Report): string {
  return [
    title,
    scope && scopeWord(scope),
    joinWithAnd(publishers),
    published && formatDate(published, 'long')
  ]
    .filter((words) => words !== undefined && words !== '')
    .join(' · ');
}
