import type { TaskCell } from './draft';
import { leadsOn } from '../../../domain/printed/functionWords';

/** The tasks of a section, and whether some were told apart by their capitals only. */
export interface TaskList {
  readonly tasks: readonly string[];
  readonly inferred: boolean;
}

const LIST_MARK = /^(?:[•·▪●○*–-]\s+|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s+)/i;

/** A task has more words than a name has. */
const FEWEST_WORDS = 3;

function isCapital(word: string): boolean {
  return /^["'“‘([]?[A-Z]/.test(word);
}

/** Whether a new task begins at this word although no full stop stands before it. */
function beginsByCapital(words: readonly string[], index: number, from: number): boolean {
  const [before, word, next = '', afterNext = ''] = words.slice(index - 1, index + 3);
  if (!isCapital(word) || isCapital(before) || leadsOn(before) || !/[a-z)\]]$/.test(before)) {
    return false;
  }
  // "Serious and Organised Crime Board": a name goes on with a capital, also beyond "and".
  if (!/^[a-z]/.test(next) || (/^(?:and|of|for|&)$/.test(next) && isCapital(afterNext)))
    return false;
  return index - from >= FEWEST_WORDS && words.length - index >= FEWEST_WORDS;
}

/** Tells the tasks of one line apart: after a full stop, or where a sentence begins with a capital. */
function splitLine(line: string): TaskList {
  const words = line.split(' ');
  const tasks: string[] = [];
  let from = 0;
  let inferred = false;
  words.forEach((word, index) => {
    if (index === 0) return;
    const afterStop = /[A-Za-z0-9)\]]{2}[.;]$/.test(words[index - 1]) && isCapital(word);
    const byCapital = !afterStop && beginsByCapital(words, index, from);
    if (!afterStop && !byCapital) return;
    tasks.push(words.slice(from, index).join(' '));
    from = index;
    inferred = inferred || byCapital;
  });
  return { tasks: [...tasks, words.slice(from).join(' ')], inferred };
}

/**
 * The tasks of a section, row by row. Where a cell has list marks or lines of its own, each is a task;
 * where the marks were lost, a task begins after a full stop and at a capital that begins no name. A
 * line that begins in lower case goes on with the task before it.
 */
export function tasksIn(cells: readonly TaskCell[]): TaskList {
  const tasks: string[] = [];
  let inferred = false;
  for (const { lines } of cells) {
    const listed = lines.length > 1 || lines.some((line) => LIST_MARK.test(line));
    for (const line of lines) {
      const words = line.replace(LIST_MARK, '');
      const split = listed ? { tasks: [words], inferred: false } : splitLine(words);
      inferred = inferred || split.inferred;
      split.tasks.forEach((task, index) => {
        const goesOn = index === 0 && !LIST_MARK.test(line) && /^[a-z]/.test(task);
        if (goesOn && tasks.length > 0) tasks.push(`${tasks.pop() ?? ''} ${task}`);
        else if (task !== '') tasks.push(task);
      });
    }
  }
  return { tasks, inferred };
}
