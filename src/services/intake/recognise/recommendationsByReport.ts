import { comparePartialDates, monthOf } from '../../../domain/dates/partialDate';
import { doubtsOfDocument } from './doubtsOfDocument';
import type { PaperDocument, Paragraph } from '../document/documentModel';
import type { PaperReading, ReadRecommendation, ReadReport } from '../reading';
import { doubts } from '../strings';
import type { DraftFinding, DraftLine, Warning } from './draft';
import { gatherFindings } from './gatherFindings';
import { gatherTasks } from './gatherTasks';
import { cutIntoReports } from './reportBlocks';
import type { TableHeading } from './headings';
import type { ReportBlock } from './reportBlocks';
import { readFinding } from './readFinding';
import { readReportHeading } from './reportHeading';
import { shareCells } from './sharedCells';

/** "… Action Plan": the plan for the report that the words before it name. */
const PLAN_AT_END = /(?<=\S)[\s:–-]*\baction plan\.?$/i;

/** Whether a table is the action plan for one report: it has tasks, or its title says so. */
function isActionPlan(title: string, headings: readonly TableHeading[]): boolean {
  const has = (meaning: 'tasks' | 'lead'): boolean =>
    headings.some(({ columns }) => columns.includes(meaning));
  return has('tasks') || (PLAN_AT_END.test(title) && has('lead'));
}

interface BlockRead {
  readonly isPlan: boolean;
  readonly paperTitle: string;
  readonly report: ReadReport;
  /** Paragraphs that stand before its title. */
  readonly before: readonly Paragraph[];
  readonly recommendations: readonly ReadRecommendation[];
  readonly warnings: readonly Warning[];
}

/** What to call each line before its recommendation is read: "R3/1", or "R3, line 68". */
function lineNames(
  reportKey: string,
  findings: readonly DraftFinding[]
): ReadonlyMap<DraftLine, string> {
  return new Map(
    findings.flatMap((finding) =>
      finding.lines.map((line): [DraftLine, string] => [
        line,
        finding.ref === '' ? `${reportKey}, ${finding.rows[0]}` : `${reportKey}/${finding.ref}`
      ])
    )
  );
}

function readBlock(block: ReportBlock, key: string, showsMergedCells: boolean): BlockRead {
  const { heading, before, warnings: ofHeading } = readReportHeading(block.paragraphs);
  const { findings, warnings: gathering } = gatherFindings(block.rows);
  const gatheringTasks = gatherTasks(findings);
  const shared = shareCells(findings, showsMergedCells);
  const names = lineNames(key, findings);
  const recommendations: ReadRecommendation[] = [];
  const warnings = [...ofHeading, ...gathering, ...gatheringTasks];
  const refs = new Set<string>();
  for (const draft of findings) {
    const read = readFinding(draft, {
      reportKey: key,
      report: heading,
      positionBefore: recommendations[recommendations.length - 1]?.position ?? 0,
      shared,
      nameOf: (line) => names.get(line) ?? key
    });
    const { ref, at } = read.recommendation;
    if (ref !== undefined && refs.has(ref)) warnings.push({ at, ...doubts.sameRef(ref) });
    if (ref !== undefined) refs.add(ref);
    recommendations.push(read.recommendation);
    warnings.push(...read.warnings);
  }
  for (const { at, unknown } of block.headings.slice(0, 1)) {
    unknown.forEach((column) => warnings.push({ at, ...doubts.unknownColumn(column) }));
  }
  const isPlan = isActionPlan(heading.title, block.headings);
  const title = isPlan ? heading.title.replace(PLAN_AT_END, '') : heading.title;
  return {
    isPlan,
    paperTitle: heading.title,
    report: {
      ...heading,
      title,
      key,
      headingRows: block.headings.map(({ printed }) => printed),
      textHeadings: block.headings.map(({ wordingPrinted }) => wordingPrinted)
    },
    before,
    recommendations,
    warnings
  };
}

/**
 * Recognises a paper that lists recommendations by report (kind 01), or those of one report with the
 * tasks of its action plan (kind 00). Undefined where the document holds neither a report with a month
 * or a byline above a table of recommendations, nor an action plan.
 */
export function readRecommendationsByReport(document: PaperDocument): PaperReading | undefined {
  const blocks = cutIntoReports(document);
  const read = blocks.reports.map((block, index) =>
    readBlock(block, `R${index + 1}`, document.showsMergedCells)
  );
  const isReport = ({ isPlan, report, recommendations }: BlockRead): boolean =>
    recommendations.length > 0 &&
    (isPlan || report.published !== undefined || report.byline !== undefined);
  if (!read.some(isReport)) return undefined;

  const [paperTitle, ...leftOver] = [
    ...document.blocks.slice(0, 1).flatMap((block) => (block.kind === 'paragraph' ? [block] : [])),
    ...read.flatMap(({ before }) => before)
  ].filter((line, index, all) => all.indexOf(line) === index);
  const isOnePlan = read.length === 1 && read[0].isPlan;
  const published = read.flatMap(({ report }) => report.published ?? []);
  const newest = [...published].sort(comparePartialDates).pop();
  return {
    paper: isOnePlan ? '00' : '01',
    title: paperTitle?.text ?? (isOnePlan ? read[0].paperTitle : undefined),
    legend: blocks.legend,
    legendHeadings: blocks.legendHeadings,
    asAt: newest === undefined ? undefined : monthOf(newest),
    asAtPrinted: false,
    reports: read.map(({ report }) => report),
    recommendations: read.flatMap(({ recommendations }) => recommendations),
    warnings: [
      ...doubtsOfDocument(document),
      ...leftOver.map(({ at, text }) => ({ at, ...doubts.leftOver(text) })),
      ...blocks.warnings,
      ...read.flatMap(({ warnings }) => warnings)
    ]
  };
}
