import type { IsoDay } from './dates/partialDate';
import type { RecordId } from './records';

/** A person of the organisation, as SharePoint knows them. */
export interface Person {
  readonly name: string;
  /** The sign-in name without the claims prefix: "owen.pryce@force.example". */
  readonly login: string;
}

/**
 * A post and who holds it for a time (`architecture.md`, Posts). When the holder changes, the row is
 * ended and another begun, so that who led what at any day can be told. Recommendations name the post.
 */
export interface Post {
  readonly id: RecordId;
  /** As recommendations name it: "Head of Professional Standards". */
  readonly title: string;
  readonly directorate?: string;
  /** Set where it heads its directorate: its holder sees all that the directorate answers for. */
  readonly headsDirectorate?: true;
  /** Undefined while the post is vacant. */
  readonly holder?: Person;
  readonly deputy?: Person;
  /** First and last day; undefined: from the beginning, until further notice. */
  readonly from?: IsoDay;
  readonly to?: IsoDay;
  readonly sourcePaper?: string;
}
