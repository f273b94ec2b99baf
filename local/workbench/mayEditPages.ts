import type { SiteAsSeen } from './caller';

/** Manage Web Site (SP.PermissionKind 31), which site owners have and members have not. */
const manageWeb = 0x40000000;

/** Whether the reader may edit the site's pages: its owners may. */
export function mayEditPages({ isSiteAdmin, permissions }: SiteAsSeen): boolean {
  // eslint-disable-next-line no-bitwise -- SharePoint's permissions are bits
  return isSiteAdmin || (permissions.Low & manageWeb) !== 0;
}
