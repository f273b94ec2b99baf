import { PRINTED_DATE, parsePrintedDate } from '../../../../domain/dates/printedDate';
import { comparePartialDates, monthOf } from '../../../../domain/dates/partialDate';
import type { PartialDate } from '../../../../domain/dates/partialDate';
import type { PaperDocument, Paragraph, Row, Table } from '../../document/documentModel';
import { wordsAt } from '../../document/documentModel';
import type { PaperReading } from '../../reading';
import type { ReadFooter, ReadPlan } from '../../readingOfPlans';
import { planColumns, planDoubts } from '../../planStrings';
import { doubts } from '../../strings';
import { doubtsOfDocument } from '../doubtsOfDocument';
import type { Warning } from '../draft';
import { footersIn, garbledFooter } from './footers';
import { gatherPlans } from './gatherPlans';
import { kindsCounted } from './planCounts';
import { goesOnWithHeading, readPlanHeading, withHeadingWords } from './planHeadings';
import type { PlanHeading } from './planHeadings';
import { sortPlanRow } from './planRows';
import type { PlanRow } from './planRows';
import { readPlan } from './readPlan';

/** A document as one row of lines. */
type Line =
  | { readonly kind: 'paragraph'; readonly paragraph: Paragraph }
  | { readonly kind: 'row'; readonly row: Row; readonly table: Table };

/** The words of a row with one cell only, or with one that spans the whole table. */
function bandText(row: Row): string | undefined {
  const filled = row.places.filter((place) => wordsAt(place) !== '');
  if (filled.length !== 1) return undefined;
  const whole = filled[0].cell.columnSpan >= row.places.length;
  return whole ? wordsAt(filled[0]) : undefined;
}

/** A title that stands alone at the left, which says nothing once the table has begun. */
function aloneAtLeft(row: Row): string | undefined {
  const [first, ...rest] = row.places.map(wordsAt);
  return first !== undefined && first !== '' && rest.every((words) => words === '')
    ? first
    : undefined;
}

function linesOf(document: PaperDocument): readonly Line[] {
  return document.blocks.flatMap((block): readonly Line[] =>
    block.kind === 'paragraph'
      ? [{ kind: 'paragraph', paragraph: block }]
      : block.rows.map((row): Line => {
          const text = bandText(row);
          if (text === undefined) return { kind: 'row', row, table: block };
          return { kind: 'paragraph', paragraph: { kind: 'paragraph', at: row.at, text } };
        })
  );
}

interface Cut {
  /** Every heading row of the table with the rows that go on with it. */
  readonly headings: readonly PlanHeading[];
  readonly above: readonly Paragraph[];
  readonly below: readonly Paragraph[];
  readonly rows: readonly PlanRow[];
  readonly warnings: readonly Warning[];
}

function leftOutTable({ at, places: cells }: Row): Warning {
  const words = cells.map(wordsAt).filter((text) => text !== '');
  return { at, ...doubts.otherTable(words.join(' ')) };
}

/** Cuts a document at the heading of its table of plans; undefined where it holds none. */
function cutAtHeading(document: PaperDocument): Cut | undefined {
  const above: Paragraph[] = [];
  const below: Paragraph[] = [];
  const rows: PlanRow[] = [];
  const warnings: Warning[] = [];
  const headings: PlanHeading[] = [];
  let inHeading = false;
  for (const line of linesOf(document)) {
    const heading: PlanHeading | undefined = headings[headings.length - 1];
    if (line.kind === 'paragraph') {
      (heading === undefined ? above : below).push(line.paragraph);
      inHeading = false;
      continue;
    }
    const { row } = line;
    if (row.places.every((place) => wordsAt(place) === '')) continue;
    const found = readPlanHeading(row);
    if (found !== undefined) {
      headings.push(found);
      inHeading = true;
    } else if (heading === undefined) {
      const text = aloneAtLeft(row);
      if (text === undefined) warnings.push(leftOutTable(row));
      else above.push({ kind: 'paragraph', at: row.at, text });
    } else if (inHeading && goesOnWithHeading(row, heading)) {
      headings.splice(-1, 1, withHeadingWords(heading, row));
    } else if (document.showsMergedCells && row.places.length !== heading.columns.length) {
      const text = aloneAtLeft(row);
      if (text === undefined) warnings.push(leftOutTable(row));
      else below.push({ kind: 'paragraph', at: row.at, text });
    } else {
      inHeading = false;
      rows.push(sortPlanRow(row, heading));
    }
  }
  return headings.length === 0 ? undefined : { headings, above, below, rows, warnings };
}

const TIER_DEFINITION = /^tier\s*([1-9])\s*[:–-]\s*\S/i;

/** The last month or day that a line names. */
function monthIn(text: string): PartialDate | undefined {
  const printed = Array.from(text.matchAll(new RegExp(PRINTED_DATE, 'gi')), (match) => match[0]);
  const dates = printed.flatMap((words) => parsePrintedDate(words) ?? []);
  return dates.length === 0 ? undefined : monthOf([...dates].sort(comparePartialDates)[0]);
}

/** Plans whose names differ in case and stops only. */
function namesakes(plans: readonly ReadPlan[]): readonly Warning[] {
  const first = new Map<string, number>();
  return plans.flatMap((plan) => {
    const name = plan.name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
    const same = first.get(name);
    if (same === undefined) first.set(name, plan.row);
    return same === undefined ? [] : [{ at: plan.at, ...planDoubts.namesake(plan.title, same) }];
  });
}

/** Open plans whose completion date has passed in the month that the paper describes. */
function pastCompletion(
  plans: readonly ReadPlan[],
  asAt: PartialDate | undefined
): readonly Warning[] {
  return plans.flatMap(({ at, closed, completion, completionPrinted }) => {
    const past = asAt !== undefined && completion !== undefined && monthOf(completion) < asAt;
    return past && !closed
      ? [{ at, ...planDoubts.pastCompletion(completionPrinted ?? completion) }]
      : [];
  });
}

/**
 * Recognises a review of action plans (kind 02): a table with a plan in each row, its level, what it
 * holds and how far it is. Undefined where the document holds no such table.
 */
export function readActionPlanReview(document: PaperDocument): PaperReading | undefined {
  const cut = cutAtHeading(document);
  if (cut === undefined || cut.rows.length === 0) return undefined;
  const { headings, above, below } = cut;
  const [heading] = headings;
  const repeated = footersIn(below);
  const garbled = cut.rows.flatMap((row) => garbledFooter(row, repeated) ?? []);
  const footers: readonly ReadFooter[] = [...repeated, ...garbled];
  const isFooter = ({ at }: { readonly at: string }): boolean =>
    footers.some((footer) => footer.at === at);
  const rows = cut.rows.filter((row) => !isFooter(row));

  const [title, ...introduction] = above;
  const asAt = title === undefined ? undefined : monthIn(title.text);
  const gathered = gatherPlans(rows, document.showsMergedCells);
  const kinds = kindsCounted(gathered.plans.map(({ counts }) => counts));
  const plans = gathered.plans.map((draft, index) =>
    readPlan(draft, { row: index + 1, asAt, ...kinds })
  );
  if (plans.length === 0) return undefined;

  const definitions = introduction.filter(({ text }) => TIER_DEFINITION.test(text));
  const isLegend = (line: Paragraph): boolean =>
    definitions.includes(introduction[introduction.indexOf(line) + 1]) && /:$/.test(line.text);
  const leftOver = [
    ...introduction.filter((line) => !definitions.includes(line) && !isLegend(line)),
    ...below.filter((line) => !isFooter(line))
  ];
  const reviewed = heading.headings.map(monthIn).find((month) => month !== undefined);
  const monthsDiffer = asAt !== undefined && reviewed !== undefined && asAt !== reviewed;
  const unknown = heading.headings.filter(
    (words, index) => words !== '' && heading.columns[index] === 'other'
  );
  const printed = headings.map((each) => each.headings.filter((words) => words !== ''));
  return {
    paper: '02',
    title: title?.text,
    legend: [],
    legendHeadings: introduction.filter(isLegend).map(({ text }) => text),
    asAt,
    asAtPrinted: asAt !== undefined,
    reports: [],
    recommendations: [],
    review: {
      plans,
      headingRows: printed,
      tierDefinitions: definitions.map(({ text }) => ({
        tier: Number(TIER_DEFINITION.exec(text)?.[1]),
        text
      })),
      footers
    },
    warnings: [
      ...doubtsOfDocument(document),
      ...(monthsDiffer ? [{ at: heading.at, ...planDoubts.monthsDiffer(asAt, reviewed) }] : []),
      ...Array.from(kinds.onlyWhereSome, (kind) => ({
        at: heading.at,
        ...planDoubts.onlyWhereSome(planColumns[kind])
      })),
      ...unknown.map((words) => ({ at: heading.at, ...planDoubts.unknownPlanColumn(words) })),
      ...leftOver.map(({ at, text }) => ({ at, ...doubts.leftOver(text) })),
      ...footers.map(({ at, text }) => ({ at, ...planDoubts.footer(text) })),
      ...cut.warnings,
      ...gathered.warnings,
      ...plans.flatMap(({ warnings }) => warnings),
      ...namesakes(plans),
      ...pastCompletion(plans, asAt)
    ]
  };
}
