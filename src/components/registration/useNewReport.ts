import * as React from 'react';
import type { RecordId } from '../../domain/records';
import type { NewReportFacts, NewRow } from '../../domain/registration/newRow';
import { isTrackerError } from '../../services/errors/trackerError';
import type { SiteRecords, TrackerStore } from '../../services/records/trackerStore';
import { REGISTRATION } from '../loc/registration';
import type { NewReportDraft, NewReportDrafts } from './newReportDraft';
import { emptyDraft, isEntered } from './newReportDraft';
import type { NewReportProblems } from './newReportSteps';
import { isNothingSaved, newReportOf, problemsOf } from './newReportSteps';
import type { OpenAgain } from './openAgain';
import { openAgain } from './openAgain';

export interface NewReportOptions {
  readonly site: SiteRecords;
  readonly store: TrackerStore;
  readonly drafts: NewReportDrafts;
  readonly newId: () => RecordId;
  readonly now: () => Date;
  /** The report that the page is kept to: it is proposed to add to. */
  readonly reportId?: RecordId;
  readonly onAdded: (added: AddedReport) => void;
  readonly onReadAgain: () => void;
}

/** What was added, for the register to show. */
export interface AddedReport {
  readonly reportId: RecordId;
  readonly first?: RecordId;
  readonly said: string;
}

export interface Progress {
  readonly done: number;
  readonly of: number;
}

export interface NewReportForm {
  /** Entered before and not saved: offered until it is taken up or discarded. */
  readonly offered?: NewReportDraft;
  readonly takeUp: () => void;
  readonly discardOffered: () => void;
  readonly draft: NewReportDraft;
  /** What of it may be changed. */
  readonly open: OpenAgain;
  readonly dirty: boolean;
  readonly problems: NewReportProblems;
  /** Adding was tried: what is wrong is said from then on. */
  readonly tried: boolean;
  readonly sending?: Progress;
  /** Why the last send did not end, as a sentence. */
  readonly failed?: string;
  readonly change: (part: Partial<Pick<NewReportDraft, 'existing' | 'rows' | 'pasting'>>) => void;
  readonly changeFacts: (facts: Partial<NewReportFacts>) => void;
  readonly changeRow: (id: RecordId, part: Partial<NewRow>) => void;
  /** False where something is to be mended first. */
  readonly add: () => boolean;
  readonly stop: () => void;
  readonly forget: () => void;
}

/** Entering a report and adding it: a draft is kept, and what was sent can be sent again. */
export function useNewReport(options: NewReportOptions): NewReportForm {
  const { site, store, drafts, newId, now } = options;
  const latest = React.useRef(options);
  latest.current = options;
  const [offered, setOffered] = React.useState(() => drafts.read());
  const [draft, setDraft] = React.useState(() => emptyDraft(newId(), options.reportId));
  const [tried, setTried] = React.useState(false);
  const [sending, setSending] = React.useState<Progress>();
  const [failed, setFailed] = React.useState<string>();
  // The site as it stood when a row was refused: it does not say yet what was added before that.
  const [siteRefused, setSiteRefused] = React.useState<SiteRecords>();
  const stopper = React.useRef<AbortController>();
  const here = React.useRef(true);
  React.useEffect(() => () => void (here.current = false), []);

  const keep = (next: NewReportDraft): void => {
    const typed = { ...next, typedAt: now().toISOString() };
    setDraft(typed);
    if (isEntered(typed)) drafts.keep(typed);
    else drafts.forget();
  };
  const edit = (next: NewReportDraft): void => {
    if (open.report && sending === undefined) keep({ ...next, sent: false, refused: false });
  };
  const isReadAgain = siteRefused !== site;
  const open = React.useMemo(
    () => openAgain(draft, isReadAgain ? site : undefined),
    [draft, site, isReadAgain]
  );

  async function send(entered: NewReportDraft): Promise<void> {
    const sent = { ...entered, sent: true };
    const stop = new AbortController();
    stopper.current = stop;
    const added = newReportOf(sent, site);
    let saved = 0;
    setFailed(undefined);
    setSending({ done: 0, of: added.recommendations.length });
    drafts.keep(sent);
    setDraft(sent);
    try {
      await store.registration.add(added, {
        signal: stop.signal,
        progress: (done, of) => {
          saved = done;
          if (here.current) setSending({ done, of });
        }
      });
      drafts.forget();
      const [first] = added.recommendations;
      const count = added.recommendations.length;
      latest.current.onAdded({
        reportId: added.report.id,
        ...(first && { first: first.id }),
        said: REGISTRATION.added(count, added.report.title)
      });
    } catch (error) {
      // What an earlier send left on the site stays there, whatever became of this one.
      const isNothing =
        !entered.sent && isNothingSaved(error, saved, added.isThere ? 'on the site' : 'new');
      const isLocked = entered.sent || (!isNothing && !(stop.signal.aborted && saved === 0));
      const refused = isLocked && isTrackerError(error, 'refused');
      const kept = { ...sent, sent: isLocked, refused: refused || sent.refused === true };
      drafts.keep(kept);
      if (refused && here.current) setSiteRefused(latest.current.site);
      latest.current.onReadAgain();
      if (!here.current) return;
      setDraft(kept);
      setFailed(failureOf(error, { isStopped: stop.signal.aborted, saved, isNothing, refused }));
    } finally {
      if (here.current) setSending(undefined);
    }
  }

  const problems = React.useMemo(() => problemsOf(draft, site), [draft, site]);
  return {
    ...(offered && { offered }),
    takeUp: () => {
      if (offered) setDraft(offered);
      setOffered(undefined);
    },
    discardOffered: () => {
      drafts.forget();
      setOffered(undefined);
    },
    draft,
    open,
    dirty: isEntered(draft),
    problems,
    tried,
    ...(sending && { sending }),
    ...(failed !== undefined && { failed }),
    change: (part) => edit({ ...draft, ...part }),
    changeFacts: (facts) => edit({ ...draft, facts: { ...draft.facts, ...facts } }),
    changeRow: (id, part) => {
      const rows = draft.rows.map((row) => (row.id === id ? { ...row, ...part } : row));
      if (open.report) edit({ ...draft, rows });
      else if (open.row(id) && sending === undefined) keep({ ...draft, rows });
    },
    add: () => {
      setTried(true);
      const goesAsItWent = draft.sent && (draft.refused !== true || !isReadAgain);
      const isReady = goesAsItWent || (problems.count === 0 && draft.pasting.trim() === '');
      const holdsAny = draft.rows.length > 0;
      if (!isReady || !holdsAny || sending !== undefined) {
        if (draft.sent && sending === undefined) setFailed(undefined);
        return false;
      }
      void send(draft);
      return true;
    },
    stop: () => stopper.current?.abort(),
    forget: () => drafts.forget()
  };
}

interface Failure {
  readonly isStopped: boolean;
  readonly saved: number;
  readonly isNothing: boolean;
  readonly refused: boolean;
}

function failureOf(error: unknown, { isStopped, saved, isNothing, refused }: Failure): string {
  if (isStopped) return REGISTRATION.stopped(saved);
  const why = error instanceof Error && error.message !== '' ? error.message : REGISTRATION.failed;
  if (isNothing) return why;
  return `${why} ${refused ? REGISTRATION.mendRefused : REGISTRATION.keptForLater}`;
}
