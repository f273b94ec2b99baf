/** A sub-action's number: "I." to "XX.", with or without the words before it. */
const ROMAN_PART = /^(?:action\s+required\s*:?\s*)?([IVX]{1,6})[.)]\s/i;
const ACTION_REQUIRED = /^action\s+required\b/i;
const CLAUSE = /^within\s+(?:the\s+next\s+)?[\w-]+\s+(?:months?|years?)\b/i;

/** "[1.2]": the place of a part in the plan that it belongs to. */
const BRACKET_REF = /\[(\d{1,3}(?:\.\d{1,2})+)\]/;

/** Whether a comment begins a sub-action. */
export function startsPart(comment: readonly string[]): boolean {
  const start = comment.slice(0, 2).join(' ');
  return ROMAN_PART.test(start) || ACTION_REQUIRED.test(start);
}

/** The label of a part, as printed: "I", "Within 6 months"; undefined where none is. */
export function partLabel(comment: readonly string[]): string | undefined {
  const start = comment.slice(0, 2).join(' ');
  const roman = ROMAN_PART.exec(start);
  if (roman !== null && roman[1] === roman[1].toUpperCase()) return roman[1];
  return CLAUSE.exec(start)?.[0];
}

/** The reference in square brackets: "1.2". */
export function bracketRef(comment: readonly string[]): string | undefined {
  return BRACKET_REF.exec(comment.join(' '))?.[1];
}

/**
 * The reference of a part that prints none, where the others go on from one: 1.2, 1.3 … leave 1.1
 * for the first.
 */
export function missingFirstRef(refs: readonly (string | undefined)[]): string | undefined {
  const [first, second] = refs;
  const match = /^(.*\.)(\d+)$/.exec(second ?? '');
  if (first !== undefined || match === null || match[2] !== '2') return undefined;
  return `${match[1]}1`;
}
