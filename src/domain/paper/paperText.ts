import type { RecordId } from '../records';
import type { PaperKind } from './paper';

/** An answer of the title block, or a section, typed for a paper and a period. */
export interface PaperText {
  readonly id: RecordId;
  readonly periodId: RecordId;
  readonly kind: PaperKind;
  readonly committee?: string;
  /** Which answer or section it is: "summary", "author"; the builder of each kind names its own. */
  readonly section: string;
  /** The heading or question that is printed with it. */
  readonly heading: string;
  readonly order: number;
  readonly text: string;
  /** False while the words were only carried over from the paper before. */
  readonly reviewed: boolean;
  readonly marking?: string;
}
