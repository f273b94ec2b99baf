import type { AtExcel } from './atExcel';
import type { Given, Stage } from './stage';
import type { SheetInHand } from './sheetInHand';
import { sheetInHand } from './sheetInHand';

/** What happens in Excel, as a person would tell it; run over every transport. */
export interface Scenario {
  readonly name: string;
  readonly run: (stage: Stage, excel: AtExcel) => Promise<void>;
}

/** A pulled sheet of some recommendations, each of which says "When pulled". */
export interface Pulled {
  readonly given: Given;
  readonly sheet: SheetInHand;
  readonly id: string;
}

export async function pulled(
  stage: Stage,
  excel: AtExcel,
  positions: Parameters<Stage['given']>[0] = [{}]
): Promise<Pulled> {
  const given = await stage.given(positions);
  const told = await excel.pull(given.directorate);
  if (told.includes('could not')) throw new Error(told);
  return { given, sheet: sheetInHand(excel), id: given.id };
}
