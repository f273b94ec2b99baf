import type { Report } from '../records';
import type { RegisterEntry } from '../register/entry';
import { appliedReason } from '../shownStatus/appliedReason';
import { isComplete, isOpen } from '../status';

/**
 * The sentence that a paper prints under a report's title, made from its rows. Counts
 * recommendations, not status lines (`domain.md` rule 7): complete is GREEN or CLOSED, in progress is
 * AMBER or RED, and what is RED is said beside it (`screens.md`, "Printed words"). What the stated
 * total holds beyond the rows is said to be not listed here; nothing is guessed about it.
 *
 * `entries` are all of the report's; `force` is the force's name.
 */
export function summarySentence(
  report: Pick<Report, 'stated'>,
  entries: readonly RegisterEntry[],
  force: string
): string {
  const listed = entries.length;
  const total = Math.max(report.stated?.total ?? listed, listed);
  const head = `${total} ${total === 1 ? 'recommendation or AFI' : 'recommendations and AFIs'}`;
  const applies = appliesWords(report.stated?.force, total, force);
  const states = stateWords(entries);
  if (total === listed) return `${head}${applies}: ${states}.`;
  const rest = `${total - listed} ${total - listed === 1 ? 'is' : 'are'} not listed here`;
  if (listed === 0) return `${head}${applies}; none ${total === 1 ? 'is' : 'are'} listed here.`;
  return `${head}${applies}. Of the ${listed} listed here: ${states}; ${rest}.`;
}

function appliesWords(applying: number | undefined, total: number, force: string): string {
  if (applying === undefined || applying > total) return '';
  if (applying < total)
    return `, ${applying} of which ${applying === 1 ? 'applies' : 'apply'} to ${force}`;
  return total === 1 ? `, which applies to ${force}` : `, all of which apply to ${force}`;
}

function stateWords(entries: readonly RegisterEntry[]): string {
  const complete = entries.filter(({ shown }) => isComplete(shown.status)).length;
  const inProgress = entries.filter(({ shown }) => isOpen(shown.status));
  const withOthers = entries.length - complete - inProgress.length;
  const states = [
    ...(complete > 0 ? [`${complete} complete`] : []),
    ...(inProgress.length > 0 ? [`${inProgress.length} in progress${redWords(inProgress)}`] : []),
    ...(withOthers > 0
      ? [`${withOthers} with ${withOthers === 1 ? 'another body' : 'other bodies'}`]
      : [])
  ];
  return states.length > 0 ? states.join(', ') : 'none listed';
}

function redWords(inProgress: readonly RegisterEntry[]): string {
  const kinds = inProgress.map((entry) => appliedReason(entry.shown).kind);
  const late = kinds.filter((kind) => kind === 'overdue').length;
  const refused = kinds.filter((kind) => kind === 'will not be implemented').length;
  const said = [
    ...(late > 0 ? [`${late} past ${late === 1 ? 'its deadline' : 'their deadline'}`] : []),
    ...(refused > 0 ? [`${refused} that will not be implemented`] : [])
  ];
  return said.length > 0 ? ` (${said.join(', ')})` : '';
}
