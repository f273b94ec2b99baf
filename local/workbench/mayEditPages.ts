import { allows, maskFrom } from '../../src/services/site/permissionMask';
import type { SiteAsSeen } from './caller';

/** Whether the reader may edit the site's pages: owners may manage the web, members may not. */
export function mayEditPages({ isSiteAdmin, permissions }: SiteAsSeen): boolean {
  return isSiteAdmin || allows(maskFrom(permissions), 'ManageWeb');
}
