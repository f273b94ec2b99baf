import type { PartialDate } from '../../../../domain/dates/partialDate';
import { parsePrintedDeadline } from '../../../../domain/deadline/parsePrintedDeadline';
import { latinLookAlikes } from '../../../../domain/deadline/lookAlikes';
import type { ReadCounts, ReadPlan } from '../../readingOfPlans';
import { planColumns, planDoubts } from '../../planStrings';
import type { Warning } from '../draft';
import { closedMark, closureStillOpen, confirmedBy, supersededBy } from './closedMarks';
import type { DraftPlan } from './gatherPlans';
import { isCompletion, isLevel, isProgress, levelIn, readCell, tierIn } from './legible';
import type { CellRead, CellWords } from './legible';
import { readCounts } from './planCounts';
import type { PrintedCount } from './planCounts';
import { readPlanTitle } from './planTitle';
import { ragWordsIn } from './ragWords';

/** What a plan is read with beside its own rows. */
export interface PlanContext {
  readonly row: number;
  /** The month that the review describes. */
  readonly asAt?: PartialDate;
  /** The kinds that this paper prints only where there are some: not printed, there is none. */
  readonly onlyWhereSome: ReadonlySet<keyof ReadCounts>;
  /** The kinds that this paper counts at all. */
  readonly counted: ReadonlySet<keyof ReadCounts>;
}

const COUNTED: readonly (keyof ReadCounts)[] = ['afis', 'recommendations', 'causesOfConcern'];

type Warn = (doubt: Omit<Warning, 'at'>) => void;

/** The count of one kind; undefined is unknown. */
function countOf(
  kind: keyof ReadCounts,
  counts: readonly PrintedCount[],
  context: PlanContext,
  warn: Warn
): number | undefined {
  const own = counts.filter((count) => count.kind === kind);
  const numbers = own.flatMap(({ count }) => (count === undefined ? [] : [count]));
  const [first] = numbers;
  const printed = own.map((count) => count.printed).join(', ');
  if (first !== undefined) {
    const others = numbers.filter((count) => count !== first);
    if (others.length > 0) warn(planDoubts.countTwice(planColumns[kind], printed, first));
    else if (own.length > 1) warn(planDoubts.countRepeated(planColumns[kind], printed, first));
    return first;
  }
  if (own.length > 0) {
    warn(planDoubts.countLost(planColumns[kind], printed));
    return undefined;
  }
  const isNone = counts.length > 0 && context.onlyWhereSome.has(kind);
  if (!isNone && context.counted.has(kind)) warn(planDoubts.countNotPrinted(planColumns[kind]));
  return isNone ? 0 : undefined;
}

/** What of a cell was left out, and that a cell was not understood, each where it stands. */
function doubtsOfCell(
  { printed, repeated, noise }: CellRead,
  name: string,
  isLegible: (words: string) => boolean,
  whereIs: (words: CellWords) => string
): readonly Warning[] {
  const whole: CellWords = { words: printed, row: 0 };
  const unclear = printed !== '' && !isLegible(printed);
  return [
    ...repeated.map((each) => ({
      at: whereIs(each),
      ...planDoubts.wordsRepeated(name, each.words)
    })),
    ...noise.map((each) => ({ at: whereIs(each), ...planDoubts.wordsLeftOut(name, each.words) })),
    ...(unclear ? [{ at: whereIs(whole), ...planDoubts.cellNotUnderstood(name, printed) }] : [])
  ];
}

/** Whether the other reading of a tier says another number: "Tion 2" beside "Tier 3". */
function saysAnother({ noise }: CellRead, tier: number | undefined): boolean {
  const digits = noise.flatMap(({ words }) => /\b([1-9])\b/.exec(words)?.[1] ?? []);
  return tier !== undefined && digits.some((digit) => Number(digit) !== tier);
}

/** Reads the words of a plan into what they mean. */
export function readPlan(draft: DraftPlan, context: PlanContext): ReadPlan {
  const at = draft.rows[0];
  const warnings: Warning[] = [];
  const warn: Warn = (doubt) => warnings.push({ at, ...doubt });
  const { otherReading: other } = draft;

  const title = draft.title.filter((words) => words !== '').join(' ') || planColumns.noTitle;
  const level = readCell(draft.level, other?.level ?? '', isLevel);
  const progress = readCell(draft.progress, other?.progress ?? '', isProgress);
  const completion = readCell(draft.completion, other?.completion ?? '', isCompletion);
  const firstRow = other === undefined ? 0 : 1;
  const whereIs = (words: CellWords): string =>
    words.row === undefined ? at : (draft.rows[firstRow + words.row] ?? at);
  const update = draft.update.join(' ');
  const tier = tierIn(progress.printed);
  warnings.push(
    ...doubtsOfCell(level, planColumns.level, isLevel, whereIs),
    ...doubtsOfCell(progress, planColumns.progress, isProgress, whereIs),
    ...doubtsOfCell(completion, planColumns.completion, isCompletion, whereIs)
  );

  const { counts, leftOver } = readCounts(draft.counts);
  if (leftOver !== '') warn(planDoubts.wordsLeftOut(planColumns.counts, leftOver));
  const [afis, recommendations, causesOfConcern] = COUNTED.map((kind) =>
    countOf(kind, counts, context, warn)
  );

  const named = readPlanTitle(title);
  if (named.ragInTitle !== undefined) warn(planDoubts.colourInTitle(named.ragInTitle));
  if (/\b\d+\s*x?\s*causes? (?:of|for) concern\b/i.test(title)) warn(planDoubts.countInTitle());
  const marks: readonly (readonly [column: string, mark: string | undefined])[] = [
    [planColumns.title, closedMark(title, 'title')],
    [planColumns.progress, closedMark(progress.printed, 'cell')],
    [planColumns.completion, closedMark(completion.printed, 'cell')],
    [planColumns.update, closedMark(update, 'update')]
  ];
  const colours = ragWordsIn(update, context.asAt);
  const closedMarkers = marks.flatMap(([column, mark]) =>
    mark === undefined ? [] : [`${column} ${mark}`]
  );
  const closed = closedMarkers.length > 0;
  if (closed && closureStillOpen(update))
    warn(planDoubts.closureStillOpen(closedMarkers.join('; ')));
  if (closed && tier !== undefined && tier < 3) warn(planDoubts.closedAtTier(tier));
  if (!closed && progress.printed === '') warn(planDoubts.noTier());

  const deadline = parsePrintedDeadline(completion.printed === '' ? [] : [completion.printed]);
  const isLookAlike = latinLookAlikes(completion.printed) !== completion.printed;
  if (isLookAlike) warn(planDoubts.lookAlikes(latinLookAlikes(completion.printed)));
  if (!closed && completion.printed === '') warn(planDoubts.noCompletion());
  const tierUncertain = saysAnother(progress, tier);
  if (tierUncertain)
    warn(
      planDoubts.tierUncertain(
        progress.noise.map(({ words }) => words).join(', '),
        progress.printed
      )
    );
  return {
    row: context.row,
    at,
    rows: draft.rows,
    title,
    ...named,
    ...colours,
    rag: named.rag ?? colours.rag,
    levelPrinted: level.printed || undefined,
    level: levelIn(level.printed),
    countsPrinted: draft.counts,
    afis,
    recommendations,
    causesOfConcern,
    progressPrinted: progress.printed || undefined,
    tier,
    tierUncertain,
    completionPrinted: completion.printed || undefined,
    completion: deadline.revised[deadline.revised.length - 1] ?? deadline.original,
    completionToBeConfirmed: deadline.form === 'to be confirmed',
    closed,
    closedMarkers,
    confirmedBy: closed ? confirmedBy(update) : undefined,
    supersededBy: supersededBy(update),
    update: draft.update,
    directorates: draft.directorate.filter((words) => words !== ''),
    warnings
  };
}
