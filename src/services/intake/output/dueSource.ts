import type { Deadline } from '../../../domain/deadline/deadline';
import type { ReadRecommendation, ReadReport } from '../reading';
import { dueSources } from '../strings';

/** The inspectorate among the publishers: "HMICFRS" of "HMCPSi and HMICFRS". */
function inspectorate({ publishers }: ReadReport): string {
  return publishers.find((name) => /^HMIC/i.test(name)) ?? publishers[0] ?? dueSources.inspectorate;
}

function fromItsWords(deadline: Deadline, wording: string): string | undefined {
  const by = /\bBy (?:the end of )?(?:\d{1,2} )?[A-Z][a-z]+ \d{4}/.exec(wording);
  return by !== null && !/^within/i.test(deadline.relative ?? '') ? by[0] : undefined;
}

/** Who set the deadline and how that is known, in words. */
export function dueSourceOf(item: ReadRecommendation, report: ReadReport): string {
  const { deadline } = item;
  const body = inspectorate(report);
  const inherited = item.dueInheritedFrom !== undefined;
  const relative = item.lines
    .map((line) => line.deadline.relative ?? '')
    .some((words) => /^within/i.test(words));
  if (deadline.setBy === 'none set') {
    const named = /\bset by ([A-Z]\w+)/.exec(deadline.printed.join(' '))?.[1];
    return dueSources.noneSet(named ?? body, inherited);
  }
  if (deadline.setBy === 'internal') return dueSources.internal;
  if (item.duePrinted.length === 0 && !inherited) return dueSources.notPrinted(deadline.relative);
  if (relative) return dueSources.relative(body, inherited);
  const words = fromItsWords(deadline, item.wording.join(' '));
  if (deadline.setBy === 'inspectorate' && words !== undefined) {
    return dueSources.inText(body, words);
  }
  if (deadline.setBy === 'inspectorate' || deadline.relative !== undefined) {
    return dueSources.setBy(body, inherited);
  }
  return deadline.form === 'immediate' ? dueSources.setBy(body, false) : dueSources.unstated;
}
