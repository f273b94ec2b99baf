import type { Scenario } from '../scenario';
import { basics } from './basics';
import { cells } from './cells';
import { rowsAndColumns } from './rowsAndColumns';
import { values } from './values';

/** Every scenario, by what it is about. */
export const SCENARIOS: Readonly<Record<string, readonly Scenario[]>> = {
  'pull, edit, send': basics,
  'rows and columns': rowsAndColumns,
  cells,
  values
};
