import type { PlanRag } from '../../../../domain/actionPlan';
import { withoutClosedMark } from './closedMarks';

/** What a title says besides the name of the plan. */
export interface PlanTitle {
  readonly name: string;
  readonly year?: string;
  /** As printed: "amber". */
  readonly ragInTitle?: string;
  readonly rag?: PlanRag;
}

const YEARS = '(?:19|20)\\d{2}(?:\\s*[/–-]\\s*(?:(?:19|20)\\d{2}|\\d{2}))?';
const YEAR_IN_BRACKETS = new RegExp(`\\((${YEARS})\\)`);
const YEAR = new RegExp(`\\b(${YEARS})\\b`, 'g');

/**
 * A colour at the very end of a title leaked from a status column: behind a dash, in brackets, or in
 * small letters or capitals throughout; "Operation Amber" is a name.
 */
const COLOUR_AT_END =
  /(?:\s[–-]\s*|\s\()(?<set>red|amber|green|Red|Amber|Green|RED|AMBER|GREEN)[.)]*\s*$|\s(?<bare>red|amber|green|RED|AMBER|GREEN)\.?\s*$/;
const RAGS: readonly PlanRag[] = ['RED', 'AMBER', 'GREEN'];

/** Every year that a title names, as printed: "2018/19". */
export function yearsPrintedIn(title: string): readonly string[] {
  return Array.from(title.matchAll(YEAR), (match) => match[1]);
}

/** The year of a plan: in brackets, or the last one that its title names. */
export function yearOf(title: string): string | undefined {
  const bracketed = YEAR_IN_BRACKETS.exec(title)?.[1];
  return bracketed ?? [...yearsPrintedIn(title)].pop();
}

/** Reads the title of a plan: its name, its year, and a colour that leaked into it. */
export function readPlanTitle(title: string): PlanTitle {
  const open = withoutClosedMark(title);
  const colour = COLOUR_AT_END.exec(open)?.groups;
  const ragInTitle = colour?.set ?? colour?.bare;
  const name = (ragInTitle === undefined ? open : open.replace(COLOUR_AT_END, ''))
    .replace(/\s+/g, ' ')
    .replace(/[\s:–-]+$/, '')
    .trim();
  return {
    name: name === '' ? title : name,
    year: yearOf(title),
    ragInTitle,
    rag: RAGS.find((rag) => rag === ragInTitle?.toUpperCase())
  };
}
