/** The pages of the local sites, as data: what a page author would have put on them. */

export interface PageWebPart {
  /** Component id, as in the web part's manifest. */
  readonly componentId: string;
  /** What the page was made with; undefined for what the manifest sets. */
  readonly properties?: Readonly<Record<string, unknown>>;
}

export interface SitePage {
  /** File name without `.aspx`. */
  readonly name: string;
  /** As the navigation says it. */
  readonly title: string;
  readonly webParts: readonly PageWebPart[];
}

const register = '8c4b8f0e-3e55-4f0c-9b1b-6f5f2c1a7d10';
const administration = '5f0f6a1e-7b1c-4c8e-9a52-0d6f3a8e4b21';

const myActions = 'd3a9b6f4-2c47-4b7e-8f15-9e0c7a6d2b38';

/** A register of one paper, as at the day that the paper speaks of. */
function registerPage(name: string, title: string, sources: string, asAt: string): SitePage {
  return {
    name,
    title,
    webParts: [{ componentId: register, properties: { title, asAt, sources } }]
  };
}

/** What is owed on the recommendations of one paper, as at the day that the paper speaks of. */
function myActionsPage(sources: string, asAt: string): SitePage {
  const title = 'My actions';
  return {
    name: 'My-actions',
    title,
    webParts: [{ componentId: myActions, properties: { title, asAt, sources, registerPage: '' } }]
  };
}

const administrationPage: SitePage = {
  name: 'Administration',
  title: 'Administration',
  webParts: [{ componentId: administration }]
};

/** Pages of the sample site: each shows one paper on its own day, so the figures are the paper's. */
export const sitePages: readonly SitePage[] = [
  registerPage('Register', 'Register', '01', '2017-11-20'),
  myActionsPage('01', '2017-11-20'),
  registerPage('PEEL-action-plan', 'PEEL action plan', '00', '2019-07-31'),
  registerPage('Deep-dive', 'Deep dive', '03', '2023-09-05'),
  registerPage('Inspection-findings', 'Inspection findings', '04', '2017-03-31'),
  administrationPage
];

/** What a site has that was made later: its web parts are as they come. */
export const newSitePages: readonly SitePage[] = [
  { name: 'Register', title: 'Register', webParts: [{ componentId: register }] },
  { name: 'My-actions', title: 'My actions', webParts: [{ componentId: myActions }] },
  administrationPage
];

/** The address of a page inside its site. */
export function pageAddress(sitePath: string, page: SitePage): string {
  return `${sitePath}/SitePages/${encodeURIComponent(page.name)}.aspx`;
}

/** The page of a name, in any case of letters, as SharePoint has it. */
export function pageNamed(pages: readonly SitePage[], name: string): SitePage | undefined {
  return pages.find((page) => page.name.toLowerCase() === name.toLowerCase());
}
