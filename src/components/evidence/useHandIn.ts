import * as React from 'react';
import type { EvidenceShown } from '../../domain/evidence/evidence';
import type { RecordId } from '../../domain/records';
import type {
  EvidenceSaid,
  EvidenceStore,
  UnfinishedUpload
} from '../../services/records/evidence/evidenceStore';
import { EVIDENCE } from '../loc/evidence';
import type { CardWords, EvidenceCard, FileCard } from './evidenceCard';
import { cardName, cardProblems, isToSend, isUnderWay, withRestricted } from './evidenceCard';
import { fileReasons } from './fileReasons';
import { isStopped, sendCard } from './sendCard';
import { useCards } from './useCards';

export interface HandInOptions {
  readonly store: EvidenceStore;
  readonly recommendationId: RecordId;
  readonly newId: () => RecordId;
  /** Says quietly what became of a piece. */
  readonly announce: (said: string) => void;
  /** A piece is on the site. */
  readonly onSaved: (said: string) => void;
}

export interface HandIn {
  readonly cards: readonly EvidenceCard[];
  readonly isSending: boolean;
  /** Each file becomes a piece; one may take the place of a file that is there. */
  readonly addFiles: (files: readonly File[], replaces?: EvidenceShown) => void;
  readonly addLink: () => void;
  /** Goes on with an upload of an earlier visit, with the file chosen again, and perhaps newer words. */
  readonly goOn: (unfinished: UnfinishedUpload, file: File, words?: CardWords) => void;
  /** Puts pieces back that were in hand before. */
  readonly restore: (cards: readonly EvidenceCard[]) => void;
  /** The file of a piece whose words came from a draft. */
  readonly chooseFile: (id: string, file: File) => void;
  readonly change: (id: string, some: Partial<CardChange>) => void;
  /** What becomes of a file whose contents the site holds already; it is saved at once. */
  readonly decide: (id: string, decision: Pick<FileCard, 'uses' | 'evenIfThere'>) => void;
  /** Stops what is under way of a piece, or all; what was sent is kept. */
  readonly stop: (id?: string) => void;
  readonly remove: (id: string) => void;
  /** Stops and forgets all of it. */
  readonly discard: () => void;
  /** Saves every piece that can be; true when none is left. One after the other. */
  readonly save: () => Promise<boolean>;
}

/** What can be changed of a piece: its words, and what belongs to a file or a link. */
export interface CardChange {
  readonly words: Partial<CardWords>;
  readonly restricted: boolean;
  readonly address: string;
  readonly title: string;
}

/** Handing evidence in: what was chosen, what is said of it, and the way to the site. */
export function useHandIn(options: HandInOptions): HandIn {
  const { store, recommendationId, newId } = options;
  const latest = React.useRef(options);
  latest.current = options;
  const { cards, latest: cardsNow, add, change, remove, clear } = useCards();
  const stops = React.useRef(new Map<string, AbortController>());
  const stop = React.useCallback((id?: string) => {
    stops.current.forEach((stopping, each) => (id ?? each) === each && stopping.abort());
  }, []);
  // Who leaves stops what is under way.
  React.useEffect(() => () => stop(), [stop]);

  const to = (id: string, stage: EvidenceCard['stage']): void =>
    change(id, (card) => ({ ...card, stage }));

  const look = async (card: FileCard): Promise<void> => {
    try {
      const reasons = await fileReasons(card.file, card.replaces?.file?.name);
      to(card.id, reasons.length > 0 ? { kind: 'refused', reasons } : { kind: 'filling' });
    } catch (error) {
      // The file was moved or taken away since it was chosen.
      console.error(error);
      to(card.id, { kind: 'refused', reasons: [EVIDENCE.fileNotRead(card.file.name)] });
    }
  };
  const take = (taken: readonly FileCard[]): void => {
    add(taken);
    latest.current.announce(EVIDENCE.said.added(taken.map(cardName)));
    taken.forEach((card) => void look(card));
  };
  const newCard = (file: File): FileCard => ({
    kind: 'file',
    id: newId(),
    fileId: newId(),
    uploadId: newId(),
    file,
    restricted: false,
    words: { proves: '' },
    stage: { kind: 'checking' },
    tried: false
  });

  const sendOne = async (id: string): Promise<void> => {
    const card = cardsNow().find((each) => each.id === id);
    if (card?.stage.kind !== 'waiting') return;
    const { announce, onSaved } = latest.current;
    const name = cardName(card);
    const stopping = new AbortController();
    stops.current.set(id, stopping);
    to(id, { kind: 'sending' });
    announce(EVIDENCE.said.begun(name));
    try {
      const same = await sendCard(store, recommendationId, card, {
        signal: stopping.signal,
        progress: (stage) => to(id, { kind: 'sending', stage })
      });
      if (same !== undefined) {
        to(id, { kind: 'same file there', file: same });
        announce(EVIDENCE.sameThere(same.name));
      } else {
        remove(id);
        announce(EVIDENCE.said.saved(name));
        onSaved(EVIDENCE.said.saved(name));
      }
    } catch (error) {
      if (isStopped(error)) {
        to(id, { kind: 'stopped' });
        announce(EVIDENCE.said.stopped(name));
        return;
      }
      console.error(error);
      const isSaid = error instanceof Error && error.message !== '';
      const message = isSaid ? error.message : EVIDENCE.failed;
      to(id, { kind: 'failed', message });
      announce(EVIDENCE.said.failed(name, message));
    } finally {
      stops.current.delete(id);
    }
  };

  const save = async (): Promise<boolean> => {
    if (cardsNow().some(isUnderWay)) return false;
    const ready = cardsNow().filter((card) => isToSend(card) && cardProblems(card).size === 0);
    const incomplete = cardsNow().filter((card) => isToSend(card) && cardProblems(card).size > 0);
    incomplete.forEach(({ id }) => change(id, (card) => ({ ...card, tried: true })));
    // Nothing is sent before all is said: the person sees what is missing first.
    if (incomplete.length > 0) {
      latest.current.announce(EVIDENCE.mend(incomplete.length));
      return false;
    }
    ready.forEach(({ id }) => to(id, { kind: 'waiting' }));
    for (const { id } of ready) await sendOne(id);
    return cardsNow().length === 0;
  };

  return {
    cards,
    isSending: cards.some(isUnderWay),
    addFiles: (files, replaces) =>
      take(
        files.map((file) => ({
          ...newCard(file),
          ...(replaces && {
            replaces,
            restricted: replaces.use.keptIn === 'RestrictedEvidence',
            words: wordsOf(replaces.use)
          })
        }))
      ),
    addLink: () =>
      add([
        {
          kind: 'link',
          id: newId(),
          linkId: newId(),
          address: '',
          title: '',
          words: { proves: '' },
          stage: { kind: 'filling' },
          tried: false
        }
      ]),
    restore: add,
    chooseFile: (id, file) => {
      const awaited = cardsNow().find((card) => card.id === id);
      if (awaited?.kind !== 'awaited file') return;
      const { fileId, uploadId, words, replaces } = awaited;
      const card = { ...newCard(file), id, fileId, uploadId, words, ...(replaces && { replaces }) };
      change(id, () => card);
      void look(card);
    },
    goOn: (resumes, file, newer) => {
      const { useId, fileId, uploadId, library, said } = resumes.request;
      const restricted = library === 'RestrictedEvidence';
      const words = newer ?? wordsOf(said);
      take([{ ...newCard(file), id: useId, fileId, uploadId, restricted, words, resumes }]);
    },
    change: (id, { words, restricted, ...some }) =>
      change(id, (card) => {
        const there = restricted === undefined ? card : withRestricted(card, restricted, newId);
        return { ...there, ...some, words: { ...card.words, ...words } } as EvidenceCard;
      }),
    decide: (id, decision) => {
      change(id, (card) => ({ ...card, ...decision, stage: { kind: 'waiting' } }) as EvidenceCard);
      void sendOne(id);
    },
    stop: (id) => {
      // Those that wait for their turn have nothing to stop.
      cardsNow().forEach((card) => {
        const isMeant = id === undefined || card.id === id;
        if (isMeant && card.stage.kind === 'waiting') to(card.id, { kind: 'stopped' });
      });
      stop(id);
    },
    remove: (id) => {
      stop(id);
      remove(id);
    },
    discard: () => {
      stop();
      clear();
    },
    save
  };
}

/** The words of a use, to be said again of another file. */
function wordsOf(said: Omit<EvidenceSaid, 'recommendationId'>): CardWords {
  const { proves, actionId, effectiveFrom, effectiveTo, marking, verdictAsked } = said;
  return { proves, actionId, effectiveFrom, effectiveTo, marking, verdictAsked };
}
