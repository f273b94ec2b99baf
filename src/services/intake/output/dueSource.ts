import type { Deadline } from '../../../domain/deadline/deadline';
import type { ReadRecommendation, ReadReport } from '../reading';

/** The inspectorate among the publishers: "HMICFRS" of "HMCPSi and HMICFRS". */
function inspectorate({ publishers }: ReadReport): string {
  return publishers.find((name) => /^HMIC/i.test(name)) ?? publishers[0] ?? 'the inspectorate';
}

function fromItsWords(deadline: Deadline, wording: string): string | undefined {
  const by = /\bBy (?:the end of )?(?:\d{1,2} )?[A-Z][a-z]+ \d{4}/.exec(wording);
  return by !== null && !/^within/i.test(deadline.relative ?? '') ? by[0] : undefined;
}

/** Who set the deadline and how that is known, in words. */
export function dueSourceOf(item: ReadRecommendation, report: ReadReport): string {
  const { deadline } = item;
  const body = inspectorate(report);
  const wording = item.wording.join(' ');
  const inherited = item.dueInheritedFrom === undefined ? '' : ' (inherited)';
  const relative = item.lines
    .map((line) => line.deadline.relative ?? '')
    .some((words) => /^within/i.test(words));
  if (deadline.setBy === 'none set') {
    const named = /\bset by ([A-Z]\w+)/.exec(deadline.printed.join(' '))?.[1];
    return `none set by ${named ?? body}${inherited}`;
  }
  if (deadline.setBy === 'internal') return 'internal';
  if (item.duePrinted.length === 0 && item.dueInheritedFrom === undefined) {
    const immediately = deadline.relative === undefined ? '' : `; text says '${deadline.relative}'`;
    const toCome = /\bwill assign a deadline\b/i.test(item.comment.join(' '));
    return `not printed${immediately}${toCome ? '; comment says the Force will assign a deadline' : ''}`;
  }
  if (relative) return `${body} relative${inherited}`;
  const words = fromItsWords(deadline, wording);
  if (deadline.setBy === 'inspectorate' && words !== undefined) return `${body} (text: "${words}")`;
  if (deadline.setBy === 'inspectorate' || deadline.relative !== undefined) return body + inherited;
  return deadline.form === 'immediate' ? body : 'unstated';
}
