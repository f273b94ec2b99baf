import * as React from 'react';
import type { EvidenceShown } from '../../domain/evidence/evidence';
import type { Person } from '../../domain/post';
import type { RecordId, SiteSettings } from '../../domain/records';
import type { AsAt, RegisterEntry } from '../../domain/register/entry';
import type {
  EvidenceStore,
  UnfinishedUpload
} from '../../services/records/evidence/evidenceStore';
import type { Rights, TrackerStore } from '../../services/records/trackerStore';
import { EVIDENCE } from '../loc/evidence';
import type { DraftStore } from '../recommendation/edit/draftStore';
import { useReasonsOf } from '../recommendation/useReasonsOf';
import { useFormInHand } from '../unsaved/unsavedContext';
import { draftOf } from './cardDrafts';
import { cardName } from './evidenceCard';
import { useCardDrafts } from './useCardDrafts';
import type { DraftsOffered } from './draftsOffered';
import { draftsOffered } from './draftsOffered';
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
  /** Why reviewers found what they found. */
  readonly dates: TrackerStore['dates'];
  readonly drafts: DraftStore;
  readonly now: () => Date;
  /** Something about the evidence was saved, and what: other screens read again. */
  readonly onSaved: (said: string) => void;
}

/** The evidence of one recommendation with all that a person does to it. */
export interface Evidence extends EvidenceOptions {
  readonly read: EvidenceRead;
  readonly handIn: HandIn;
  /** What was typed of pieces before and not saved; undefined where nothing was. */
  readonly offered?: DraftsOffered;
  /** Why a verdict is what it is, for those who may read it. */
  readonly reasonOf: (shown: EvidenceShown) => string | undefined;
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
  const { store, entry, asAt, rights, newId, drafts, now, onSaved } = options;
  const recommendationId = entry.recommendation.id;
  const read = useEvidenceRead(store, recommendationId, asAt, now);
  const reasons = useReasonsOf({
    store: options,
    subjectId: recommendationId,
    isAsked: (rights.addEvidence || rights.review) && read.shown.some(isInsufficient),
    again: read.state
  });
  const [said, announce] = React.useState('');
  const { readAgain } = read;
  const saved = (what: string): void => {
    void readAgain();
    onSaved(what);
  };
  const handIn = useHandIn({ store, recommendationId, newId, announce, onSaved: saved });
  const { cards, isSending, discard } = handIn;
  const cardDrafts = useCardDrafts({ drafts, recommendationId, cards, now });
  React.useEffect(() => {
    const uses = read.state.kind === 'read' ? read.state.records.uses : [];
    const arrived = uses.filter(({ id }) => cardDrafts.left.some((draft) => draft.id === id));
    // Saved just before a crash: it is no draft any more.
    if (arrived.length > 0) cardDrafts.take(new Set(arrived.map(({ id }) => id)));
  });
  const keepsDraft = cards.some((card) => draftOf(card) !== undefined);
  useFormInHand('evidence', {
    what: cards.length === 1 && cards[0] ? cardName(cards[0]) || EVIDENCE.title : EVIDENCE.title,
    isOpen: cards.length > 0,
    dirty: cards.some(({ stage }) => stage.kind !== 'refused'),
    sending: isSending,
    standsBeside: true,
    asks: {
      leaving: keepsDraft ? EVIDENCE.asks.leavingDraft : EVIDENCE.asks.leaving,
      sending: EVIDENCE.asks.sending
    },
    close: discard,
    discard,
    ...(keepsDraft && {
      setAside: () => {
        cardDrafts.setAside();
        discard();
      }
    })
  });
  const forget = async (unfinished: UnfinishedUpload): Promise<void> => {
    await store.cancel(unfinished);
    cardDrafts.take(new Set([unfinished.request.useId]));
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
  const goOn: HandIn['goOn'] = (unfinished, file) => {
    const { useId } = unfinished.request;
    const draft = cardDrafts.left.find(({ id }) => id === useId);
    cardDrafts.take(new Set([useId]));
    handIn.goOn(unfinished, file, draft?.words);
  };
  const offered = draftsOffered(cardDrafts, read, handIn.restore);
  return {
    ...options,
    read,
    handIn: { ...handIn, remove, goOn },
    ...(offered && { offered }),
    reasonOf: ({ reviewId }) =>
      reviewId === undefined ? undefined : reasons.byReview.get(reviewId),
    said,
    announce,
    saved,
    forget,
    isBegun: (useId) => begunOf(useId) !== undefined
  };
}

function isInsufficient({ verdict }: EvidenceShown): boolean {
  return verdict === 'insufficient';
}
