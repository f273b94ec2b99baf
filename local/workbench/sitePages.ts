/** Answers for the addresses of a site's pages: the page, a redirect home, or why there is none. */
import type { IncomingMessage } from 'node:http';
import { cookies } from '../cookies';
import { askerOf } from './asker';
import { NoAccessError, siteAsSeen } from './caller';
import { pageWithBars, type Chrome } from './chrome';
import { editBar, webPartTools } from './editBars';
import { dataBlock, html, type Html } from './html';
import type { WorkbenchOptions, WorkbenchSite } from './index';
import { cultureName, locale } from './locale';
import { mayEditPages } from './mayEditPages';
import {
  failureMessage,
  filePage,
  missingFileMessage,
  missingPageMessage,
  permissionMessage
} from './messagePages';
import { pageDataId } from './browser/pageDataId';
import type { PageData, PlacedWebPart } from './pageData';
import { pageAddress, pageNamed, type SitePage } from './pages';
import { placedWebParts } from './placedWebParts';
import { requestQuery, type Answer } from './http';
import { savedPagesAddress } from './runtime/addresses';
import { sitesOf } from './sitesOf';
import { strings } from './strings';
import { chosenTheme, themeCookie, webPartThemes } from './themes';
import { viewedFile, viewedFileAt } from './viewedFile';

function place(webPart: PlacedWebPart, editing: boolean): Html {
  const { elementId, title } = webPart;
  return html`<div class="webPart" data-failure="${strings.webPartFailed(title)}">
    ${editing ? webPartTools(webPart) : undefined}
    <div id="${elementId}" class="webPartContent"></div>
  </div>`;
}

function page(status: number, body: string, headers: Readonly<Record<string, string>>): Answer {
  return { status, type: 'text/html; charset=utf-8', body, headers };
}

async function shownPage(
  options: WorkbenchOptions,
  chrome: Chrome & { readonly current: SitePage },
  request: IncomingMessage
): Promise<string> {
  const { sitePath, person, current, theme } = chrome;
  const caller = { request, login: person.login, ownCalls: options.ownCalls };
  const [site, sites] = await Promise.all([
    siteAsSeen(caller, sitePath),
    sitesOf(caller, options.sites())
  ]);
  const mayEdit = mayEditPages(site);
  const editing = mayEdit && requestQuery(request).get('Mode')?.toLowerCase() === 'edit';
  const webParts = placedWebParts(sitePath, current, { ...options, locale });
  const data: PageData = {
    site,
    sitePath,
    person: { name: person.name, email: person.email, login: person.login },
    cultureName,
    page: { name: current.name, title: current.title },
    webParts,
    editing,
    savedPagesAddress,
    theme,
    themes: webPartThemes(),
    strings: { technicalDetails: strings.technicalDetails }
  };
  // SharePoint's title area; web parts begin at the second level below it.
  const main = html`<h1 class="unseen">${current.title}</h1>
    <noscript>${strings.noScript}</noscript
    >${webParts.map((each) => place(each, editing))}${dataBlock(pageDataId, data)}`;
  return pageWithBars(
    {
      ...chrome,
      sites,
      siteTitle: site.title,
      mayEdit: mayEdit && !editing,
      below: editing ? editBar(current.title) : undefined
    },
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
  { path: sitePath, title: siteTitle, pages }: WorkbenchSite,
  rest: string,
  request: IncomingMessage
): Promise<Answer> {
  const { people } = options;
  const { person, headers } = askerOf(request, people);
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
  const wanted = viewedFileAt(rest, requestQuery(request));
  if (wanted !== undefined) {
    const caller = { request, login: person.login, ownCalls: options.ownCalls };
    const file = await viewedFile(caller, sitePath, wanted);
    const title = file?.name ?? strings.missingFileTitle;
    const main = file === undefined ? missingFileMessage(sitePath) : filePage(file);
    return page(file === undefined ? 404 : 200, pageWithBars(bars, title, main), headers);
  }
  const name = /^\/SitePages\/([^/]+)\.aspx$/i.exec(rest)?.[1] ?? '';
  const current = pageNamed(pages, name);
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
