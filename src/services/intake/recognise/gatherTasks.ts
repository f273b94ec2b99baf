import { continueText } from '../document/continueText';
import { doubts } from '../strings';
import type { DraftFinding, Warning } from './draft';
import { tasksIn } from './taskList';
import { endOf, sectionsOf, startOf } from './taskSections';
import type { Section } from './taskSections';

/** A column that is headed for more than tasks: "Tasks and current status". */
const ALSO_NARRATIVE = /\b(?:status|progress|update|position|comments?|evidence)\b/i;

const LIST_MARK = /^[•·▪●○*–-]\s/;

/** Unlabelled words are tasks where the column is headed so, or where they stand in a list. */
function unlabelledAs(section: Section, tasksHeading: string): 'tasks' | 'narrative' {
  const listed = section.cells.every(({ lines }) => lines.every((line) => LIST_MARK.test(line)));
  return listed || !ALSO_NARRATIVE.test(tasksHeading) ? 'tasks' : 'narrative';
}

/** The rows of one cell that was merged over several recommendations. */
function mergedWith(first: number, findings: readonly DraftFinding[]): readonly DraftFinding[] {
  const { tasksCell } = findings[first];
  if (tasksCell === undefined) return [findings[first]];
  return findings.slice(first).filter((finding) => finding.tasksCell === tasksCell);
}

/**
 * Words of the next recommendation's tasks that a page break left behind the narrative of the one
 * before: a list of tasks begins there, stops within a sentence, and goes on in the next cell.
 */
function moveTasksOn(
  sections: readonly (readonly Section[])[],
  warn: (at: string, index: number) => void
): readonly (readonly Section[])[] {
  const moved = sections.map((list) => [...list]);
  moved.forEach((list, index) => {
    const last = list[list.length - 1];
    const next = moved[index + 1]?.[0];
    if (last?.kind !== 'tasks' || list.length < 2 || next?.kind !== 'unlabelled') return;
    if (/[.!?]$/.test(endOf(last)) || !/^[a-z]/.test(startOf(next))) return;
    list.pop();
    moved[index + 1].splice(0, 1, { ...last, cells: [...last.cells, ...next.cells] });
    warn(last.cells[0]?.at ?? next.cells[0].at, index + 1);
  });
  return moved;
}

function nameOf({ ref, rows }: DraftFinding): string {
  return ref === '' ? rows[0] : ref;
}

/**
 * Reads the tasks column of recommendations into tasks and narrative, in place. Of a cell over several
 * rows, the tasks stand for the first and the narrative and the lead for the last, which speaks for
 * the block; plain text shows the same block by tasks beside one row and narrative beside the next.
 */
export function gatherTasks(findings: readonly DraftFinding[]): readonly Warning[] {
  const warnings: Warning[] = [];
  const warn = (at: string, doubt: Omit<Warning, 'at'>): void => {
    warnings.push({ at, ...doubt });
  };
  const sections = moveTasksOn(
    findings.map(({ taskCells }) => sectionsOf(taskCells)),
    (at, index) => warn(at, doubts.tasksMoved(nameOf(findings[index])))
  );

  findings.forEach((finding, index) => {
    if (sections[index].length === 0) return;
    const block = mergedWith(index, findings);
    const last = block[block.length - 1];
    for (const section of sections[index]) {
      const kind =
        section.kind === 'unlabelled'
          ? unlabelledAs(section, finding.heading.tasksHeading ?? '')
          : section.kind;
      if (kind === 'tasks') {
        const list = tasksIn(section.cells);
        finding.tasks = [...finding.tasks, ...list.tasks];
        finding.tasksLabel = finding.tasksLabel ?? section.label;
        if (list.inferred) warn(finding.rows[0], doubts.tasksSplit(list.tasks.length));
      } else {
        const words = section.cells.reduce<readonly string[]>(
          (text, { lines }) => continueText(text, lines),
          []
        );
        const [line] = last.lines;
        const isFirst = last.narrativeLabel === undefined;
        // One label is kept apart; those of further narratives stand among their words.
        const again = isFirst || section.label === undefined ? [] : [section.label];
        last.narrativeLabel = last.narrativeLabel ?? section.label;
        line.comment = [
          ...(isFirst ? [] : line.comment),
          ...again,
          ...words,
          ...(isFirst ? line.comment : [])
        ];
      }
    }
    if (block.length > 1) {
      warn(finding.rows[0], doubts.tasksMerged(nameOf(last)));
      last.lead = last.lead === '' && finding.leadCell !== undefined ? finding.lead : last.lead;
      block.slice(0, -1).forEach((other) => {
        if (hasNarrative(last)) other.narrativeFrom = last;
        if (other.leadCell !== undefined && other.leadCell === last.leadCell) other.lead = '';
      });
    }
  });
  findings.forEach((finding, index) => shareBlock(finding, findings[index + 1], warn));
  findings.forEach((finding, index) => shareLead(finding, findings, index));
  return warnings;
}

function hasNarrative({ lines }: DraftFinding): boolean {
  return lines.some(({ comment }) => comment.length > 0);
}

/** Tasks beside one row, narrative beside the next and nothing else: the two are one block. */
function shareBlock(
  finding: DraftFinding,
  next: DraftFinding | undefined,
  warn: (at: string, doubt: Omit<Warning, 'at'>) => void
): void {
  if (next === undefined || finding.narrativeFrom !== undefined) return;
  const halves = finding.tasks.length > 0 && !hasNarrative(finding);
  if (!halves || next.tasks.length > 0 || !hasNarrative(next) || finding.lead !== '') return;
  finding.narrativeFrom = next;
  warn(finding.rows[0], doubts.oneBlock(nameOf(next)));
}

/** A blank lead is that of its block, or of a cell that was merged over it. */
function shareLead(finding: DraftFinding, findings: readonly DraftFinding[], index: number): void {
  if (finding.lead !== '') return;
  const block = finding.narrativeFrom;
  const merged = findings
    .slice(0, index)
    .find(({ leadCell, lead }) => leadCell === finding.leadCell && lead !== '');
  if (block !== undefined && block.lead !== '') finding.leadFrom = block;
  else if (finding.leadCell !== undefined) finding.leadFrom = merged;
}
