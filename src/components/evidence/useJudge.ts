import type { EvidenceShown } from '../../domain/evidence/evidence';
import { EDIT } from '../loc/edit';
import { EVIDENCE } from '../loc/evidence';
import type { DraftStore } from '../recommendation/edit/draftStore';
import type { BlockEdit } from '../recommendation/edit/useEdit';
import { useEdit } from '../recommendation/edit/useEdit';
import { useFormInHand, useUnsaved } from '../unsaved/unsavedContext';
import { evidenceName } from './evidenceLines';
import type { Evidence } from './useEvidence';

export const OUTCOMES = ['sufficient', 'insufficient'] as const;

export interface VerdictFields {
  readonly outcome: (typeof OUTCOMES)[number] | undefined;
  readonly reason: string | undefined;
}

export interface Judging {
  readonly edit: BlockEdit<VerdictFields>;
  readonly onBegin: () => void;
  readonly onCancel: () => void;
}

const NO_DRAFTS: DraftStore = {
  read: () => undefined,
  keep: () => undefined,
  forget: () => undefined
};

/**
 * A reviewer's verdict on one piece of evidence: a draft of it is kept while it is typed, unless the
 * evidence is restricted, and leaving it asks.
 */
export function useJudge(shown: EvidenceShown, evidence: Evidence): Judging {
  const { store, newId, now, drafts, announce, saved, read } = evidence;
  const { use, file } = shown;
  const name = evidenceName(shown);
  const isRestricted = use.keptIn === 'RestrictedEvidence';
  const edit = useEdit<VerdictFields>({
    id: use.id,
    block: 'verdict on evidence',
    shown,
    drafts: isRestricted ? NO_DRAFTS : drafts,
    newId,
    now,
    keepsWords: false,
    // A form in which nothing was chosen says what is missing.
    sendsUnchanged: true,
    begin: async () => ({
      id: use.id,
      fields: { outcome: undefined, reason: undefined },
      etag: '',
      readAt: now().toISOString()
    }),
    asSent: (mine) => mine,
    problems: verdictProblems,
    send: async ({ mine, base, attemptId: id }) => {
      const { outcome, reason } = mine;
      if (outcome === undefined) throw new Error(EVIDENCE.outcomeNeeded);
      await store.judge({ id, use, outcome, ...(file && { file }), ...(reason && { reason }) });
      return { kind: 'saved', saved: { ...base, fields: mine }, joined: [] };
    },
    onSaved: () => {
      announce(EVIDENCE.judgeSaved(name));
      saved(EVIDENCE.judgeSaved(name));
    }
  });
  const { state, draft } = edit;
  const key = `evidence verdict ${use.id}`;
  const { begin, mayLeave } = useUnsaved();
  useFormInHand(key, {
    what: EVIDENCE.judgeForm(name),
    isOpen: edit.isOpen,
    dirty: edit.dirty,
    sending: state.kind === 'editing' && state.saving,
    close: edit.close,
    discard: edit.discard,
    ...(isRestricted
      ? { asks: { leaving: EVIDENCE.asks.judging, sending: EDIT.sending } }
      : { setAside: edit.setAside })
  });
  // What was sent just before a crash has arrived: it is not typed any more.
  const verdicts = read.state.kind === 'read' ? read.state.records.verdicts : [];
  const hasArrived = verdicts.some(({ id }) => id === draft?.attemptId);
  return {
    edit: hasArrived ? { ...edit, draft: undefined } : edit,
    onBegin: () => begin(key, edit.begin),
    onCancel: () => void mayLeave().then((may) => may && edit.close())
  };
}

/** What keeps a verdict from being saved, in sentences. */
export function verdictProblems({ outcome, reason }: VerdictFields): readonly string[] {
  return [
    ...(outcome === undefined ? [EVIDENCE.outcomeNeeded] : []),
    ...(isReasonMissing({ outcome, reason }) ? [EVIDENCE.reasonNeeded] : [])
  ];
}

export function isReasonMissing({ outcome, reason }: VerdictFields): boolean {
  return outcome === 'insufficient' && (reason ?? '').trim() === '';
}
