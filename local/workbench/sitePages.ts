/** Answers for the addresses of a site's pages: the page, a redirect home, or why there is none. */
import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { cookies } from '../cookies';
import type { SamplePerson } from '../people';
import { NoAccessError, siteAsSeen } from './caller';
import { pageWithBars, type Chrome } from './chrome';
import { dataBlock, html, type Html } from './html';
import type { Answer } from './http';
import type { WorkbenchOptions, WorkbenchSite } from './index';
import { cultureName, locale } from './locale';
import { failureMessage, missingPageMessage, permissionMessage } from './messagePages';
import { pageDataId } from './browser/pageDataId';
import type { PageData, PlacedWebPart } from './pageData';
import { pageAddress, type SitePage } from './pages';
import { placedWebParts, type PlacedComponent } from './placedWebParts';
import { strings } from './strings';
import { chosenTheme, themeCookie, webPartThemes } from './themes';

const personCookie = 'person';

/** An instance id that is the same for the same place on the same page, as a saved page's is. */
function instanceId(sitePath: string, page: SitePage, index: number): string {
  const hex = createHash('sha256').update(`${sitePath}/${page.name}/${index}`).digest('hex');
  return [8, 12, 16, 20, 32].map((to, at, ends) => hex.slice(ends[at - 1] ?? 0, to)).join('-');
}

function placed(
  sitePath: string,
  page: SitePage,
  each: PlacedComponent,
  at: number
): PlacedWebPart {
  const { webPart, built, failure } = each;
  const id = instanceId(sitePath, page, at);
  return {
    elementId: `web-part-${id}`,
    instanceId: id,
    title: built?.manifest.preconfiguredEntries?.[0]?.title['default'] ?? strings.unnamedWebPart,
    properties: webPart.properties,
    component: built === undefined ? undefined : { manifest: built.manifest, module: built.module },
    failure
  };
}

function place({ elementId, title }: PlacedWebPart): Html {
  return html`<div class="webPart" data-failure="${strings.webPartFailed(title)}">
    <div id="${elementId}" class="webPartContent"></div>
  </div>`;
}

function page(status: number, body: string, headers: Readonly<Record<string, string>>): Answer {
  return { status, type: 'text/html; charset=utf-8', body, headers };
}

/** Who asks: the person of the cookie, else the first, whom the browser then keeps. */
function asker(
  request: IncomingMessage,
  people: readonly SamplePerson[]
): { readonly person: SamplePerson; readonly headers: Readonly<Record<string, string>> } {
  const login = cookies(request).get(personCookie);
  const known = people.find((each) => each.login === login);
  if (known !== undefined) return { person: known, headers: {} };
  const [first] = people;
  if (first === undefined) throw new Error('The workbench needs at least one person.');
  const cookie = `${personCookie}=${encodeURIComponent(first.login)}; Path=/; SameSite=Lax`;
  return { person: first, headers: { 'Set-Cookie': cookie } };
}

async function shownPage(
  options: WorkbenchOptions,
  chrome: Chrome & { readonly current: SitePage },
  request: IncomingMessage
): Promise<string> {
  const { sitePath, person, current, theme } = chrome;
  const site = await siteAsSeen(request, sitePath, person.login);
  const webParts = placedWebParts(current, options.bundleFolder, locale).map((each, at) =>
    placed(sitePath, current, each, at)
  );
  const data: PageData = {
    site,
    sitePath,
    person: { name: person.name, email: person.email, login: person.login },
    cultureName,
    page: { name: current.name, title: current.title },
    webParts,
    theme,
    themes: webPartThemes(),
    strings: { technicalDetails: strings.technicalDetails }
  };
  // SharePoint's title area; web parts begin at the second level below it.
  const main = html`<h1 class="unseen">${current.title}</h1>
    <noscript>${strings.noScript}</noscript>${webParts.map(place)}${dataBlock(pageDataId, data)}`;
  return pageWithBars(
    { ...chrome, siteTitle: site.title },
    `${current.title} - ${site.title}`,
    main
  );
}

/**
 * Answers for an address inside a site.
 * @param rest what follows the site's path, decoded: empty, or from its slash on
 */
export async function answerSitePage(
  options: WorkbenchOptions,
  { path: sitePath, title: siteTitle }: WorkbenchSite,
  rest: string,
  request: IncomingMessage
): Promise<Answer> {
  const { pages, people } = options;
  const { person, headers } = asker(request, people);
  const [home] = pages;
  if ((rest === '' || rest === '/') && home !== undefined) {
    const location = pageAddress(sitePath, home);
    return {
      status: 302,
      type: 'text/plain',
      body: '',
      headers: { ...headers, Location: location }
    };
  }
  const theme = chosenTheme(cookies(request).get(themeCookie));
  const bars: Chrome = { sitePath, siteTitle, pages, people, person, theme };
  const name = /^\/SitePages\/([^/]+)\.aspx$/i.exec(rest)?.[1]?.toLowerCase();
  const current = pages.find((each) => each.name.toLowerCase() === name);
  if (current === undefined) {
    const body = pageWithBars(bars, strings.missingTitle, missingPageMessage(sitePath));
    return page(404, body, headers);
  }
  try {
    return page(200, await shownPage(options, { ...bars, current }, request), headers);
  } catch (cause) {
    // Somebody who may not see the site does not see its pages' names either.
    const closed = { ...bars, pages: [] };
    if (cause instanceof NoAccessError) {
      const main = permissionMessage(person.name, siteTitle);
      return page(403, pageWithBars(closed, strings.accessTitle, main), headers);
    }
    const reason = cause instanceof Error ? cause.message : String(cause);
    return page(500, pageWithBars(closed, strings.failedTitle, failureMessage(reason)), headers);
  }
}
