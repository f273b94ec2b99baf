import type { RequestLog } from '../local/sharepoint';

const THROTTLED = 'SPQueryThrottledException';

/** The calls that the list view threshold refused, for a person to read. */
export const refusedByThreshold = (calls: readonly RequestLog[]): readonly string[] =>
  calls.flatMap(({ method, path, errorCode }) =>
    errorCode?.includes(THROTTLED) === true ? [`${method} ${path}`] : []
  );
