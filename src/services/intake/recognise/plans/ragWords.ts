import type { PlanRag } from '../../../../domain/actionPlan';
import { PRINTED_MONTH_NAME } from '../../../../domain/dates/monthNames';
import type { PartialDate } from '../../../../domain/dates/partialDate';
import { parsePrintedMonth } from '../../../../domain/dates/printedDate';

/** The colours that the words of a plan review give a plan: there is no column for them. */
export interface RagWords {
  readonly rag?: PlanRag;
  readonly ragExpected?: PlanRag;
  readonly ragExpectedBy?: PartialDate;
}

const COLOUR = '(red|amber|green)';
const NOW = new RegExp(`\\b(?:remains?(?: as)?|status of) ${COLOUR}\\b`, 'i');
const EXPECTED = new RegExp(
  `(?:\\b(${PRINTED_MONTH_NAME})\\s+will\\s+)?\\bmove (?:the status )?to (?:an? )?(?:anticipated )?${COLOUR}\\b(?: status)?([^.]{0,60})`,
  'i'
);
const BY = new RegExp(`\\b(?:in|by|of) (${PRINTED_MONTH_NAME})(?:\\s+((?:19|20)\\d{2}))?\\b`, 'i');
const RAGS: readonly PlanRag[] = ['RED', 'AMBER', 'GREEN'];

function ragOf(printed: string | undefined): PlanRag | undefined {
  return RAGS.find((rag) => rag === printed?.toUpperCase());
}

/**
 * Reads "will remain as red" and "will move to Green Status in June 2023" from an update. A month
 * without a year is of the year that the review describes (inference).
 */
export function ragWordsIn(update: string, asAt: PartialDate | undefined): RagWords {
  const [, monthBefore, colour, after = ''] = EXPECTED.exec(update) ?? [];
  const [, monthAfter, yearAfter] = BY.exec(after) ?? [];
  const month = monthAfter ?? monthBefore;
  const year = yearAfter ?? asAt?.slice(0, 4);
  return {
    rag: ragOf(NOW.exec(update)?.[1]),
    ragExpected: ragOf(colour),
    ragExpectedBy:
      month === undefined || year === undefined ? undefined : parsePrintedMonth(`${month} ${year}`)
  };
}
