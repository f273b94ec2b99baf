/** Bare values: the smallest answers (`performance.md`, Wire). */
export const NO_METADATA = { Accept: 'application/json;odata=nometadata' };

/** With `odata.etag`, which a save is based on. */
export const MINIMAL_METADATA = { Accept: 'application/json;odata=minimalmetadata' };

/** A text literal of `$filter`: quotes are doubled. */
export function literal(text: string): string {
  return `'${text.replace(/'/g, "''")}'`;
}
