/**
 * A date at its own precision, as ISO text: `2018-01` (a month) or `2018-01-31` (a day).
 * Papers print months; a month ends on its last day (`domain.md` 2.10).
 */
export type PartialDate = string;

/** A calendar day as ISO text: `2017-11-20`. */
export type IsoDay = string;
