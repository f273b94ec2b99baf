/** A whole cell that says that a plan is closed: "(PLAN CLOSED)", "Closed", "** CLOSED **". */
const WHOLE_CELL = /^\W*(?:(?:action\s+)?plan\s+)?(?:now\s+)?closed\W*$/i;

/** Within other words, only marks that are set apart from them close a plan (`domain.md` 2.11). */
const MARKS: readonly RegExp[] = [
  /\*\*\s*(?:(?:action\s+)?plan\s+)?closed\s*\*\*/i,
  /[([]\s*(?:(?:action\s+)?plan\s+)?(?:now\s+)?closed\s*[)\]]/i
];

const CONFIRMED = /\b([A-Z][A-Za-z]+) (?:has |have )?confirmed (?:as )?closed\b/i;
const CLOSED_BY = /\bclosed by (HMIC[A-Z]*)\b/;
const AT_END_OF_TITLE = /\s[–-]\s*closed\W*$/i;

function asMarker(printed: string): string {
  return printed
    .replace(/\*\*\s*(.*?)\s*\*\*/, '**$1**')
    .replace(/[.,;:]$/, '')
    .trim();
}

/** The mark in one cell, as printed without the spaces and stops around it; undefined where none is. */
export function closedMark(words: string, column: 'title' | 'cell' | 'update'): string | undefined {
  if (words === '') return undefined;
  if (WHOLE_CELL.test(words)) return asMarker(words);
  const confirmed = CONFIRMED.exec(words)?.[0] ?? CLOSED_BY.exec(words)?.[0];
  const set = MARKS.map((mark) => mark.exec(words)?.[0]).find((found) => found !== undefined);
  const atEnd =
    column === 'title' ? AT_END_OF_TITLE.exec(words)?.[0].replace(/^\W+/, '') : undefined;
  const mark = set ?? atEnd ?? confirmed;
  return mark === undefined ? undefined : asMarker(mark);
}

/** Who confirmed a closure, as printed: "HMICFRS"; undefined where nobody is named. */
export function confirmedBy(words: string): string | undefined {
  return CONFIRMED.exec(words)?.[1] ?? CLOSED_BY.exec(words)?.[1];
}

/** A title without its mark of closure. */
export function withoutClosedMark(title: string): string {
  return [...MARKS, AT_END_OF_TITLE].reduce((words, mark) => words.replace(mark, ' '), title);
}

/** What a plan was superseded by, in words: "2022 PEEL inspection". */
export function supersededBy(update: string): string | undefined {
  return /\bsuperseded by (?:the |a |an )?([^,.;]{3,120})/i.exec(update)?.[1].trim();
}

/** Whether the words say that a closure is still to be confirmed or decided. */
export function closureStillOpen(update: string): boolean {
  return /\b(?:subject to review for closure|can be closed|will review this|confirmation of this request|directed for closure)\b/i.test(
    update
  );
}
