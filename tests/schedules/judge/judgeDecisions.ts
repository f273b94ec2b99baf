import type { Log, SentDecision } from '../model/log';
import type { Subject } from '../site/subjects';
import type { Finding } from './finding';
import { lost } from './finding';
import type { Row, SiteReader, Version } from './readSite';

/**
 * Judges what people were told of their decisions on dates. Of two on one request the first counts, and
 * the other's person was told so; dates that were told to be moved were moved, unless later ones were.
 */
export async function judgeDecisions(
  site: SiteReader,
  { recommendation, part }: Subject,
  { decisions }: Log
): Promise<readonly Finding[]> {
  if (decisions.length === 0) return [];
  const findings: Finding[] = [];
  for (const [list, { itemId, record }] of [
    ['Recommendations', recommendation],
    ['Actions', part]
  ] as const) {
    const own = decisions.filter(({ columns }) => columns.SubjectId === record.id);
    if (own.length === 0) continue;
    const reviews = await site.rowsOf('Reviews', 'SubjectId', record.id);
    const versions = await site.versionsOf(list, itemId);
    findings.push(...own.flatMap((decision) => judgeOne(decision, reviews, versions)));
  }
  return findings;
}

function judgeOne(
  { id, by, changeId, outcome, told }: SentDecision,
  reviews: readonly Row[],
  versions: readonly Version[]
): readonly Finding[] {
  const counting = reviews.find(({ DecidesId }) => DecidesId === changeId)?.RecordId;
  const words = `${by} was told "${told ?? 'nothing'}" of a decision on ${changeId}`;
  if (told === 'decided before') {
    return counting === undefined || counting === id ? [lost(`${words}; nobody else decided`)] : [];
  }
  if (told === undefined) return [];
  if (counting !== id) return [lost(`${words}; another one counts`)];
  if (told === 'row behind' || outcome === 'not agreed') return [];
  const place = reviews.findIndex(({ RecordId }) => RecordId === id);
  const sinceThen = reviews.slice(place).map(({ RecordId }) => RecordId);
  return versions.some(({ columns }) => sinceThen.includes(columns.DueDecisionId))
    ? []
    : [lost(`${words}; its dates are not written`)];
}
