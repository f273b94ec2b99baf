import { compareMoments } from '../dates/moments';
import type { Review } from '../review';
import { checkFileName } from './checkFileName';
import { checkLink } from './checkLink';
import type { EvidenceFault, EvidenceFile, EvidenceLink, EvidenceUse } from './evidence';
import { kindNamed } from './evidenceKinds';

/** What a use of evidence is joined with. */
export interface JoinedWith {
  readonly file: EvidenceFile | undefined;
  readonly link: EvidenceLink | undefined;
  /** The verdict that stands. */
  readonly verdict: Review | undefined;
}

/**
 * Why a piece of evidence is not as it should be; undefined where nothing is wrong. SharePoint enforces
 * none of this, so it is asked whenever evidence is read (`architecture.md`, Records).
 */
export function evidenceFault(
  use: EvidenceUse,
  { file, link, verdict }: JoinedWith,
  seesRestricted: boolean
): EvidenceFault | undefined {
  if (use.keptIn === 'EvidenceLinks') {
    if (link === undefined) return { kind: 'not there' };
    return isHttps(link) ? undefined : { kind: 'not https' };
  }
  if (file === undefined) {
    const isHidden = use.keptIn === 'RestrictedEvidence' && !seesRestricted;
    return { kind: isHidden ? 'restricted' : 'not there' };
  }
  if (!isAllowed(file)) return { kind: 'kind not allowed', name: file.name };
  return changedSince(use, file, verdict);
}

/** Other faults of an address do not matter once it stands: a long one works. */
function isHttps({ address }: EvidenceLink): boolean {
  const problem = checkLink(address);
  return problem === undefined || problem.kind === 'address too long';
}

/** By its ending, and by its contents where they were looked at. */
function isAllowed({ name, contentsRefused }: EvidenceFile): boolean {
  const endingIs = kindNamed(name) !== undefined;
  const isDisguised = checkFileName(name).some(({ kind }) => kind === 'characters in name');
  return endingIs && !isDisguised && contentsRefused !== true;
}

/**
 * The file is another than the one handed in: its hash differs or, as those who edit a file in Office
 * write no hash, its version. A reviewer who judged the version that is there now has settled it.
 */
function changedSince(
  use: EvidenceUse,
  file: EvidenceFile,
  verdict: Review | undefined
): EvidenceFault | undefined {
  if (use.keptIn === 'RestrictedEvidence') return changedSinceVerdict(file, verdict);
  const { fileVersion: handedIn } = use;
  const isReviewed = verdict !== undefined && wasReviewed(file, verdict);
  if (handedIn !== undefined && handedIn !== file.version && !isReviewed) {
    return { kind: 'changed since', handedIn, now: file.version };
  }
  const differs =
    use.sha256 !== undefined && file.sha256 !== undefined && use.sha256 !== file.sha256;
  return differs && !isReviewed
    ? { kind: 'changed since', handedIn: shortHash(use.sha256), now: shortHash(file.sha256) }
    : undefined;
}

/**
 * Of a restricted file no version stands outside its library, so what is known is when it was changed
 * last: after the verdict, the verdict is on something else. Whoever may not see the file cannot know.
 */
function changedSinceVerdict(
  { modified, version }: EvidenceFile,
  verdict: Review | undefined
): EvidenceFault | undefined {
  const judged = verdict?.created;
  if (judged === undefined || modified === undefined) return undefined;
  return compareMoments(modified, judged) > 0
    ? { kind: 'changed since the verdict', now: version }
    : undefined;
}

function shortHash(sha256: string | undefined): string {
  return (sha256 ?? '').slice(0, 8);
}

/** A line of `Review.reviewedVersions`: the record's id and its version. */
export function reviewedLine({ id, version }: Pick<EvidenceFile, 'id' | 'version'>): string {
  return `${id} ${version}`;
}

function wasReviewed(file: EvidenceFile, { reviewedVersions = '' }: Review): boolean {
  return reviewedVersions.split('\n').includes(reviewedLine(file));
}
