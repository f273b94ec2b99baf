/** The pages of the local site, as data: what a page author would have put on them. */

export interface PageWebPart {
  /** Component id, as in the web part's manifest. */
  readonly componentId: string;
  /** What the property pane would have saved with the page. */
  readonly properties: Readonly<Record<string, string | number | boolean>>;
}

export interface SitePage {
  /** File name without `.aspx`. */
  readonly name: string;
  /** As the navigation says it. */
  readonly title: string;
  readonly webParts: readonly PageWebPart[];
}

/** In the order of the navigation; the first is the site's home. */
export const sitePages: readonly SitePage[] = [
  {
    name: 'Register',
    title: 'Register',
    webParts: [
      {
        componentId: '8c4b8f0e-3e55-4f0c-9b1b-6f5f2c1a7d10',
        // Paper 01 speaks of 20 November 2017, so the figures are those of the paper.
        properties: { title: 'Register', asAt: '2017-11-20', sources: '' }
      }
    ]
  }
];

/** The address of a page inside its site. */
export function pageAddress(sitePath: string, page: SitePage): string {
  return `${sitePath}/SitePages/${encodeURIComponent(page.name)}.aspx`;
}
