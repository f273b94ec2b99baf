import type { IsoDay } from '../../../src/domain/dates/partialDate';

/** The paper that these records were read from. */
export const SOURCE_PAPER = '04';

/** The day of the panel. */
export const AS_AT: IsoDay = '2017-03-31';
