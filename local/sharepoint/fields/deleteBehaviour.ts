/** What becomes of items that look up one that is deleted. Source: SP.RelationshipDeleteBehaviorType. */
export const deleteBehaviour = { none: 0, cascade: 1, restrict: 2 } as const;

/** The same as schemas of columns write it, by number. */
const WRITTEN = ['None', 'Cascade', 'Restrict'];

/** @param written "Cascade" of a schema; undefined gives undefined, as does a word that there is not */
export function readDeleteBehaviour(written: string | undefined): number | undefined {
  const found = WRITTEN.indexOf(written ?? '');
  return found < 0 ? undefined : found;
}

export const writeDeleteBehaviour = (behaviour: number): string | undefined => WRITTEN[behaviour];
