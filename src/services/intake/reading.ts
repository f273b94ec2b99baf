import type { PartialDate } from '../../domain/dates/partialDate';
import type { Deadline } from '../../domain/deadline/deadline';
import type { Kind } from '../../domain/records';
import type { RecordedStatus } from '../../domain/status';
import type { Warning } from './recognise/draft';
import type { ReadPlanReview } from './readingOfPlans';
import type {
  LeftOutWords,
  ReadAudit,
  ReadFollowUp,
  ReadGrading,
  ReadScheduleEntry,
  ReadSection
} from './readingOfReports';
import type { LegendEntry } from './recognise/reportBlocks';
import type { ReportHeading } from './recognise/reportHeading';

export type { Warning } from './recognise/draft';
export type { ReadPlan, ReadPlanReview } from './readingOfPlans';
export type * from './readingOfReports';

/** A status line: what one row of the status column says. */
export interface ReadLine {
  readonly at: string;
  /** "I", "Within 6 months"; undefined where the line has no label. */
  readonly label?: string;
  /** "1.2", as printed in square brackets. */
  readonly bracketRef?: string;
  /** "1.1", where none is printed and the parts beside it leave this number only. */
  readonly inferredRef?: string;
  /** Tags left out: "NEW GREEN". */
  readonly statusPrinted: string;
  readonly status?: RecordedStatus;
  readonly isNew: boolean;
  /** The status was moved here from another row, or read from other words. */
  readonly statusInferred: boolean;
  /** What stands beside this line in the due column; empty where it is blank. */
  readonly duePrinted: readonly string[];
  /** What the due cell means, also where it is shared with other lines. */
  readonly deadline: Deadline;
  /** The recommendation whose due cell this line shares: "R3/1". */
  readonly dueInheritedFrom?: string;
  readonly comment: readonly string[];
}

/** A recommendation as read, with its status lines. */
export interface ReadRecommendation {
  /** Key of its report: "R4". */
  readonly report: string;
  readonly at: string;
  /** Every row that it was read from. */
  readonly rows: readonly string[];
  readonly ref?: string;
  readonly refInText: boolean;
  /** Its number, or its place in the report where no number is printed. */
  readonly position: number;
  readonly kind: Kind;
  /** The label before the text, as printed: "Areas for improvement". */
  readonly kindPrinted?: string;
  readonly topic?: string;
  /** The graded area or question that it stands under, as printed. */
  readonly area?: string;
  /** Whom it names beside or instead of the force: "NPCC". */
  readonly appliesTo?: readonly string[];
  /** The item of the same report that it belongs to, by its position: a recommendation under a cause of concern. */
  readonly parentPosition?: number;
  /** All words of the text cell. */
  readonly text: readonly string[];
  /** The text without number and label, as published. */
  readonly wording: readonly string[];
  readonly status?: RecordedStatus;
  readonly isNew: boolean;
  readonly deadline: Deadline;
  readonly duePrinted: readonly string[];
  readonly dueInheritedFrom?: string;
  readonly comment: readonly string[];
  /** Words of another recommendation's comment cell that hold for this one too. */
  readonly sharedComment: readonly string[];
  readonly commentInheritedFrom?: string;
  /** The body that has to act (WHITE). */
  readonly waitingFor?: string;
  /** The lead that holds for it: its own, or that of the cell it shares. */
  readonly lead?: string;
  /** What stands in its own lead cell. */
  readonly leadPrinted?: string;
  /** The recommendation whose lead it takes: "R1/8". */
  readonly leadInheritedFrom?: string;
  /** What is done about it, in the printed order. */
  readonly tasks: readonly string[];
  readonly tasksLabel?: string;
  /** The label before the narrative of its tasks column: "Current Status". */
  readonly narrativeLabel?: string;
  /** Notes across the table that belong to it. */
  readonly notes: readonly string[];
  /** One line, or the lines of its parts. */
  readonly lines: readonly ReadLine[];
}

/** A report with what its heading says. */
export interface ReadReport extends ReportHeading {
  /** "R1" for the first in the paper. */
  readonly key: string;
  /** Every heading row of its tables as printed, a tab before each further column. */
  readonly headingRows: readonly string[];
  /** What stands over number and text in each of them: "Area⇥s for Improvement", with tabs. */
  readonly textHeadings: readonly string[];
}

/** A paper as read: candidate records, nothing written yet. */
export interface PaperReading {
  /** The kind of paper: "00" one action plan with tasks, "01" by report, "02" plan by plan. */
  readonly paper: '00' | '01' | '02' | '03' | '04' | undefined;
  readonly title?: string;
  readonly legend: readonly LegendEntry[];
  readonly legendHeadings: readonly string[];
  /** The month it describes: as its title says, or that of its newest report, which is inference. */
  readonly asAt?: PartialDate;
  readonly asAtPrinted: boolean;
  readonly reports: readonly ReadReport[];
  readonly recommendations: readonly ReadRecommendation[];
  readonly review?: ReadPlanReview;
  readonly gradings?: readonly ReadGrading[];
  readonly schedule?: readonly ReadScheduleEntry[];
  readonly audits?: readonly ReadAudit[];
  readonly followUps?: readonly ReadFollowUp[];
  /** Title block, sections of prose and appendices, as printed. */
  readonly sections?: readonly ReadSection[];
  /** Every word of the source that no record holds, and why. */
  readonly leftOut?: readonly LeftOutWords[];
  readonly warnings: readonly Warning[];
}
