import { VERDICTS_ASKED } from '../../domain/evidence/evidence';
import type { EvidenceShown } from '../../domain/evidence/evidence';
import { isPlainRecord } from '../../domain/plainRecord';
import type { RecordId } from '../../domain/records';
import type { CardWords, EvidenceCard } from './evidenceCard';

/** What is kept of a piece of evidence that is not saved yet: what was typed, never the file. */
export type CardDraft =
  | {
      readonly kind: 'file';
      readonly id: RecordId;
      readonly fileId: RecordId;
      readonly uploadId: RecordId;
      readonly name: string;
      /** The use whose file it takes the place of. */
      readonly replacesUse?: RecordId;
      readonly words: CardWords;
    }
  | {
      readonly kind: 'link';
      readonly id: RecordId;
      readonly linkId: RecordId;
      readonly address: string;
      readonly title: string;
      readonly words: CardWords;
    };

/**
 * The draft of a piece; undefined where nothing was typed, and of restricted evidence, of which nothing
 * is kept on a machine (`performance.md`, Cache).
 */
export function draftOf(card: EvidenceCard): CardDraft | undefined {
  const { id, words } = card;
  if (card.kind === 'link') {
    const { linkId, address, title } = card;
    const isTyped = address !== '' || title !== '' || isSaid(words);
    return isTyped ? { kind: 'link', id, linkId, address, title, words } : undefined;
  }
  if ((card.kind === 'file' && card.restricted) || !isSaid(words)) return undefined;
  const { fileId, uploadId, replaces } = card;
  return {
    kind: 'file',
    id,
    fileId,
    uploadId,
    name: card.kind === 'file' ? card.file.name : card.name,
    ...(replaces && { replacesUse: replaces.use.id }),
    words
  };
}

/**
 * The piece of a draft. A file is to be chosen again; one that was to replace a use that no longer
 * stands is a file of its own.
 */
export function cardOf(draft: CardDraft, shown: readonly EvidenceShown[]): EvidenceCard {
  const { id, words } = draft;
  const common = { id, words, stage: { kind: 'filling' }, tried: false } as const;
  if (draft.kind === 'link') {
    const { linkId, address, title } = draft;
    return { ...common, kind: 'link', linkId, address, title };
  }
  const { fileId, uploadId, name, replacesUse } = draft;
  const replaces = shown.find(({ use }) => use.id === replacesUse);
  return {
    ...common,
    kind: 'awaited file',
    fileId,
    uploadId,
    name,
    ...(replaces && { replaces })
  };
}

/** The drafts in what a browser kept; what an earlier version wrote, or somebody's hand, is left out. */
export function cardDraftsIn(kept: unknown): readonly CardDraft[] {
  return Array.isArray(kept) ? kept.flatMap((one: unknown) => cardDraftIn(one) ?? []) : [];
}

function cardDraftIn(kept: unknown): CardDraft | undefined {
  if (!isPlainRecord(kept) || !isPlainRecord(kept.words)) return undefined;
  const { kind, id } = kept;
  const words = wordsIn(kept.words);
  if (typeof id !== 'string' || id === '') return undefined;
  if (kind === 'link') {
    const { linkId, address, title } = kept;
    if (typeof linkId !== 'string' || linkId === '') return undefined;
    return { kind, id, linkId, address: textIn(address), title: textIn(title), words };
  }
  const { fileId, uploadId, name, replacesUse } = kept;
  if (kind !== 'file' || typeof fileId !== 'string' || typeof uploadId !== 'string') {
    return undefined;
  }
  return {
    kind,
    id,
    fileId,
    uploadId,
    name: textIn(name),
    ...(typeof replacesUse === 'string' && { replacesUse }),
    words
  };
}

function wordsIn(kept: Readonly<Record<string, unknown>>): CardWords {
  const optional = (name: keyof CardWords): string | undefined => textIn(kept[name]) || undefined;
  return {
    proves: textIn(kept.proves),
    actionId: optional('actionId'),
    effectiveFrom: optional('effectiveFrom'),
    effectiveTo: optional('effectiveTo'),
    marking: optional('marking'),
    verdictAsked: VERDICTS_ASKED.find((asked) => asked === kept.verdictAsked)
  };
}

function textIn(kept: unknown): string {
  return typeof kept === 'string' ? kept : '';
}

function isSaid(words: CardWords): boolean {
  return Object.values(words).some((said) => said !== undefined && said !== '');
}
