import type { Deadline } from '../deadline/deadline';
import { relativeDeadline } from '../deadline/relativeDeadline';
import { joinWithAnd } from './joinWords';
import { plural } from './plural';

/**
 * Who set a deadline, or what it is where it has no date: "set by HMICFRS", "internal; HMIC set none",
 * "within 6 months", "No deadline set", "text says “Immediately”". Undefined where it is not said.
 * `publishers` are the report's, as printed.
 */
export function deadlineWords(
  deadline: Deadline,
  publishers: readonly string[] = []
): string | undefined {
  const { form, setBy, relative } = deadline;
  const by = joinWithAnd(publishers);
  // The force sets a date where the inspectorate sets none (`domain.md` rule 9).
  if (setBy === 'internal' && form !== 'immediate') {
    return by === '' ? 'internal' : `internal; ${by} set none`;
  }
  const said = relative === undefined ? undefined : relativeWords(relative);
  switch (form) {
    case 'immediate': {
      const text = `text says “${relative ?? 'Immediate'}”`;
      return setBy === 'internal' ? `internal; ${text}` : text;
    }
    case 'none':
      return 'No deadline set';
    case 'to be confirmed':
      return 'to be confirmed';
    case 'words':
      return deadline.printed.join(' / ');
    case 'blank':
      return said ?? 'no deadline printed';
    default:
      if (said !== undefined) return said;
      return setBy === 'inspectorate' && by !== '' ? `set by ${by}` : undefined;
  }
}

/** Who set a deadline, in one word or two, beside a date that was struck: "internal". */
export function setByWord({ setBy }: Deadline, publishers: readonly string[] = []): string {
  switch (setBy) {
    case 'internal':
      return 'internal';
    case 'inspectorate':
      return publishers.length > 0
        ? `set by ${joinWithAnd(publishers)}`
        : 'set by the inspectorate';
    case 'none set':
      return 'No deadline set';
    case 'not said':
      return 'who set it is not said';
  }
}

/** "Within six months" -> "within 6 months"; "Immediately" -> "text says “Immediately”". */
function relativeWords(printed: string): string {
  const relative = relativeDeadline(printed);
  if (relative === undefined) return printed;
  if ('immediate' in relative) return `text says “${relative.printed}”`;
  const inYears = relative.months % 12 === 0 && /year/i.test(relative.printed);
  return inYears
    ? `within ${plural(relative.months / 12, 'year', 'years')}`
    : `within ${plural(relative.months, 'month', 'months')}`;
}
