import type { PermissionMask } from './declaration/site';

/* eslint-disable no-bitwise -- SharePoint's permissions are bits of two 32-bit words. */

/** Permissions by their name in SharePoint and their bit, counted from 1 (SP.PermissionKind). */
const BITS = {
  ViewListItems: 1,
  AddListItems: 2,
  EditListItems: 3,
  DeleteListItems: 4,
  OpenItems: 6,
  ViewVersions: 7,
  DeleteVersions: 8,
  ManageLists: 12,
  ViewFormPages: 13,
  Open: 17,
  ViewPages: 18,
  CreateGroups: 25,
  ManagePermissions: 26,
  BrowseUserInfo: 28,
  ManageWeb: 31,
  UseClientIntegration: 37,
  UseRemoteAPIs: 38,
  CreateAlerts: 40
} as const;

export type Permission = keyof typeof BITS;

/** The mask that holds exactly these permissions. */
export function maskOf(permissions: readonly Permission[]): PermissionMask {
  let high = 0;
  let low = 0;
  for (const permission of permissions) {
    const bit = BITS[permission] - 1;
    if (bit < 32) low |= 1 << bit;
    else high |= 1 << (bit - 32);
  }
  return { high: high >>> 0, low: low >>> 0 };
}

/** Reads SharePoint's `{ High, Low }`, whose numbers travel as text. */
export function maskFrom(permissions: {
  readonly High: string | number;
  readonly Low: string | number;
}): PermissionMask {
  return { high: Number(permissions.High) >>> 0, low: Number(permissions.Low) >>> 0 };
}

/** Whether every permission of `needed` is in `mask`. */
export function includesMask(mask: PermissionMask, needed: PermissionMask): boolean {
  return (
    (mask.high & needed.high) >>> 0 === needed.high && (mask.low & needed.low) >>> 0 === needed.low
  );
}

/** The mask that holds what either of the two holds. */
export function joinMasks(a: PermissionMask, b: PermissionMask): PermissionMask {
  return { high: (a.high | b.high) >>> 0, low: (a.low | b.low) >>> 0 };
}

export function allows(mask: PermissionMask, ...permissions: readonly Permission[]): boolean {
  return includesMask(mask, maskOf(permissions));
}
