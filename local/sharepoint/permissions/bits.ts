import { wrongKindOfValue } from '../errors';

/** SharePoint's permission bits (PermissionKind n is bit n - 1). Source: SPBasePermissions. */
export const permission = {
  viewListItems: 0x1n,
  addListItems: 0x2n,
  editListItems: 0x4n,
  deleteListItems: 0x8n,
  approveItems: 0x10n,
  openItems: 0x20n,
  viewVersions: 0x40n,
  deleteVersions: 0x80n,
  cancelCheckout: 0x100n,
  managePersonalViews: 0x200n,
  manageLists: 0x800n,
  viewFormPages: 0x1000n,
  open: 0x10000n,
  viewPages: 0x20000n,
  addAndCustomizePages: 0x40000n,
  manageSubwebs: 0x800000n,
  createGroups: 0x1000000n,
  managePermissions: 0x2000000n,
  browseDirectories: 0x4000000n,
  browseUserInfo: 0x8000000n,
  manageWeb: 0x40000000n,
  useRemoteInterfaces: 0x2000000000n,
  editMyUserInfo: 0x10000000000n,
  enumeratePermissions: 0x4000000000000000n
} as const;

export type Permission = keyof typeof permission;

/** What Full Control reads as; all other masks are made of these bits. */
export const FULL_MASK = (0x7fffffffn << 32n) | 0xffffffffn;

const LOW = 0xffffffffn;

/** SharePoint writes a mask as two decimal numbers in text. */
export const toHighLow = (mask: bigint): { readonly High: string; readonly Low: string } => ({
  High: String(mask >> 32n),
  Low: String(mask & LOW)
});

/** "0x7fffffffffffffff": as what draws pages and rows writes a mask. */
export const toHexadecimal = (mask: bigint): string => `0x${mask.toString(16)}`;

/** Reads a mask; a half that is not there is empty. Throws 400 for one that is no whole number. */
export function fromHighLow(value: unknown): bigint {
  if (typeof value !== 'object' || value === null) return 0n;
  const { High, Low } = value as { readonly High?: unknown; readonly Low?: unknown };
  return (half(High) << 32n) | half(Low);
}

function half(value: unknown): bigint {
  if (value === undefined || value === null) return 0n;
  if (!/^\d+$/.test(String(value))) throw wrongKindOfValue('Edm.Int64');
  return BigInt(String(value)) & LOW;
}
