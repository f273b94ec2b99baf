import type { IsoDay } from '../dates/partialDate';
import type { RecordId } from '../records';
import type { RecordedStatus } from '../status';

/** The five kinds of paper (`domain.md` 5): 01, 00, 02, 03 and 04. */
export type PaperKind =
  'recommendations' | 'action-plan' | 'plan-review' | 'committee-report' | 'audit-report';

export const PAPER_KINDS: readonly PaperKind[] = [
  'recommendations',
  'action-plan',
  'plan-review',
  'committee-report',
  'audit-report'
];

/** Whom a paper is for. What a marking keeps from the public is left out of the public edition. */
export type Edition = 'public' | 'restricted';

/** A stretch of words. A figure names the records that it counts, so that a screen can open them. */
export interface Run {
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly underlined?: true;
  readonly rows?: readonly RecordId[];
}

/** One paragraph's words, in order. */
export type Words = readonly Run[];

export interface Heading {
  readonly kind: 'heading';
  /** 1 for the sections of the paper; its title stands apart. */
  readonly level: 1 | 2 | 3;
  readonly words: Words;
  /** The record that it heads, where it is one. */
  readonly about?: RecordId;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly words: Words;
  /** "3." or "3.1", printed before it. */
  readonly number?: string;
  /** A byline, a note or a source is printed smaller. */
  readonly tone?: 'byline' | 'note';
  readonly about?: RecordId;
}

export interface BulletList {
  readonly kind: 'list';
  /** Printed before each: "•", or "a)", "b)"… */
  readonly marks: 'bullets' | 'letters' | 'numbers';
  readonly items: readonly Words[];
}

/** A cell; its paragraphs stand one below the other. */
export interface PaperCell {
  readonly lines: readonly Words[];
  /** Printed on the shade of this status, and always with its word. */
  readonly status?: RecordedStatus;
  /** Columns and rows that it covers, 1 unless said. What it covers is not listed again. */
  readonly columnSpan?: number;
  readonly rowSpan?: number;
  /** A real date for Excel; the lines say it in words. */
  readonly date?: IsoDay;
  /** A number for Excel; the lines say it in words. */
  readonly number?: number;
}

export interface PaperRow {
  readonly cells: readonly PaperCell[];
  /** The record that the row prints, where it is one. */
  readonly about?: RecordId;
}

export interface PaperTable {
  readonly kind: 'table';
  /** What it shows, in a sentence: read aloud instead of looked at. */
  readonly description: string;
  /** Names the table's sheet in Excel: "Recommendations". Tables of one name share a sheet. */
  readonly sheet: string;
  /** Widths as shares of the page's; one for each column of the grid. */
  readonly widths: readonly number[];
  /** Repeated at the top of every page. */
  readonly headings: readonly PaperRow[];
  readonly rows: readonly PaperRow[];
  readonly landscape?: true;
}

/** Bars with their figures: one series, or several stacked. Always printed with its table view. */
export interface PaperChart {
  readonly kind: 'chart';
  readonly title: string;
  readonly description: string;
  /** "DARA audit tracker March 2017". */
  readonly source?: string;
  readonly series: readonly {
    readonly name: string;
    readonly status?: RecordedStatus;
    readonly values: readonly { readonly value: number; readonly rows?: readonly RecordId[] }[];
  }[];
  /** What each value of a series stands for, in order: years, grades, reports. */
  readonly categories: readonly string[];
}

/** What follows begins on a new page, upright or across. */
export interface PageBreak {
  readonly kind: 'page break';
  readonly landscape: boolean;
}

export type Block = Heading | Paragraph | BulletList | PaperTable | PaperChart | PageBreak;

/** Something of the restricted edition that the public one lacks. */
export interface LeftOut {
  readonly about: RecordId;
  /** What it is, without saying what it says: "Current position of Police Effectiveness 2016, 10". */
  readonly what: string;
  /** The marking that keeps it back. */
  readonly marking: string;
}

/**
 * A paper as it is printed: the same for Word, Excel and the screen. Pure data, derived from a
 * snapshot; the same snapshot gives the same paper.
 */
export interface Paper {
  readonly kind: PaperKind;
  readonly edition: Edition;
  readonly title: string;
  /** The body that it goes to, and the day of its meeting as printed. */
  readonly committee?: string;
  readonly dated?: string;
  /** The force whose paper it is. */
  readonly force: string;
  readonly periodName: string;
  readonly day: IsoDay;
  /** Printed in header and footer: "Public". */
  readonly marking?: string;
  /** Printed at the foot of every page beside its number: "Quarterly HMICFRS Update - Appendix A". */
  readonly footer?: string;
  readonly landscape: boolean;
  readonly blocks: readonly Block[];
  readonly leftOut: readonly LeftOut[];
}
