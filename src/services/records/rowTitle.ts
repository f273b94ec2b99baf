/** SharePoint's single lines of text hold 255 characters. */
const LONGEST = 255;
const ENOUGH_TO_RECOGNISE = 120;

/** The Title column of a row, which SharePoint's own pages show: a mark and the first words. */
export function rowTitle(mark: string | undefined, words: string | undefined): string {
  const oneLine = (words ?? '').replace(/\s+/g, ' ').trim();
  const short = oneLine.length > ENOUGH_TO_RECOGNISE ? `${cut(oneLine)}…` : oneLine;
  const title = [mark, short].filter((part) => part !== undefined && part !== '').join(' ');
  return title === '' ? '-' : start(title, LONGEST);
}

/** Cuts at the end of a word where there is one. */
function cut(line: string): string {
  const first = start(line, ENOUGH_TO_RECOGNISE);
  const lastSpace = first.lastIndexOf(' ');
  return lastSpace > ENOUGH_TO_RECOGNISE / 2 ? first.slice(0, lastSpace) : first;
}

/** The beginning of a text, never with half of a character at its end: that cannot be kept. */
function start(text: string, length: number): string {
  return text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
}
