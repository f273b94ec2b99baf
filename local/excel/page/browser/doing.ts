/** Doing what a person asked for; what Excel refuses is said in the status bar. */
import { WorkbookRefusal } from '../../workbook/refusal';
import { strings } from '../strings';
import { say } from './pageElements';

export function doing(work: () => void): void {
  try {
    work();
    say(strings.ready);
  } catch (cause) {
    if (!(cause instanceof WorkbookRefusal)) throw cause;
    say(strings.refused(cause.message));
  }
}
