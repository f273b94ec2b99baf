import { permission } from '../permissions/bits';

/** Whether somebody may reach a web over REST at all. */
export const mayEnter = (mask: bigint): boolean =>
  (mask & permission.open) !== 0n && (mask & permission.useRemoteInterfaces) !== 0n;
