import type { EvidenceFile } from '../../domain/evidence/evidence';
import type { RecordId } from '../../domain/records';
import type { EvidenceStore, UploadStage } from '../../services/records/evidence/evidenceStore';
import type { EvidenceCard, FileCard, LinkCard } from './evidenceCard';
import { saidOf } from './evidenceCard';

export interface SendingOptions {
  readonly signal: AbortSignal;
  readonly progress: (stage: UploadStage) => void;
}

/**
 * Hands one piece of evidence in. Safe to repeat for the same card: what was begun goes on.
 * @returns the file with the same contents where the library holds one and the person has not chosen
 * yet; undefined when the piece is saved
 */
export async function sendCard(
  store: EvidenceStore,
  recommendationId: RecordId,
  card: EvidenceCard,
  options: SendingOptions
): Promise<EvidenceFile | undefined> {
  switch (card.kind) {
    case 'link':
      return sendLink(store, recommendationId, card);
    case 'file':
      return sendFile(store, recommendationId, card, options);
    case 'awaited file':
      throw new Error('A file that is not chosen yet cannot be sent.');
  }
}

async function sendLink(
  store: EvidenceStore,
  recommendationId: RecordId,
  card: LinkCard
): Promise<undefined> {
  const { id: useId, linkId } = card;
  const [address, title] = [card.address.trim(), card.title.trim()];
  await store.addLink({ linkId, useId, address, title, said: saidOf(card, recommendationId) });
  return undefined;
}

async function sendFile(
  store: EvidenceStore,
  recommendationId: RecordId,
  card: FileCard,
  options: SendingOptions
): Promise<EvidenceFile | undefined> {
  const { id: useId, fileId, uploadId, file, restricted, replaces, evenIfThere } = card;
  const said = saidOf(card, recommendationId);
  if (card.uses !== undefined) {
    await store.use(card.uses, useId, said);
    return undefined;
  }
  const library = restricted ? 'RestrictedEvidence' : 'Evidence';
  // What an earlier try left in this browser says how far it came.
  const left =
    store.unfinished(recommendationId).find(({ request }) => request.useId === useId) ??
    card.resumes;
  const begun = left?.request.library === library ? left : undefined;
  // What was begun in the other library does not go on there: who may read it was decided anew.
  if (left !== undefined && begun === undefined) await store.cancel(left);
  const outcome =
    begun !== undefined
      ? await store.resume({ ...begun, request: { ...begun.request, said } }, file, options)
      : await store.upload(
          {
            file,
            library,
            fileId,
            useId,
            uploadId,
            said,
            ...(replaces?.file && { replaces: replaces.file, withdrawsUseId: replaces.use.id })
          },
          { ...options, ...(evenIfThere && { evenIfThere }) }
        );
  return outcome.kind === 'same file there' ? outcome.file : undefined;
}

/** Whether an error only says that somebody stopped what was under way. */
export function isStopped(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError';
}
