/** A line of a text with its number, from 1; a cell of several lines holds line ends. */
export interface TextLine {
  readonly number: number;
  readonly text: string;
}

/** More lines than a cell has; a quote that stays open for longer is a printed one. */
const MOST_LINES_OF_CELL = 50;

/** Ends a quoted cell: another cell follows, or the end of the line. */
const CLOSES = /^(?:[^"\t]|"")*"(?=\t|$)/;

/** Lies within a quoted cell. */
const WITHIN = /^(?:[^"\t]|"")*$/;

/** Whether the last cell of a line begins with a quote that is not closed. */
function opensQuote(line: string): boolean {
  const last = line.slice(line.lastIndexOf('\t') + 1);
  return last.startsWith('"') && (last.match(/"/g) ?? []).length % 2 === 1;
}

/** The place of the line that closes what is open before `from`; undefined where none does. */
function closingLine(lines: readonly string[], from: number): number | undefined {
  for (let at = from; at < Math.min(lines.length, from + MOST_LINES_OF_CELL); at += 1) {
    const line = lines[at] ?? '';
    if (CLOSES.test(line)) return at;
    if (!WITHIN.test(line)) return undefined;
  }
  return undefined;
}

/**
 * The lines of a text, those of one cell put together: Excel puts a cell that has several lines into
 * quotes when it saves text with tabs (RFC 4180, 2.6 and 2.7, with tabs for commas).
 */
export function linesWithCells(text: string): readonly TextLine[] {
  const lines = text.split(/\r\n|\r|\n/);
  const whole: TextLine[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const first = at;
    let isOpen = opensQuote(lines[at] ?? '');
    while (isOpen) {
      const closing = closingLine(lines, at + 1);
      if (closing === undefined) break;
      at = closing;
      // Without a tab the line ends the cell; what follows a tab may open another.
      const last = lines[at] ?? '';
      isOpen = last.includes('\t') && opensQuote(last);
    }
    whole.push({ number: first + 1, text: lines.slice(first, at + 1).join('\n') });
  }
  return whole;
}

/** A cell without the quotes that Excel put around its lines; every other quote is printed. */
export function withoutQuotes(cell: string): string {
  const isQuoted = cell.includes('\n') && cell.startsWith('"') && cell.endsWith('"');
  return isQuoted ? cell.slice(1, -1).replace(/""/g, '"') : cell;
}
