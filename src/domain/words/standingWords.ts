import type { ShownStatus } from '../register/entry';
import type { RecordedStatus } from '../status';
import { statusWord } from './statusWord';

/** As `screens.md` draws them; a cell has no picture, so a sign stands for the shape. */
const SHAPES: Readonly<Record<RecordedStatus, string>> = {
  RED: '◆',
  AMBER: '◐',
  WHITE: '○',
  GREEN: '●',
  CLOSED: '⊟'
};
const PENDING_SHAPE = '◌';

/** A shown status in one line: "◆ Red, overdue: 2 months past Sep 2017", "◌ Green, pending evidential review". */
export function standingWords(shown: ShownStatus): string {
  const shape =
    shown.pendingReview && shown.status === 'GREEN' ? PENDING_SHAPE : SHAPES[shown.status];
  const { word, second } = statusWord(shown);
  if (second === undefined) return `${shape} ${word}`;
  // "White, for the NPCC" is one name (`screens.md`, "Words").
  return `${shape} ${word}${shown.status === 'WHITE' ? ',' : ':'} ${second}`;
}
