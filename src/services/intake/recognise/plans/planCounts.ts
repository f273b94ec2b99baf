import type { ReadCounts } from '../../readingOfPlans';

/** The kinds that a plan counts, with the words for them in every spelling (`domain.md` 2.4). */
const KINDS: readonly { readonly kind: keyof ReadCounts; readonly words: string }[] = [
  { kind: 'afis', words: "areas?\\s+for\\s+improvement|AF(?:I(?:['’]?s|C)?|s)" },
  { kind: 'recommendations', words: 'recommendations?|recc?s' },
  { kind: 'causesOfConcern', words: 'causes?\\s+(?:of|for)\\s+concerns?|CoCs?' }
];

const ANY_KIND = KINDS.map(({ words }) => words).join('|');

/** A number, an unreadable one ("U" for 0, "l" for 1), and the kind that it counts. */
const COUNTED = new RegExp(
  `(?:(\\d{1,4})\\s*(?:x\\s*)?|\\b([UOIlS])\\s+)?(?<![A-Za-z])(${ANY_KIND})(?![\\w-])(?:\\s*[:=]\\s*(\\d{1,4}))?`,
  'gi'
);

/** What one kind is counted as; `lost` where its name is printed without a readable number. */
export interface PrintedCount {
  readonly kind: keyof ReadCounts;
  readonly count?: number;
  /** As printed: "U AFIS". */
  readonly printed: string;
}

/** The words of a cell of counts: every kind that it names, and what it holds besides. */
export interface CountsRead {
  readonly counts: readonly PrintedCount[];
  readonly leftOver: string;
}

/** Reads "0 AFIs 3 Recommendations 1 Cause of Concern", also where it stands on several lines. */
export function readCounts(lines: readonly string[]): CountsRead {
  const text = lines.join(' ');
  const counts: PrintedCount[] = [];
  for (const match of text.matchAll(COUNTED)) {
    const number = match[1] ?? match[4];
    const kind = KINDS.find(({ words }) => new RegExp(`^(?:${words})$`, 'i').test(match[3]))?.kind;
    if (kind === undefined) continue;
    counts.push({
      kind,
      count: number === undefined ? undefined : Number(number),
      printed: match[0].trim()
    });
  }
  const leftOver = text
    .replace(COUNTED, ' ')
    .replace(/(?:\s|[,;&.+]|\band\b)+/g, ' ')
    .trim();
  return { counts, leftOver };
}

/** As rarely as a kind is printed that few plans hold: in fewer than one plan of four. */
const FEW = 0.25;

/** The kinds that a paper counts at all, and those that it prints only where there are some. */
export interface KindsCounted {
  readonly counted: ReadonlySet<keyof ReadCounts>;
  readonly onlyWhereSome: ReadonlySet<keyof ReadCounts>;
}

/**
 * How a paper counts, from the cells of all its plans. A kind that few plans name and none names with
 * a 0, where the paper prints a 0 for other kinds, is printed only where there are some (inference):
 * so is the cause of concern of `domain.md` 2.4. Any other kind that is not printed is unknown.
 */
export function kindsCounted(plans: readonly (readonly string[])[]): KindsCounted {
  const read = plans.map((cells) => readCounts(cells).counts).filter((counts) => counts.length > 0);
  const naming = (kind: keyof ReadCounts, isZero = false): number =>
    read.filter((counts) =>
      counts.some((count) => count.kind === kind && (!isZero || count.count === 0))
    ).length;
  const counted = KINDS.map(({ kind }) => kind).filter((kind) => naming(kind) > 0);
  const withZero = counted.filter((kind) => naming(kind, true) > 0);
  const some = counted.filter(
    (kind) => !withZero.includes(kind) && withZero.length > 0 && naming(kind) < read.length * FEW
  );
  return { counted: new Set(counted), onlyWhereSome: new Set(some) };
}
