import type { MergeRule } from './mergeRecord';
import { sameDeadline, samePerson, sameSet } from './sameValue';

/** A status says why (RED, CLOSED) or whom it waits for (WHITE): `domain.md` 3.1. */
const STATUS = ['status', 'reason', 'waitingFor'];

/** An officer answers from a post. */
const LEAD = ['leadPost', 'leadOfficer'];

/** How two edits of each kind of record are joined (`architecture.md`, decision 6). */
export const RECORD_MERGES = {
  position: { together: [STATUS] },
  part: { together: [STATUS, ['done', 'doneBy', 'doneOn'], LEAD] },
  allocation: { together: [LEAD] },
  report: { together: [] },
  registration: {
    // The cell as printed is what its original date was read from.
    together: [['duePrinted', 'dueOriginal', 'dueSetBy']],
    equal: { appliesTo: sameSet }
  },
  /** Two decisions are never joined into a third. */
  dates: { together: [], equal: { deadline: sameDeadline } },
  post: {
    // Who held it from when to when; which directorate it heads.
    together: [
      ['holder', 'from', 'to'],
      ['directorate', 'headsDirectorate']
    ],
    equal: { holder: samePerson, deputy: samePerson }
  },
  // The marking of a record that names none is one of the markings.
  settings: { together: [['markings', 'markingDefault']] }
} as const satisfies Readonly<Record<string, MergeRule>>;
