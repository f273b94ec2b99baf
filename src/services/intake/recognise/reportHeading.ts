import type { PartialDate } from '../../../domain/dates/partialDate';
import { parsePrintedDate } from '../../../domain/dates/printedDate';
import type { Scope } from '../../../domain/records';
import type { Paragraph } from '../document/documentModel';
import { doubts } from '../strings';
import type { Warning } from './draft';
import { readStatedTotals } from './statedTotals';
import type { SentenceTotals } from './statedTotals';

/** What stands above the table of a report. */
export interface ReportHeading {
  readonly at: string;
  readonly title: string;
  readonly byline?: string;
  /** As printed and in the printed order. */
  readonly publishers: readonly string[];
  /** The publishers in one text, as printed: "HMCPSi and HMICFRS". */
  readonly publisherPrinted?: string;
  readonly publishedPrinted?: string;
  readonly published?: PartialDate;
  readonly scope?: Scope;
  /** The sentences between byline and table. */
  readonly sentences: readonly string[];
  readonly stated: SentenceTotals;
}

export interface ReportHeadingRead {
  readonly heading: ReportHeading;
  /** Paragraphs that stand before the title and belong to no report. */
  readonly before: readonly Paragraph[];
  readonly warnings: readonly Warning[];
}

const PUBLISHED =
  /\bpublished:?\s+(?:in\s+|on\s+)?((?:\d{1,2}\s*(?:st|nd|rd|th)?\s+)?[A-Za-z]{3,9}\.?\s+\d{4})\b/i;
const BYLINE =
  /\b(?:report|inspection|review|thematic|study|audit)\b[^.]*?(?:\bby\s+(?=[A-Z])|:\s*published\b)/i;
const PUBLISHERS =
  /\bby\s+(?:the\s+)?((?:[A-Z][\w'’&]*)(?:(?:\s*,\s*|\s+and\s+|\s*&\s*|\s+)(?:[A-Z][\w'’&]*))*)/;

/** A byline that goes on into a paragraph names its publisher in its first words. */
const LONGEST_BYLINE = 400;

function publishedOf(text: string): PartialDate | undefined {
  const printed = PUBLISHED.exec(text.slice(0, LONGEST_BYLINE))?.[1];
  return printed === undefined ? undefined : parsePrintedDate(printed);
}

/** Whether a paragraph is the byline or month of a report, which tells that a report begins. */
export function introducesReport(text: string): boolean {
  return (
    BYLINE.test(text.slice(0, LONGEST_BYLINE)) ||
    (text.length < 80 && publishedOf(text) !== undefined)
  );
}

function scopeOf(text: string): Scope | undefined {
  if (/\bjoint national\b/i.test(text)) return 'joint national';
  if (/\bforce (?:and|&) (?:national|thematic)\b/i.test(text)) return 'force and national';
  if (/\bnational\b/i.test(text)) return 'national';
  if (/\b(?:force|inspection of)\b/i.test(text)) return 'force';
  return /\b(?:local|borough|regional)\b/i.test(text) ? 'local' : undefined;
}

/** The title line: the one right above byline and month, or the last heading. */
function titleIndex(paragraphs: readonly Paragraph[]): number {
  const introduced = paragraphs.findIndex(({ text }) => introducesReport(text));
  if (introduced > 0) return introduced - 1;
  const heading = paragraphs.map(({ isHeading }) => isHeading === true).lastIndexOf(true);
  return Math.max(heading, 0);
}

/** Reads the paragraphs above the table of a report: title, byline, month, sentences. */
export function readReportHeading(paragraphs: readonly Paragraph[]): ReportHeadingRead {
  const index = titleIndex(paragraphs);
  const [titleLine, ...rest] = paragraphs.slice(index);
  const warnings: Warning[] = [];
  const bylineLine = rest.find(({ text }) => BYLINE.test(text.slice(0, LONGEST_BYLINE)));
  const publishedLine = rest.find(({ text }) => publishedOf(text) !== undefined);
  const printed = publishedLine?.text;
  // A byline that also holds the month goes on into what the report says (R14 of paper 01).
  const isSentence = (line: Paragraph): boolean =>
    line === bylineLine ? line === publishedLine : line !== publishedLine || line.text.length > 80;
  const sentences = rest.filter(isSentence).map(({ text }) => text);
  const byline = bylineLine?.text;
  const publisherPrinted = PUBLISHERS.exec((byline ?? '').slice(0, LONGEST_BYLINE))?.[1];
  const scope = byline === undefined ? undefined : scopeOf(byline);
  const titleScope = /\s[–-]\s(.+)$/.exec(titleLine.text)?.[1];

  if (introducesReport(titleLine.text)) {
    warnings.push({ at: titleLine.at, ...doubts.noTitle() });
  }
  if (printed === undefined) warnings.push({ at: titleLine.at, ...doubts.noPublished() });
  if (scope === 'force' && titleScope !== undefined && /^national$/i.test(titleScope)) {
    warnings.push({ at: titleLine.at, ...doubts.scopeDiffers(titleScope, scope) });
  }
  const heading: ReportHeading = {
    at: titleLine.at,
    title: titleLine.text,
    byline,
    publishers:
      publisherPrinted?.split(/\s*(?:,|&|\band\b)\s*/).filter((name) => name !== '') ?? [],
    publisherPrinted,
    publishedPrinted: printed,
    published: printed === undefined ? undefined : publishedOf(printed),
    scope,
    sentences,
    stated: readStatedTotals(sentences)
  };
  return { heading, before: paragraphs.slice(0, index), warnings };
}
