import { isTooLarge } from '../excelHost';
import { WorkbookError } from '../workbookError';

/** Asks for some rows; what it returns takes the answer once it is there. */
export type AskForRows = (start: number, count: number) => () => void;

/**
 * Reads rows in as few messages as Excel allows: where an answer would be too large (5 MB on the web),
 * fewer rows are asked for. Throws 'too large' where a single row is.
 */
export async function inChunks(
  context: Excel.RequestContext,
  rows: number,
  atOnce: number,
  ask: AskForRows
): Promise<void> {
  let size = Math.max(1, atOnce);
  for (let start = 0; start < rows;) {
    const count = Math.min(size, rows - start);
    const take = ask(start, count);
    try {
      await context.sync();
    } catch (error) {
      if (!isTooLarge(error)) throw error;
      if (count === 1) throw new WorkbookError('too large', error);
      size = Math.ceil(count / 2);
      continue;
    }
    take();
    start += count;
  }
}
