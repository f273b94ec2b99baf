import type { RecordId } from '../../../src/domain/records';
import type { AddedTo, Fields, Log, SentRow } from '../model/log';
import type { Subject } from '../site/subjects';
import type { Finding } from './finding';
import { doubled, lost, untouched } from './finding';
import type { Row, SiteReader } from './readSite';

/**
 * Judges rows that are added once and stay: each is somebody's form, as it was sent, and each that was
 * acknowledged is there.
 */
export async function judgeAdded(
  site: SiteReader,
  subject: Subject,
  { rows, decisions }: Log
): Promise<readonly Finding[]> {
  const sent = [...rows, ...decisions];
  const findings: Finding[] = [];
  for (const list of new Set(sent.map(({ to }) => to))) {
    const ofList = sent.filter(({ to }) => to === list);
    const there: Row[] = [];
    for (const [column, id] of parentsIn(list, subject, ofList)) {
      there.push(...(await site.rowsOf(list, column, id)));
    }
    findings.push(...judgeList(list, there, ofList, subject.part.record.id));
  }
  return findings;
}

function judgeList(
  list: AddedTo,
  there: readonly Row[],
  sent: readonly SentRow[],
  begunId: RecordId
): readonly Finding[] {
  const byId = new Map(there.map((row) => [String(row.RecordId).toLowerCase(), row]));
  const strays = [...byId].flatMap(([id, row]): readonly Finding[] => {
    const form = sent.find((one) => one.id === id);
    if (id === begunId) return [];
    if (form !== undefined) {
      return holds(row, form.columns)
        ? []
        : [untouched(`${list}: ${inWords(form)} says otherwise`)];
    }
    const again = sent.find(({ columns }) => holds(row, columns));
    return again === undefined
      ? [untouched(`${list}: a row that nobody sent, ${JSON.stringify(row)}`)]
      : [doubled(`${list}: ${inWords(again)} stands under another id`)];
  });
  const missing = sent
    .filter(({ id, isAcknowledged }) => isAcknowledged && !byId.has(id))
    .map((form) => lost(`${list}: ${form.by} was told that ${inWords(form)} is there`));
  return [...strays, ...missing];
}

/** By which column, and of which records, the rows of a list are found. */
function parentsIn(
  list: AddedTo,
  { recommendation, part }: Subject,
  sent: readonly SentRow[]
): readonly (readonly [column: string, id: RecordId])[] {
  const { id } = recommendation.record;
  switch (list) {
    case 'Actions':
    case 'EvidenceUse':
      return [['RecommendationId', id]];
    case 'EvidenceLinks':
      return sent.map((form) => ['RecordId', form.id] as const);
    default:
      return [
        ['SubjectId', id],
        ['SubjectId', part.record.id]
      ];
  }
}

function holds(row: Row, columns: Fields): boolean {
  return Object.entries(columns).every(([name, value]) => row[name] === value);
}

function inWords({ columns }: SentRow): string {
  return JSON.stringify(columns);
}
