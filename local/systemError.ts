/** The code of an error that the system reported, such as `ENOENT`; undefined for any other. */
export function systemErrorCode(cause: unknown): string | undefined {
  if (typeof cause !== 'object' || cause === null || !('code' in cause)) return undefined;
  return typeof cause.code === 'string' ? cause.code : undefined;
}
