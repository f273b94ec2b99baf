import { permission, type Permission } from '../permissions/bits';

/** What it takes to reach a web over REST at all. */
export const ENTRY: readonly Permission[] = ['open', 'useRemoteInterfaces'];

/** Whether somebody of these rights may. */
export const mayEnter = (mask: bigint): boolean =>
  ENTRY.every((one) => (mask & permission[one]) !== 0n);
