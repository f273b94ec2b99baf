/** What was built on an original date, so that it cannot be corrected any more. */
export type BuiltOnOriginal = 'an update' | 'a date change' | 'a review';

/** How many records about one recommendation stand on the site. */
export interface RecordsAbout {
  readonly updates: number;
  readonly dateChanges: number;
  readonly reviews: number;
}

/**
 * What keeps an original date from being corrected; empty when it may be. The original never changes
 * once something was built on it (`domain.md` rule 1 and J9): a slip of the pen is mended at once or
 * never. A record that was revised in its paper has a history too.
 */
export function builtOnOriginal(about: RecordsAbout): readonly BuiltOnOriginal[] {
  return [
    ...(about.updates > 0 ? (['an update'] as const) : []),
    ...(about.dateChanges > 0 ? (['a date change'] as const) : []),
    ...(about.reviews > 0 ? (['a review'] as const) : [])
  ];
}

/** Whether the original date of a recommendation may still be corrected. */
export function mayCorrectOriginal(about: RecordsAbout): boolean {
  return builtOnOriginal(about).length === 0;
}
