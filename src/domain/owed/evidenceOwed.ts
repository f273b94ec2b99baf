import { comparePartialDates, firstDay } from '../dates/partialDate';
import type { EvidenceShown } from '../evidence/evidence';
import type { RecordId } from '../records';
import type { EntryPart, RegisterEntry } from '../register/entry';
import { isAnswered } from './answered';
import type { OwedStep } from './owedStep';

/** The evidence of one clause or sub-action, or of the whole (undefined), the newest last. */
type ByPart = ReadonlyMap<RecordId | undefined, readonly EvidenceShown[]>;

/**
 * What a reviewer found insufficient and nothing was handed in for since, the newest first. `since`:
 * when the person last said something about the record.
 */
export function verdictToAnswer(
  parts: readonly EntryPart[],
  evidence: readonly EvidenceShown[],
  since: string | undefined
): OwedStep | undefined {
  for (const [partId, pieces] of ofStanding(parts, evidence)) {
    // What does not count answers nothing; what a reviewer refused is still to answer.
    const said = pieces.filter(({ counts, verdict }) => counts || verdict === 'insufficient');
    const last = said[said.length - 1];
    if (last?.verdict !== 'insufficient' || pieces.some(isProved)) continue;
    const { judgedOn, judgedAt, reviewId } = last;
    if (isAnswered(judgedAt ?? (judgedOn && firstDay(judgedOn)), since)) continue;
    return {
      kind: 'answer a verdict',
      proves: last.use.proves,
      ...partOf(parts, partId),
      ...(reviewId !== undefined && { reviewId }),
      ...(judgedOn !== undefined && { on: judgedOn })
    };
  }
  return undefined;
}

/** What has expired, where nothing else stands for the same clause. */
export function evidenceToRenew(
  parts: readonly EntryPart[],
  evidence: readonly EvidenceShown[]
): OwedStep | undefined {
  for (const [partId, pieces] of ofStanding(parts, evidence)) {
    const expired = pieces.filter(({ verdict }) => verdict === 'expired');
    const last = expired[expired.length - 1];
    if (last === undefined || pieces.some((piece) => stillStands(piece))) continue;
    return { kind: 'renew evidence', proves: last.use.proves, ...partOf(parts, partId) };
  }
  return undefined;
}

/**
 * The clause of a record proposed as complete that nothing stands for; without clauses the whole.
 * What is handed in for the whole speaks for every clause.
 */
export function evidenceToAdd(
  { parts }: Pick<RegisterEntry, 'parts'>,
  evidence: readonly EvidenceShown[]
): OwedStep | undefined {
  const standing = byPart(evidence.filter(stillStands));
  if (standing.has(undefined)) return undefined;
  const clauses = parts.filter(
    ({ action }) => action.kind === 'clause' && action.withdrawn === undefined
  );
  const bare = clauses.find(({ action }) => !standing.has(action.id));
  if (bare !== undefined) return { kind: 'add evidence', part: bare.action };
  return clauses.length === 0 && standing.size === 0 ? { kind: 'add evidence' } : undefined;
}

/** Evidence that may still count: in force and not refused. */
function stillStands({ verdict, counts }: EvidenceShown): boolean {
  return counts && (verdict === 'none' || verdict === 'sufficient');
}

function isProved({ verdict, counts }: EvidenceShown): boolean {
  return counts && verdict === 'sufficient';
}

/** Without what was handed in for parts that were withdrawn as a mistake. */
function ofStanding(parts: readonly EntryPart[], evidence: readonly EvidenceShown[]): ByPart {
  const standing = new Set(
    parts.flatMap(({ action }) => (action.withdrawn === undefined ? [action.id] : []))
  );
  return byPart(
    evidence.filter(({ use }) => use.actionId === undefined || standing.has(use.actionId))
  );
}

function byPart(evidence: readonly EvidenceShown[]): ByPart {
  const groups = new Map<RecordId | undefined, EvidenceShown[]>();
  for (const piece of [...evidence].sort(oldestFirst)) {
    const { actionId } = piece.use;
    const group = groups.get(actionId);
    if (group) group.push(piece);
    else groups.set(actionId, [piece]);
  }
  return groups;
}

function oldestFirst({ use: a }: EvidenceShown, { use: b }: EvidenceShown): number {
  if (a.created !== undefined && b.created !== undefined) {
    return comparePartialDates(a.created.slice(0, 10), b.created.slice(0, 10));
  }
  return 0;
}

function partOf(
  parts: readonly EntryPart[],
  id: RecordId | undefined
): { readonly part?: EntryPart['action'] } {
  const found = parts.find(({ action }) => action.id === id);
  return found === undefined ? {} : { part: found.action };
}
