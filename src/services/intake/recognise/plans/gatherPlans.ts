import { continueText } from '../../document/continueText';
import { planColumns, planDoubts } from '../../planStrings';
import type { Warning } from '../draft';
import { isCompletion, isLevel, isProgress } from './legible';
import { readAlike, readAlikeAtStart } from './misreading';
import type { PlanRow } from './planRows';
import { readCounts } from './planCounts';

/** A plan while its rows are put together: the words of each cell, row by row. */
export interface DraftPlan {
  readonly rows: string[];
  readonly title: string[];
  readonly level: string[];
  readonly counts: string[];
  readonly progress: string[];
  readonly completion: string[];
  update: readonly string[];
  readonly directorate: string[];
  /** The first line of it where that was read twice: the reading that is less clear. */
  readonly otherReading?: PlanRow;
}

export interface GatheredPlans {
  readonly plans: readonly DraftPlan[];
  readonly warnings: readonly Warning[];
}

/** As much alike as the two readings of one line are at least. */
const READ_TWICE = 0.5;
const NEARLY_THE_SAME = 0.8;

function namesCounts({ counts }: PlanRow): boolean {
  return readCounts(counts).counts.length > 0;
}

/**
 * Whether a row begins a plan rather than going on with the one above it.
 * @param rowsAreWhole rows are whole here (Word, Excel): a title begins a plan
 */
function beginsPlan(row: PlanRow, rowsAreWhole: boolean): boolean {
  const hasLevel = row.heading.columns.includes('level');
  if (row.title === '') return isLevel(row.level) && namesCounts(row) && row.update.length > 0;
  if (rowsAreWhole) return true;
  if (!hasLevel) return isProgress(row.progress) || isCompletion(row.completion);
  const capital = /^[^a-z]/.test(row.update[0] ?? '');
  const isFilled = namesCounts(row) || (row.progress !== '' && row.completion !== '');
  return isLevel(row.level) || (row.level !== '' && isFilled && capital);
}

/** A row of sums below the plans. */
function isTotals({ title, level, progress, completion, update }: PlanRow): boolean {
  const saysMore = [level, progress, completion, ...update].some((words) => words !== '');
  return /^(?:grand |sub-?)?totals?\b/i.test(title) && !saysMore;
}

/** Only the title is filled: a heading above the plans that follow. */
function isTitleOnly({ title, cells }: PlanRow): boolean {
  return title !== '' && cells.filter((cell) => cell !== '').length === 1;
}

/** Whether the text above stops within a sentence that this row goes on with. */
function goesOnWithText(above: DraftPlan | undefined, row: PlanRow): boolean {
  const last = above?.update[above.update.length - 1] ?? '';
  return last !== '' && !/[.!?)]$/.test(last) && /^[a-z]/.test(row.update[0] ?? '');
}

/** Whether a cell that means something else everywhere cannot be read here: "Tion 2". */
function isMisread({ level, progress, completion }: PlanRow): boolean {
  return (
    (level !== '' && !isLevel(level)) ||
    (progress !== '' && !isProgress(progress)) ||
    (completion !== '' && !isCompletion(completion))
  );
}

/**
 * At a page break the first line of the next plan may be read twice, once beside the last words of the
 * plan above it (`domain.md` 11): alike in its title, and its text goes on with the one above. Two
 * plans of similar names are not one: the same title stands there, or a cell that was misread.
 */
function isReadTwice(above: DraftPlan | undefined, row: PlanRow, next: PlanRow): boolean {
  const isSameTitle = row.title.toLowerCase() === next.title.toLowerCase();
  return (
    goesOnWithText(above, row) &&
    (isSameTitle || isMisread(row)) &&
    readAlikeAtStart(row.title, next.title) >= READ_TWICE
  );
}

/** A further line of a plan that nearly repeats the line before it, title and text alike. */
function repeatsLine(before: PlanRow | undefined, row: PlanRow): boolean {
  if (before === undefined || row.title === '' || row.update.length === 0) return false;
  const [text, textBefore] = [row.update.join(' '), before.update.join(' ')];
  return (
    readAlike(row.title, before.title) >= NEARLY_THE_SAME &&
    readAlike(text, textBefore) >= NEARLY_THE_SAME
  );
}

/** Puts the rows of a table of plans together into plans. */
export function gatherPlans(rows: readonly PlanRow[], rowsAreWhole: boolean): GatheredPlans {
  const plans: DraftPlan[] = [];
  const warnings: Warning[] = [];
  let otherReading: PlanRow | undefined;
  const warn = (row: PlanRow, doubt: Omit<Warning, 'at'>): void => {
    warnings.push({ at: row.at, ...doubt });
  };
  const begin = (row: PlanRow): void => {
    plans.push({
      rows: otherReading === undefined ? [row.at] : [otherReading.at, row.at],
      title: [row.title],
      level: [row.level],
      counts: [...(otherReading?.counts ?? []), ...row.counts],
      progress: [row.progress],
      completion: [row.completion],
      update: [...row.update, ...row.other],
      directorate: [row.directorate],
      otherReading
    });
    otherReading = undefined;
  };
  const goOn = (plan: DraftPlan, row: PlanRow, repeats: boolean): void => {
    plan.rows.push(row.at);
    plan.counts.push(...row.counts);
    plan.level.push(row.level);
    plan.progress.push(row.progress);
    plan.completion.push(row.completion);
    plan.directorate.push(row.directorate);
    if (repeats) return;
    plan.title.push(row.title);
    plan.update = [...continueText(plan.update, row.update), ...row.other];
  };

  rows.forEach((row, index) => {
    const current: DraftPlan | undefined = plans[plans.length - 1];
    const before: PlanRow | undefined = rows[index - 1];
    const next: PlanRow | undefined = rows[index + 1];
    const begins = beginsPlan(row, rowsAreWhole);
    const nextBegins = next !== undefined && beginsPlan(next, rowsAreWhole);
    if (isTotals(row)) {
      warn(row, planDoubts.totals(row.cells.filter((words) => words !== '').join(' | ')));
    } else if (rowsAreWhole && isTitleOnly(row)) {
      warn(row, planDoubts.headingWithin(row.title));
    } else if (
      begins &&
      current !== undefined &&
      nextBegins &&
      otherReading === undefined &&
      isReadTwice(current, row, next)
    ) {
      current.rows.push(row.at);
      current.update = [...continueText(current.update, row.update), ...row.other];
      otherReading = row;
      warn(row, planDoubts.readTwice(cellsOfPlan(row).join(' | ')));
    } else if (begins || current === undefined) {
      begin(row);
      row.shared.forEach((column) => warn(row, planDoubts.cellMerged(planColumns[column])));
    } else if (repeatsLine(before, row)) {
      goOn(current, row, true);
      warn(row, planDoubts.readAgain([row.title, ...row.update, ...row.other].join(' | ')));
    } else {
      goOn(current, row, false);
      warn(row, planDoubts.goesOnWithPlan(current.title[0] ?? ''));
    }
  });
  return { plans, warnings };
}

/** The cells of a row but for what is said in words. */
function cellsOfPlan({ heading, cells }: PlanRow): readonly string[] {
  return cells.filter((_, column) => heading.columns[column] !== 'update');
}
