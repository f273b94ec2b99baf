import type { Filter } from './syntax';

/** How deep "and" and "or" may nest; a row of them nests too. Source: the OData library's own bound. */
const DEEPEST = 800;

/** Whether the conditions nest too deeply to be answered. Takes no stack, however deep they are. */
export function nestsTooDeeply(filter: Filter): boolean {
  let level: readonly Filter[] = [filter];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) return true;
    level = level.flatMap((one) =>
      one.kind === 'and' || one.kind === 'or' ? [one.left, one.right] : []
    );
  }
  return false;
}
