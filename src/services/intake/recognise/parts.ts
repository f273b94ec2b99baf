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

interface PlaceInPlan {
  readonly before: string;
  readonly number: number;
}

function placeIn(ref: string | undefined): PlaceInPlan | undefined {
  const match = /^(.*\.)(\d+)$/.exec(ref ?? '');
  return match === null ? undefined : { before: match[1], number: Number(match[2]) };
}

/**
 * The references of parts that print none, where the parts beside them leave one number only: 1.3
 * between 1.2 and 1.4, 1.1 before 1.2. Undefined for a part that prints its own, and where more than
 * one number or none would do.
 */
export function missingRefs(
  refs: readonly (string | undefined)[]
): readonly (string | undefined)[] {
  return refs.map((ref, index) => {
    const next = placeIn(refs[index + 1]);
    if (ref !== undefined || next === undefined) return undefined;
    const previous = index === 0 ? { ...next, number: 0 } : placeIn(refs[index - 1]);
    if (previous?.before !== next.before || next.number - previous.number !== 2) return undefined;
    const left = `${next.before}${next.number - 1}`;
    return refs.includes(left) ? undefined : left;
  });
}
