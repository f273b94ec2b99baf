import type { DraftFinding, DraftLine } from './draft';

/** What a line takes from a cell that it shares with lines above it. */
export interface SharedCells {
  /** The lines of the whole due cell; those printed beside the line itself are in `due`. */
  readonly dueLines: readonly string[];
  /** The line whose due cell it is; undefined where the due cell is the line's own. */
  readonly dueFrom?: DraftLine;
  readonly commentLines: readonly string[];
  readonly commentFrom?: DraftLine;
  /** Merged cells were not seen: sharing is inference. */
  readonly inferred: boolean;
}

const ONLY_REVISED = /^\[?(?:now due|revised|new due date)\b/i;

/** The due cell of a group of lines, while more of them may follow. */
interface Group {
  readonly first: DraftLine;
  readonly lines: string[];
}

/**
 * Finds the cells that several lines of a table share. Where the document shows merged cells they
 * are known. Where it does not, a blank comment stands for the one above it; a blank due date does
 * so only beside a blank comment, because a comment of its own may say why there is no date; and a
 * due cell that holds a revised date only goes on from the one above (`domain.md` 2.10, 7).
 */
export function shareCells(
  findings: readonly DraftFinding[],
  showsMergedCells: boolean
): ReadonlyMap<DraftLine, SharedCells> {
  return showsMergedCells ? sharedAsShown(findings) : sharedByInference(findings);
}

function sharedAsShown(findings: readonly DraftFinding[]): ReadonlyMap<DraftLine, SharedCells> {
  const lines = findings.flatMap((finding) => finding.lines);
  return new Map(
    lines.map((line) => {
      const dueOwner = lines.find(
        ({ dueCell }) => dueCell !== undefined && dueCell === line.dueCell
      );
      const commentOwner = lines.find(
        ({ commentCell }) => commentCell !== undefined && commentCell === line.commentCell
      );
      const shared: SharedCells = {
        dueLines: line.dueCell?.lines ?? line.due,
        dueFrom: dueOwner === line ? undefined : dueOwner,
        commentLines: line.commentCell?.lines ?? line.comment,
        commentFrom: commentOwner === line ? undefined : commentOwner,
        inferred: false
      };
      return [line, shared];
    })
  );
}

function sharedByInference(findings: readonly DraftFinding[]): ReadonlyMap<DraftLine, SharedCells> {
  const shared = new Map<DraftLine, SharedCells>();
  let due: Group | undefined;
  let comment: DraftLine | undefined;
  // Beside tasks a blank narrative is told by the tasks column itself (`gatherTasks.ts`).
  const besideTasks = new Set(
    findings.flatMap(({ taskCells, lines }) => (taskCells.length > 0 ? lines : []))
  );
  for (const line of findings.flatMap((finding) => finding.lines)) {
    const blankComment = line.comment.length === 0 && !besideTasks.has(line);
    const goesOn = blankComment && due !== undefined && ONLY_REVISED.test(line.due[0] ?? '');
    const blankDue = line.due.length === 0;
    const sharesDue = due !== undefined && (goesOn || (blankDue && blankComment));
    if (due !== undefined && goesOn) due.lines.push(...line.due);
    if (!sharesDue) due = blankDue ? undefined : { first: line, lines: [...line.due] };
    if (!blankComment) comment = line;
    shared.set(line, {
      dueLines: due?.lines ?? line.due,
      dueFrom: sharesDue ? due?.first : undefined,
      commentLines: blankComment ? (comment?.comment ?? []) : line.comment,
      commentFrom: blankComment ? comment : undefined,
      inferred: true
    });
  }
  return shared;
}
