import { compareMoments } from '../dates/moments';
import { lastDay } from '../dates/partialDate';
import type { PartialDate } from '../dates/partialDate';
import { nameKey } from '../posts/samePerson';
import type { RecordId } from '../records';
import type { AsAt } from '../register/entry';
import type { Review } from '../review';
import { reviewerOf } from '../reviewerOf';
import { withdrawnIds } from '../withdrawnIds';
import type {
  EvidenceFile,
  EvidenceLink,
  EvidenceShown,
  EvidenceUse,
  IgnoredVerdict
} from './evidence';
import { evidenceFault } from './evidenceFault';

/** Evidence as it was read: of the whole site, or of one recommendation. */
export interface EvidenceToJudge {
  readonly uses: readonly EvidenceUse[];
  /** Those this person may see. */
  readonly files: readonly EvidenceFile[];
  readonly links: readonly EvidenceLink[];
  /** Reviews of the kind "verdict on evidence", in the order in which they were added. */
  readonly verdicts: readonly Review[];
  /** Whether this person may see the restricted library at all; undefined is taken as no. */
  readonly seesRestricted?: boolean;
}

/**
 * A use or verdict counts for its own recommendation only: what is filed under another one would be
 * read by some screens and not by others.
 *
 * Joins every use that stands with its file or link, and says what it comes to as at a day: expired when
 * its period (of the use, else of the file) has ended; else what the latest standing verdict says; else
 * none. A verdict of whoever handed it in does not count (`architecture.md`: the reviewer is not the
 * lead), nor does it withdraw another's; where it is the latest, `ignored` says so. Links are taken back
 * with their use. In the order of `uses`.
 *
 * Of a restricted file that this person may not see, the verdict and whether it counts are told all the
 * same, because those stand in the open; when it expires is not.
 */
export function judgeEvidence(
  records: EvidenceToJudge,
  asAt: Pick<AsAt, 'day'>
): readonly EvidenceShown[] {
  const files = new Map(records.files.map((file) => [keyOf(file.library, file.id), file]));
  const links = new Map(records.links.map((link) => [link.id, link]));
  const verdicts = bySubject(records.verdicts);
  return standingUses(records.uses).map((use) => {
    const file = files.get(keyOf(use.keptIn, use.evidenceId));
    const link = use.keptIn === 'EvidenceLinks' ? links.get(use.evidenceId) : undefined;
    const given = standingVerdicts(verdicts.get(use.recommendationId) ?? [], use);
    const verdict = latest(given.filter((one) => !isOwn(one, use)));
    const ignored = ignoredVerdict(latest(given), use);
    const fault = evidenceFault(use, { file, link, verdict }, records.seesRestricted ?? false);
    const judgedBy = verdict === undefined ? undefined : reviewerOf(verdict);
    const judgedOn = dayOf(verdict);
    return {
      use,
      ...(file === undefined ? {} : { file }),
      ...(link === undefined ? {} : { link }),
      verdict: hasEnded(use.effectiveTo ?? file?.effectiveTo, asAt)
        ? 'expired'
        : (outcomeOf(verdict) ?? 'none'),
      ...(judgedBy === undefined ? {} : { judgedBy }),
      ...(judgedOn === undefined ? {} : { judgedOn }),
      ...(verdict === undefined ? {} : { reviewId: verdict.id }),
      ...(verdict?.created === undefined ? {} : { judgedAt: verdict.created }),
      ...(ignored === undefined ? {} : { ignored }),
      ...(fault === undefined ? {} : { fault }),
      counts: fault === undefined || fault.kind === 'restricted'
    };
  });
}

/**
 * The uses that stand: no other one of the same recommendation withdraws them, and they do more than
 * withdraw another.
 */
export function standingUses(uses: readonly EvidenceUse[]): readonly EvidenceUse[] {
  const withdrawn = new Set(
    uses.flatMap(({ recommendationId, withdrawsId }) =>
      withdrawsId === undefined ? [] : [keyOf(recommendationId, withdrawsId)]
    )
  );
  return uses.filter(
    ({ id, recommendationId, withdrawsId, proves }) =>
      !withdrawn.has(keyOf(recommendationId, id)) &&
      (withdrawsId === undefined || proves.trim() !== '')
  );
}

function keyOf(place: string, id: RecordId): string {
  return `${place} ${id}`;
}

function hasEnded(effectiveTo: PartialDate | undefined, { day }: Pick<AsAt, 'day'>): boolean {
  return effectiveTo !== undefined && lastDay(effectiveTo) < day;
}

function bySubject(verdicts: readonly Review[]): ReadonlyMap<RecordId, readonly Review[]> {
  const groups = new Map<RecordId, Review[]>();
  for (const verdict of verdicts) {
    const group = groups.get(verdict.subjectId);
    if (group === undefined) groups.set(verdict.subjectId, [verdict]);
    else group.push(verdict);
  }
  return groups;
}

/** The verdicts on a use that no reviewer withdrew; whoever handed it in withdraws none. */
function standingVerdicts(ofSubject: readonly Review[], use: EvidenceUse): readonly Review[] {
  const withdrawn = withdrawnIds(ofSubject.filter((one) => !isOwn(one, use)));
  return ofSubject.filter(
    (one) => one.decidesId === use.id && !withdrawn.has(one.id) && outcomeOf(one) !== undefined
  );
}

function outcomeOf(verdict: Review | undefined): 'sufficient' | 'insufficient' | undefined {
  const outcome = verdict?.outcome;
  return outcome === 'sufficient' || outcome === 'insufficient' ? outcome : undefined;
}

/** The latest; of two at one moment the one that was added last. */
function latest(verdicts: readonly Review[]): Review | undefined {
  return verdicts.reduce<Review | undefined>(
    (last, one) =>
      last === undefined || compareMoments(last.created ?? '', one.created ?? '') <= 0 ? one : last,
    undefined
  );
}

/** The latest verdict, where whoever handed the evidence in gave it. */
function ignoredVerdict(verdict: Review | undefined, use: EvidenceUse): IgnoredVerdict | undefined {
  if (verdict === undefined || use.author === undefined || !isOwn(verdict, use)) return undefined;
  const on = dayOf(verdict);
  return { by: use.author, ...(on === undefined ? {} : { on }) };
}

function dayOf(verdict: Review | undefined): PartialDate | undefined {
  return verdict?.reviewedOn ?? verdict?.created?.slice(0, 10);
}

/** Whether whoever wrote the verdict, or is named in it, is whoever handed the evidence in. */
function isOwn({ author, reviewer }: Review, use: EvidenceUse): boolean {
  if (use.author === undefined) return false;
  const own = nameKey(use.author);
  return [author, reviewer?.name].some((name) => name !== undefined && nameKey(name) === own);
}
