import type { RecordId } from '../records';

/** Hard: it stops the issue of a paper until mended or overridden. Soft: to bear in mind. */
export type Severity = 'hard' | 'soft';

/** Where a person mends it, by one press. */
export interface Fix {
  /** "Print the counted sentence", "Open the 7 rows", "Set five dates". */
  readonly label: string;
  readonly deed:
    | { readonly kind: 'open records'; readonly ids: readonly RecordId[] }
    | { readonly kind: 'open reports'; readonly ids: readonly RecordId[] }
    /** The paper then prints what was counted; the choice is kept as an override of the rule. */
    | { readonly kind: 'print counted'; readonly reportId: RecordId };
}

/** A place where the records, or a paper and its records, contradict each other (`domain.md` 10). */
export interface ConsistencyFinding {
  /** Name of the rule, in kebab case: "summary-sentence". Overrides name it. */
  readonly rule: string;
  readonly severity: Severity;
  /** The records and reports concerned; the first is what an override is kept for. */
  readonly about: readonly RecordId[];
  /** Heading: "Police Effectiveness 2016, summary sentence". */
  readonly title: string;
  /** What is said, and what is found, in a sentence or two. */
  readonly sentence: string;
  /** The figures and words that show it, each with where it stands. */
  readonly evidence: readonly string[];
  readonly fixes: readonly Fix[];
}

/** A finding set aside by a person, with the reason that is kept. */
export interface Overridden {
  readonly finding: ConsistencyFinding;
  readonly reason: string;
  readonly by?: string;
  readonly overrideId: RecordId;
}
