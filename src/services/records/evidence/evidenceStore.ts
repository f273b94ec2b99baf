import type { PartialDate } from '../../../domain/dates/partialDate';
import type {
  EvidenceFile,
  EvidenceLibrary,
  EvidenceLink,
  EvidenceUse,
  VerdictAsked
} from '../../../domain/evidence/evidence';
import type { RecordId } from '../../../domain/records';
import type { Review } from '../../../domain/review';

/** The evidence of the whole site, or of one recommendation; `domain/evidence` joins and judges it. */
export interface EvidenceRecords {
  readonly uses: readonly EvidenceUse[];
  /** Those this person may see. */
  readonly files: readonly EvidenceFile[];
  readonly links: readonly EvidenceLink[];
  /** Reviews of the kind "verdict on evidence". */
  readonly verdicts: readonly Review[];
  /** Whether the restricted files that the uses name could be asked for. */
  readonly seesRestricted?: boolean;
}

/** What a person says of a piece of evidence when they hand it in. */
export interface EvidenceSaid {
  readonly recommendationId: RecordId;
  /** The clause or sub-action; undefined for the whole. */
  readonly actionId?: RecordId;
  readonly proves: string;
  readonly effectiveFrom?: PartialDate;
  readonly effectiveTo?: PartialDate;
  readonly verdictAsked?: VerdictAsked;
  readonly marking?: string;
}

/**
 * One file on its way to its library. The ids are made once, when the file is chosen, so that every
 * step can be repeated: `fileId` of the file's row, `useId` of its use, `uploadId` of SharePoint's
 * chunked upload.
 */
export interface UploadRequest {
  readonly file: File;
  readonly library: EvidenceLibrary;
  readonly fileId: RecordId;
  readonly useId: RecordId;
  readonly uploadId: RecordId;
  readonly said: EvidenceSaid;
  /** Set where a file that is there is replaced: its history stays. */
  readonly replaces?: EvidenceFile;
  /** The use of the replaced file that the new one takes the place of. */
  readonly withdrawsUseId?: RecordId;
}

export type UploadStage =
  | { readonly kind: 'hashing'; readonly done: number; readonly of: number }
  | { readonly kind: 'sending'; readonly done: number; readonly of: number }
  | { readonly kind: 'recording' };

/**
 * What of an upload was begun and not finished; kept in the browser, per person and site. Those of
 * restricted files last until the page is left.
 */
export interface UnfinishedUpload {
  readonly request: Omit<UploadRequest, 'file' | 'replaces'>;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly sha256: string;
  /** Bytes that SharePoint has confirmed. */
  readonly sent: number;
  /** ISO date and time. */
  readonly begunAt: string;
  /** The version that is replaced, where the file of `request.fileId` was there before. */
  readonly replaces?: string;
}

export type UploadOutcome =
  | { readonly kind: 'uploaded'; readonly file: EvidenceFile; readonly use: EvidenceUse }
  /** The library holds a file with the same contents: the person may use that one instead. */
  | { readonly kind: 'same file there'; readonly file: EvidenceFile };

/**
 * Evidence of one site. Every method may throw a `TrackerError`; all are safe to repeat. What breaks a
 * rule of the Tracker is an `EvidenceRefused` among them: its `reasons` are sentences for the person.
 */
export interface EvidenceStore {
  /** Of one recommendation. Restricted files are among them for cleared people only. */
  readonly readOf: (recommendationId: RecordId) => Promise<EvidenceRecords>;
  /** Of the whole site, for screens that show many recommendations. */
  readonly readAll: (options?: { readonly signal?: AbortSignal }) => Promise<EvidenceRecords>;
  /** Throws an AbortError where `signal` stops it; what was sent can then be resumed. */
  readonly upload: (
    request: UploadRequest,
    options?: {
      readonly signal?: AbortSignal;
      readonly progress?: (stage: UploadStage) => void;
      /** Upload all the same where the library holds the same contents. */
      readonly evenIfThere?: boolean;
    }
  ) => Promise<UploadOutcome>;
  /**
   * Uploads that were begun in this browser by this person and not finished. Known once `readOf` has
   * answered.
   */
  readonly unfinished: (recommendationId: RecordId) => readonly UnfinishedUpload[];
  /** Goes on with one: name, size and hash of the file must match, else a sentence says which does not. */
  readonly resume: (
    unfinished: UnfinishedUpload,
    file: File,
    options?: { readonly signal?: AbortSignal; readonly progress?: (stage: UploadStage) => void }
  ) => Promise<UploadOutcome>;
  /** Forgets one, and what SharePoint holds of it. */
  readonly cancel: (unfinished: UnfinishedUpload) => Promise<void>;
  /** Uses a file that is there already, for this recommendation too. */
  readonly use: (file: EvidenceFile, useId: RecordId, said: EvidenceSaid) => Promise<EvidenceUse>;
  readonly addLink: (link: {
    readonly linkId: RecordId;
    readonly useId: RecordId;
    readonly address: string;
    readonly title: string;
    readonly said: EvidenceSaid;
  }) => Promise<EvidenceUse>;
  /** Takes a use back by adding one that withdraws it; the file stays. */
  readonly withdrawUse: (use: EvidenceUse, withdrawalId: RecordId) => Promise<void>;
  /** A reviewer's verdict on a use. */
  readonly judge: (verdict: {
    readonly id: RecordId;
    readonly use: EvidenceUse;
    /** The file as the reviewer saw it: a change meanwhile is then told and nothing is recorded. */
    readonly file?: EvidenceFile;
    readonly outcome: 'sufficient' | 'insufficient';
    readonly reason?: string;
  }) => Promise<void>;
  /** Where SharePoint shows the file in its viewer. */
  readonly viewerAddress: (file: EvidenceFile) => string;
}
