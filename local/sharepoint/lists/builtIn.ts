import type { Properties } from '../storage';
import { DOCUMENT_LIBRARY, SITE_PAGES, USER_INFORMATION } from './templates';

/** A list that a web has from the start. */
export interface BuiltIn {
  readonly title: string;
  readonly url: string;
  readonly template: number;
  /** Only the first web of a site has it: galleries that its other webs share. */
  readonly rootOnly?: true;
  readonly settings: Properties;
}

/** SharePoint's own: not in searches, not to be deleted. */
const SYSTEM: Properties = {
  Hidden: true,
  NoCrawl: true,
  AllowDeletion: false,
  EnableVersioning: false,
  MajorVersionLimit: 0
};
const CATALOG: Properties = { ...SYSTEM, IsCatalog: true, IsSystemList: true };

export const PAGES: BuiltIn = {
  title: 'Site Pages',
  url: 'SitePages',
  template: SITE_PAGES,
  settings: { OnQuickLaunch: true, EnableMinorVersions: true }
};
export const SITE_ASSETS: BuiltIn = {
  title: 'Site Assets',
  url: 'SiteAssets',
  template: DOCUMENT_LIBRARY,
  settings: { IsSiteAssetsLibrary: true }
};

/**
 * What a team site (STS#3) has from the start. Clients count on the first three: PnPjs and gosip read
 * "Documents", SitePages/Home.aspx and the folder SiteAssets of any site.
 */
export const BUILT_IN: readonly BuiltIn[] = [
  {
    title: 'Documents',
    url: 'Shared Documents',
    template: DOCUMENT_LIBRARY,
    settings: { IsDefaultDocumentLibrary: true, OnQuickLaunch: true }
  },
  PAGES,
  SITE_ASSETS,
  { title: 'Style Library', url: 'Style Library', template: DOCUMENT_LIBRARY, settings: {} },
  {
    title: 'Form Templates',
    url: 'FormServerTemplates',
    template: DOCUMENT_LIBRARY,
    settings: { NoCrawl: true }
  },
  {
    title: 'User Information List',
    url: '_catalogs/users',
    template: USER_INFORMATION,
    rootOnly: true,
    settings: { ...CATALOG, IsCatalog: false }
  },
  gallery('Web Part Gallery', 'wp', 113, true),
  gallery('List Template Gallery', 'lt', 114, true),
  gallery('Master Page Gallery', 'masterpage', 116, false),
  gallery('Solution Gallery', 'solutions', 121, true),
  gallery('Theme Gallery', 'theme', 123, true),
  gallery('Composed Looks', 'design', 124, false)
];

function gallery(title: string, leaf: string, template: number, rootOnly: boolean): BuiltIn {
  const url = `_catalogs/${leaf}`;
  return { title, url, template, ...(rootOnly && { rootOnly }), settings: CATALOG };
}
