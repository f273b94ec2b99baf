import { formatDate } from '../dates/formatDate';
import { currentDue } from '../deadline/currentDue';
import { sameContent } from '../merge/mergeFields';
import type { Recommendation } from '../records';
import { kindWord } from '../words/kindWord';
import type { Correction, HistoryEvent } from './historyEvent';
import type { HistoryRecords, RecordVersion } from './historyRecords';
import { leadOf } from './leadOf';

/** What versions of the recommendation's row show: registered, allocated, corrected, withdrawn. */
export function recommendationEvents({
  recommendation: versions,
  reviews
}: Pick<HistoryRecords, 'recommendation' | 'reviews'>): readonly HistoryEvent[] {
  const decisions = new Set(reviews.map(({ id }) => id));
  return versions.flatMap((version, index): readonly HistoryEvent[] => {
    const before = versions[index - 1]?.record;
    const { at, by } = version;
    if (before === undefined) {
      return isRegisteredHere(version) ? [{ kind: 'registered', id: version.key, at, by }] : [];
    }
    return changesOf(before, version, decisions);
  });
}

/** One that came with its paper was registered when its report was published. */
function isRegisteredHere({ record, isFirst }: RecordVersion<Recommendation>): boolean {
  return isFirst && record.sourcePaper === undefined;
}

function changesOf(
  before: Recommendation,
  { record: after, at, by, key }: RecordVersion<Recommendation>,
  decisions: ReadonlySet<string>
): readonly HistoryEvent[] {
  const events: HistoryEvent[] = [];
  const { decisionId } = after.deadline;
  // What was decided is told with the decision.
  const isDecided = decisionId !== before.deadline.decisionId && decisions.has(decisionId ?? '');
  if (!isDecided && !sameContent(before.deadline.revised, after.deadline.revised)) {
    const [from, to] = [currentDue(before.deadline), currentDue(after.deadline)];
    const { reason } = after.deadline;
    events.push({ kind: 'date moved', id: `${key}:due`, at, by, from, to, reason });
  }
  const [from, to] = [leadOf(before), leadOf(after)];
  if (from !== to) events.push({ kind: 'lead changed', id: `${key}:lead`, at, by, from, to });
  if (before.directorate !== after.directorate) {
    const change = { from: before.directorate, to: after.directorate };
    events.push({ kind: 'directorate changed', id: `${key}:directorate`, at, by, ...change });
  }
  const corrections = correctionsOf(before, after).filter(
    ({ field }) => !(isDecided && field === 'deadline')
  );
  if (corrections.length > 0) {
    events.push({ kind: 'registration corrected', id: `${key}:registration`, at, by, corrections });
  }
  if (before.withdrawn !== after.withdrawn) {
    const id = `${key}:withdrawn`;
    events.push(
      after.withdrawn === undefined
        ? { kind: 'recommendation restored', id, at, by }
        : { kind: 'recommendation withdrawn', id, at, by, reason: after.withdrawn }
    );
  }
  return events;
}

const READ: {
  readonly [Field in Correction['field']]: (record: Recommendation) => string | undefined;
} = {
  ref: ({ ref }) => ref,
  kind: ({ kind }) => kindWord(kind),
  wording: ({ wording }) => wording,
  topic: ({ topic }) => topic,
  'applies to': ({ appliesTo }) => (appliesTo.length === 0 ? undefined : appliesTo.join(', ')),
  marking: ({ marking }) => marking,
  deadline: ({ deadline: { original } }) =>
    original === undefined ? undefined : formatDate(original, 'long'),
  order: ({ order }) => String(order)
};

function correctionsOf(before: Recommendation, after: Recommendation): readonly Correction[] {
  const fields = Object.keys(READ) as readonly Correction['field'][];
  return fields.flatMap((field) => {
    const [from, to] = [READ[field](before), READ[field](after)];
    return from === to ? [] : [{ field, from, to }];
  });
}
