import type { Deadline } from '../../src/domain/deadline/deadline';

/** The deadline of a clause or task: nothing is printed beside it. */
export const NO_DEADLINE: Deadline = {
  printed: [],
  form: 'blank',
  setBy: 'not said',
  revised: []
};
