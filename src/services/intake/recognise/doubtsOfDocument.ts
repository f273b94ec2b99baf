import type { PaperDocument } from '../document/documentModel';
import { doubts, places } from '../strings';
import type { Warning } from './draft';

/** What is doubtful in a document as a whole, whatever kind of paper it is. */
export function doubtsOfDocument({
  markupTags,
  hiddenSheets = []
}: PaperDocument): readonly Warning[] {
  const tags = Array.from(markupTags, ([tag, count]) => `<${tag}> ${count}`).join(', ');
  return [
    ...(tags === '' ? [] : [{ at: places.wholeFile, ...doubts.tagsRead(tags) }]),
    ...hiddenSheets.map((name) => ({ at: places.wholeFile, ...doubts.hiddenSheet(name) }))
  ];
}
