/** Whether a value that was read from elsewhere is a record of fields: no text, no list, not null. */
export function isPlainRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
