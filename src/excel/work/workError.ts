import { WORK_SENTENCES } from './workSentences';

/** What keeps a person's work with a sheet from being begun; `WORK_SENTENCES` says each. */
export type WorkErrorKind = 'no such pull' | 'other site' | 'nothing to pull';

/** An error whose message is a sentence for the person. */
export class WorkError extends Error {
  public readonly kind: WorkErrorKind;

  /** `said` is the address that the sentence needs. */
  public constructor(kind: WorkErrorKind, said = '') {
    super(WORK_SENTENCES[kind](said));
    this.name = 'WorkError';
    this.kind = kind;
  }
}
