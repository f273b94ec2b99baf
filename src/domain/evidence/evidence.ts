import type { PartialDate } from '../dates/partialDate';
import type { RecordId } from '../records';

/** Where a piece of evidence is kept. */
export const EVIDENCE_PLACES = ['Evidence', 'RestrictedEvidence', 'EvidenceLinks'] as const;
export type EvidencePlace = (typeof EVIDENCE_PLACES)[number];
/** The two libraries among them. */
export type EvidenceLibrary = Exclude<EvidencePlace, 'EvidenceLinks'>;

/** What whoever hands evidence in says that it comes to; what counts is a review. */
export const VERDICTS_ASKED = ['sufficient', 'part of what is needed', 'for information'] as const;
export type VerdictAsked = (typeof VERDICTS_ASKED)[number];

/** A file in a library of evidence. Facts of a restricted one are known to cleared readers only. */
export interface EvidenceFile {
  readonly id: RecordId;
  readonly library: EvidenceLibrary;
  /** SharePoint's item id in its library. */
  readonly itemId: number;
  /** As stored: "LRO nominations.docx". */
  readonly name: string;
  /** Server-relative address. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** "2.0": a replaced file keeps its history. */
  readonly version: string;
  readonly describes?: string;
  readonly marking?: string;
  /** Lower-case hexadecimal, of the version that was uploaded with it. */
  readonly sha256?: string;
  readonly effectiveFrom?: PartialDate;
  readonly effectiveTo?: PartialDate;
  /** SharePoint's: who changed it last, and when (ISO date and time, UTC). */
  readonly editor?: string;
  readonly modified?: string;
  /** Set where its first bytes were looked at and are not what its ending says. */
  readonly contentsRefused?: boolean;
}

/** Evidence that lives elsewhere, by its https address; added, never changed. */
export interface EvidenceLink {
  readonly id: RecordId;
  readonly address: string;
  readonly title: string;
  readonly describes?: string;
  readonly marking?: string;
  readonly withdrawsId?: RecordId;
  readonly author?: string;
  readonly created?: string;
}

/** Which file or link proves what, for which recommendation and clause; added, never changed. */
export interface EvidenceUse {
  readonly id: RecordId;
  readonly recommendationId: RecordId;
  /** The clause or sub-action that it proves; undefined for the whole. */
  readonly actionId?: RecordId;
  /** The file or link. */
  readonly evidenceId: RecordId;
  readonly keptIn: EvidencePlace;
  readonly proves: string;
  readonly effectiveFrom?: PartialDate;
  readonly effectiveTo?: PartialDate;
  readonly verdictAsked?: VerdictAsked;
  /** Of the file when it was handed in; undefined for links and restricted files. */
  readonly fileVersion?: string;
  readonly sha256?: string;
  readonly marking?: string;
  readonly withdrawsId?: RecordId;
  readonly author?: string;
  readonly created?: string;
}

/**
 * What evidence comes to as at a day. "none": no review has said anything yet; "expired": what it
 * proves no longer holds, whatever a review said before.
 */
export type EvidenceVerdict = 'none' | 'insufficient' | 'sufficient' | 'expired';

/** Why a file or link does not count; `words/` says it in a sentence. */
export type EvidenceFault =
  /** The library does not hold it (any more), or the person may not see it. */
  | { readonly kind: 'not there' }
  | { readonly kind: 'restricted' }
  /** Its ending is none of those allowed, or its first bytes are not what the ending says. */
  | { readonly kind: 'kind not allowed'; readonly name: string }
  | { readonly kind: 'not https' }
  /** The file was changed after it was handed in: another version, or another hash. */
  | { readonly kind: 'changed since'; readonly handedIn: string; readonly now: string }
  /** The restricted file was changed after the verdict; which version that was on stands nowhere. */
  | { readonly kind: 'changed since the verdict'; readonly now: string };

/** A verdict that does not count, because whoever handed the evidence in gave it. */
export interface IgnoredVerdict {
  readonly by: string;
  /** Undefined where it does not say. */
  readonly on?: PartialDate;
}

/** A use of evidence joined with its file or link, as the screens show it. */
export interface EvidenceShown {
  readonly use: EvidenceUse;
  /** Undefined for links, and for files that are not there or not for this person. */
  readonly file?: EvidenceFile;
  readonly link?: EvidenceLink;
  readonly verdict: EvidenceVerdict;
  /** Who gave the verdict, and the day; undefined where none was given. */
  readonly judgedBy?: string;
  readonly judgedOn?: PartialDate;
  /** The review that gave it: its reason stands under this id, for those who may read reasons. */
  readonly reviewId?: RecordId;
  /** When that verdict was recorded (ISO date and time, UTC). */
  readonly judgedAt?: string;
  /**
   * The latest verdict, where it is of whoever handed the evidence in: it does not count, and what was
   * judged before it stands.
   */
  readonly ignored?: IgnoredVerdict;
  /**
   * What is wrong with it. It then does not count, whatever the verdict; but a file that is only hidden
   * from this person ("restricted") counts for everybody alike.
   */
  readonly fault?: EvidenceFault;
  /** Whether it counts; a file that was changed counts again once a reviewer judged it as it is now. */
  readonly counts: boolean;
}
