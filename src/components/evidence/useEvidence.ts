import * as React from 'react';
import type { Person } from '../../domain/post';
import type { RecordId, SiteSettings } from '../../domain/records';
import type { AsAt, RegisterEntry } from '../../domain/register/entry';
import type {
  EvidenceStore,
  UnfinishedUpload
} from '../../services/records/evidence/evidenceStore';
import type { Rights } from '../../services/records/trackerStore';
import { EVIDENCE } from '../loc/evidence';
import { useFormInHand } from '../unsaved/unsavedContext';
import { cardName } from './evidenceCard';
import type { EvidenceRead } from './useEvidenceRead';
import { useEvidenceRead } from './useEvidenceRead';
import type { HandIn } from './useHandIn';
import { useHandIn } from './useHandIn';

export interface EvidenceOptions {
  readonly store: EvidenceStore;
  readonly entry: RegisterEntry;
  readonly asAt: AsAt;
  readonly settings: SiteSettings;
  readonly rights: Rights;
  readonly me: Person;
  readonly newId: () => RecordId;
  /** Something about the evidence was saved, and what: other screens read again. */
  readonly onSaved: (said: string) => void;
}

/** The evidence of one recommendation with all that a person does to it. */
export interface Evidence extends EvidenceOptions {
  readonly read: EvidenceRead;
  readonly handIn: HandIn;
  /** What was last done or happened, for whoever does not see it. */
  readonly said: string;
  readonly announce: (said: string) => void;
  /** Read again, and said: something was saved. */
  readonly saved: (said: string) => void;
  readonly forget: (unfinished: UnfinishedUpload) => Promise<void>;
  /** Whether an upload of this piece was begun and is kept: it lies in its library already. */
  readonly isBegun: (useId: RecordId) => boolean;
}

/**
 * Reads the evidence of a recommendation and hands new pieces in. What is not saved yet is known to
 * `UnsavedForms`, within which it is called. For one recommendation only.
 */
export function useEvidence(options: EvidenceOptions): Evidence {
  const { store, entry, asAt, newId, onSaved } = options;
  const recommendationId = entry.recommendation.id;
  const read = useEvidenceRead(store, recommendationId, asAt);
  const [said, announce] = React.useState('');
  const { readAgain } = read;
  const saved = (what: string): void => {
    void readAgain();
    onSaved(what);
  };
  const handIn = useHandIn({ store, recommendationId, newId, announce, onSaved: saved });
  const { cards, isSending, discard } = handIn;
  useFormInHand('evidence', {
    what: cards.length === 1 && cards[0] ? cardName(cards[0]) || EVIDENCE.title : EVIDENCE.title,
    isOpen: cards.length > 0,
    dirty: cards.some(({ stage }) => stage.kind !== 'refused'),
    sending: isSending,
    standsBeside: true,
    asks: EVIDENCE.asks,
    close: discard,
    discard
  });
  const forget = async (unfinished: UnfinishedUpload): Promise<void> => {
    await store.cancel(unfinished);
    announce(EVIDENCE.forgotten(unfinished.name));
    await readAgain();
  };
  const begunOf = (useId: RecordId): UnfinishedUpload | undefined =>
    store.unfinished(recommendationId).find(({ request }) => request.useId === useId);
  const remove = (id: RecordId): void => {
    handIn.remove(id);
    // What was sent of it is not wanted any more; where forgetting fails it stays on offer.
    const begun = begunOf(id);
    if (begun) void forget(begun).catch((error: unknown) => console.error(error));
  };
  return {
    ...options,
    read,
    handIn: { ...handIn, remove },
    said,
    announce,
    saved,
    forget,
    isBegun: (useId) => begunOf(useId) !== undefined
  };
}
