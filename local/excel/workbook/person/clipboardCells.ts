/**
 * The cells of text that was copied from a sheet, this one or another program's: tabs between
 * cells, line ends between rows; a text with one of these within stands in quotes.
 */
export function clipboardCells(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  const cell = /("(?:[^"]|"")*"|[^\t\n]*)([\t\n]|$)/gy;
  for (let match = cell.exec(lines); match !== null; match = cell.exec(lines)) {
    const [, content = '', end] = match;
    const isQuoted = content.startsWith('"') && content.endsWith('"') && content.length > 1;
    rows.at(-1)?.push(isQuoted ? content.slice(1, -1).replaceAll('""', '"') : content);
    if (end === '') break;
    if (end === '\n') rows.push([]);
  }
  return rows;
}
