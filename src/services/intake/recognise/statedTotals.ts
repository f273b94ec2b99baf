/** What a report's own sentence states; undefined where it does not state it. */
export interface SentenceTotals {
  readonly total?: number;
  readonly national?: number;
  readonly force?: number;
  readonly complete?: number;
  readonly inProgress?: number;
  readonly elementClosed?: number;
  readonly allComplete?: true;
}

const NUMBER_WORDS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten'
];
const N = `(\\d{1,3}|${NUMBER_WORDS.join('|')})`;
const THINGS =
  '(?:recommendations?|actions?|areas?(?: for \\w+)?|AFIs?|findings?|causes? of concern)';

const TOTAL = new RegExp(
  `\\b(?:there (?:is|are|were)(?: a total of)?|(?:a )?total of) ${N} ${THINGS}`,
  'i'
);
const NATIONAL = new RegExp(`\\b${N} (?:of which )?(?:is|are|were) national\\b`, 'i');
/** The total itself applies to the force: "13 actions for the force", "1 recommendation and this applies". */
const TOTAL_IS_FORCE = new RegExp(
  `${N} ${THINGS}:?(?: and this| and these| which| that)?(?: are| is)? (?:apply|applies|applicable|relevant|for)\\b(?: to)?`,
  'i'
);
const FORCE = new RegExp(
  `\\b${N} (?:of which )?(?:apply|applies|(?:are|is|were|was) (?:areas? )?(?:relevant|applicable))\\b`,
  'i'
);
const COMPLETE = new RegExp(`\\b${N} (?:is|are|were) (?:now )?complete`, 'i');
const FORCE_COMPLETE = /\b(?:are|is) relevant to\b[^,.]*\bnow complete/i;
const IN_PROGRESS = new RegExp(
  `\\b${N}(?: (?:is|are))?(?: still)? (?:in progress|to be progressed|ongoing)\\b`,
  'i'
);
const ALL_IN_PROGRESS = /:\s*relevant to\b[^,.]*\band in progress\b/i;
const ELEMENT_CLOSED = new RegExp(`\\ban? element of ${N} (?:is )?now closed`, 'i');
const ALL_COMPLETE = /\b(?:actions|recommendations)\b[^.,]*\bare (?:all )?now complete/i;

/** Characters that are read; no report says more above its table. */
const LONGEST_READ = 4000;

function numberIn(pattern: RegExp, text: string): number | undefined {
  const printed = pattern.exec(text)?.[1];
  if (printed === undefined) return undefined;
  const word = NUMBER_WORDS.indexOf(printed.toLowerCase());
  return word >= 0 ? word : Number(printed);
}

/** Reads the totals of a report's summary sentence (`domain.md` 5, "Summary sentences"). */
export function readStatedTotals(sentences: readonly string[]): SentenceTotals {
  const text = sentences.join(' ').slice(0, LONGEST_READ);
  const total = numberIn(TOTAL, text);
  const force = numberIn(TOTAL_IS_FORCE, text) ?? numberIn(FORCE, text);
  const complete = numberIn(COMPLETE, text) ?? (FORCE_COMPLETE.test(text) ? force : undefined);
  const inProgress =
    numberIn(IN_PROGRESS, text) ?? (ALL_IN_PROGRESS.test(text) ? force : undefined);
  const national = numberIn(NATIONAL, text);
  const elementClosed = numberIn(ELEMENT_CLOSED, text);
  return {
    ...(total !== undefined && { total }),
    ...(national !== undefined && { national }),
    ...(force !== undefined && { force }),
    ...(complete !== undefined && { complete }),
    ...(inProgress !== undefined && { inProgress }),
    ...(elementClosed !== undefined && { elementClosed }),
    ...(total === undefined && ALL_COMPLETE.test(text) && { allComplete: true as const })
  };
}
