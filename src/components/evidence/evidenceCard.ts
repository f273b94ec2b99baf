import { checkEvidenceSaid } from '../../domain/evidence/checkEvidenceSaid';
import type { EvidenceClaim } from '../../domain/evidence/checkEvidenceSaid';
import { checkLink, checkLinkTitle } from '../../domain/evidence/checkLink';
import type { EvidenceFile, EvidenceShown, VerdictAsked } from '../../domain/evidence/evidence';
import type { PartialDate } from '../../domain/dates/partialDate';
import type { RecordId } from '../../domain/records';
import { evidenceSaidSentence, linkProblemSentence } from '../../domain/words/evidenceWords';
import type {
  EvidenceSaid,
  UnfinishedUpload,
  UploadStage
} from '../../services/records/evidence/evidenceStore';
import { EVIDENCE } from '../loc/evidence';

/** What is typed of a piece of evidence that is being handed in. */
export interface CardWords {
  readonly proves: string;
  readonly actionId?: RecordId;
  readonly effectiveFrom?: PartialDate;
  readonly effectiveTo?: PartialDate;
  readonly marking?: string;
  readonly verdictAsked?: VerdictAsked;
}

export type CardStage =
  | { readonly kind: 'checking' }
  /** It may not be handed in, and why, in sentences. */
  | { readonly kind: 'refused'; readonly reasons: readonly string[] }
  | { readonly kind: 'filling' }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'sending'; readonly stage?: UploadStage }
  /** The library holds the same contents. */
  | { readonly kind: 'same file there'; readonly file: EvidenceFile }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed'; readonly message: string };

interface Card {
  /** Of its use: made once, so that every step can be repeated. */
  readonly id: RecordId;
  readonly words: CardWords;
  readonly stage: CardStage;
  /** It was to be saved: what is wrong is said from then on. */
  readonly tried: boolean;
}

export interface FileCard extends Card {
  readonly kind: 'file';
  readonly fileId: RecordId;
  readonly uploadId: RecordId;
  readonly file: File;
  readonly restricted: boolean;
  /** Set where it goes on with an upload of an earlier visit. */
  readonly resumes?: UnfinishedUpload;
  /** Set where it takes the place of a file that is there. */
  readonly replaces?: EvidenceShown;
  /** The person wants it sent although the library holds the same contents. */
  readonly evenIfThere?: boolean;
  /** The person uses the file with the same contents. */
  readonly uses?: EvidenceFile;
}

export interface LinkCard extends Card {
  readonly kind: 'link';
  readonly linkId: RecordId;
  readonly address: string;
  readonly title: string;
}

/** A file whose words are there again from a draft; a page cannot keep the file itself. */
export interface AwaitedFileCard extends Card {
  readonly kind: 'awaited file';
  readonly fileId: RecordId;
  readonly uploadId: RecordId;
  /** Of the file that was chosen before. */
  readonly name: string;
  readonly replaces?: EvidenceShown;
}

export type EvidenceCard = FileCard | LinkCard | AwaitedFileCard;

export type CardField = keyof EvidenceClaim | 'address' | 'title' | 'file';

/** What a card is called: the file's name, or the link's title. */
export function cardName(card: EvidenceCard): string {
  switch (card.kind) {
    case 'file':
      return card.file.name;
    case 'awaited file':
      return card.name;
    case 'link':
      return card.title.trim() || card.address.trim();
  }
}

/** Whether it can be saved as it stands, as far as its stage says. */
export function isToSend({ stage }: EvidenceCard): boolean {
  return stage.kind === 'filling' || stage.kind === 'stopped' || stage.kind === 'failed';
}

export function isUnderWay({ stage }: EvidenceCard): boolean {
  return stage.kind === 'waiting' || stage.kind === 'sending';
}

/** What is wrong with what was typed, as a sentence per field; empty where nothing is. */
export function cardProblems(card: EvidenceCard): ReadonlyMap<CardField, string> {
  const problems = new Map<CardField, string>();
  if (card.kind === 'link') {
    const address = checkLink(card.address);
    if (address !== undefined) problems.set('address', linkProblemSentence(address));
    const title = checkLinkTitle(card.title);
    if (title !== undefined) problems.set('title', linkProblemSentence(title));
  }
  if (card.kind === 'awaited file') problems.set('file', EVIDENCE.fileAwaited(card.name));
  for (const { field, problem } of checkEvidenceSaid(card.words)) {
    if (!problems.has(field)) problems.set(field, evidenceSaidSentence(problem));
  }
  return problems;
}

/** The card for the other library: what was begun in this one is another file's. */
export function withRestricted(
  card: EvidenceCard,
  restricted: boolean,
  newId: () => RecordId
): EvidenceCard {
  if (card.kind !== 'file' || card.restricted === restricted) return card;
  return { ...card, restricted, fileId: newId(), uploadId: newId() };
}

/** What is said of it, as it is sent. */
export function saidOf(card: EvidenceCard, recommendationId: RecordId): EvidenceSaid {
  return { recommendationId, ...card.words, proves: card.words.proves.trim() };
}
