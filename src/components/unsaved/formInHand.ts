/** A form that may hold words which are not saved. */
export interface FormInHand {
  /** What it edits, by its name on the screen: "Current position". */
  readonly what: string;
  readonly isOpen: boolean;
  /** Something was typed that is not saved. */
  readonly dirty: boolean;
  /** The words are on their way to the site. */
  readonly sending: boolean;
  /** Ends it where nothing is unsaved. */
  readonly close: () => void;
  /** Ends it and forgets what was typed. */
  readonly discard: () => void;
  /** Ends it and keeps what was typed as a draft; undefined where there are no drafts of it. */
  readonly setAside?: () => void;
  /** Whether leaving must end it although nothing is unsaved: what it shows is old. */
  readonly closesOnLeave?: boolean;
  /**
   * Other forms are begun and ended beside it, and it is asked about by itself, when all is left:
   * files that are handed in while the position is edited.
   */
  readonly standsBeside?: boolean;
  /** What the question says in place of its usual sentences. */
  readonly asks?: { readonly leaving: string; readonly sending: string };
}

export type LeavingAnswer = 'stay' | 'keep draft' | 'discard';
