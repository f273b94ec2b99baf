/** The bars that SharePoint draws above every page: suite bar, site header, and the person menu. */
import type { SamplePerson } from '../people';
import { html, type Html } from './html';
import { chevronDown, menuLines, pencil, waffle } from './icons';
import { initials } from './initials';
import { pageAddress, type SitePage } from './pages';
import { loaderAddress, loaderConfigAddress, stylesAddress } from './runtime/addresses';
import { strings } from './strings';
import { siteThemes, type ThemeName } from './themes';

export interface Chrome {
  readonly sitePath: string;
  readonly siteTitle: string;
  readonly pages: readonly SitePage[];
  readonly current?: SitePage;
  readonly people: readonly SamplePerson[];
  readonly person: SamplePerson;
  readonly theme: ThemeName;
  /** Sites that the person may go to; nothing to choose from where it is one. */
  readonly sites?: readonly { readonly path: string; readonly title: string }[];
  /** Whether the page offers to be edited. */
  readonly mayEdit?: boolean;
  /** What stands between the bars and the page. */
  readonly below?: Html;
}

function personChoice(each: SamplePerson, chosen: SamplePerson): Html {
  const checked = each.login === chosen.login ? 'true' : 'false';
  return html`<button
    type="button"
    class="choice"
    role="menuitemradio"
    aria-checked="${checked}"
    tabindex="-1"
    data-person="${each.login}"
  >
    <span class="persona" aria-hidden="true">${initials(each.name)}</span
    ><span class="choiceText"
      ><span class="choiceName">${each.name}</span
      ><span class="choiceDetail">${each.jobTitle}<br />${each.group}</span></span
    >
  </button>`;
}

function themeChoice(name: ThemeName, chosen: ThemeName): Html {
  const checked = name === chosen ? 'true' : 'false';
  return html`<button
    type="button"
    class="choice"
    role="menuitemradio"
    aria-checked="${checked}"
    tabindex="-1"
    data-theme-name="${name}"
  >
    <span class="choiceText"><span class="choiceName">${strings.themeNames[name]}</span></span>
  </button>`;
}

function personMenu({ people, person, theme }: Chrome): Html {
  return html`<div class="personMenu">
    <button
      type="button"
      id="person-button"
      class="personButton"
      aria-haspopup="menu"
      aria-expanded="false"
      aria-controls="person-menu"
      disabled
    >
      <span class="persona" aria-hidden="true">${initials(person.name)}</span>
      <span class="personText"
        ><span class="personName">${person.name}</span>
        <span class="personDepartment">${person.department}</span></span
      >
      <span class="unseen">${strings.personMenu}</span>
      <span class="personChevron">${chevronDown}</span>
    </button>
    <div id="person-menu" class="menu" role="menu" aria-labelledby="person-button" hidden>
      <div role="group" aria-labelledby="people-heading">
        <div class="menuHeading" id="people-heading" role="presentation">${strings.people}</div>
        ${people.map((each) => personChoice(each, person))}
      </div>
      <div role="group" aria-labelledby="themes-heading">
        <div class="menuHeading" id="themes-heading" role="presentation">${strings.themes}</div>
        ${siteThemes.map(({ name }) => themeChoice(name, theme))}
      </div>
    </div>
  </div>`;
}

function siteChoice({ sitePath, sites = [] }: Chrome): Html | undefined {
  if (sites.length < 2) return undefined;
  return html`<nav class="siteChoice" aria-label="${strings.sites}">
    <button
      type="button"
      id="sites-button"
      class="sitesButton"
      aria-expanded="false"
      aria-controls="sites"
      disabled
    >
      ${strings.sites} ${chevronDown}
    </button>
    <ul id="sites" class="menu" hidden>
      ${sites.map(
        ({ path, title }) =>
          html`<li>
            <a
              class="siteLink"
              href="${path}"
              aria-current="${path === sitePath ? 'true' : 'false'}"
              >${title}</a
            >
          </li>`
      )}
    </ul>
  </nav>`;
}

function suiteBar(chrome: Chrome): Html {
  // The id that SharePoint gives its own bar: what opens over a page starts below it.
  return html`<div class="suiteBar" id="SuiteNavWrapper">
    <a class="suiteHome" href="${chrome.sitePath}" aria-label="${strings.siteHome}"
      >${waffle}<span class="suiteName">${strings.product}</span></a
    >
    <div class="suiteChoices">${siteChoice(chrome)}${personMenu(chrome)}</div>
  </div>`;
}

function pageLink(sitePath: string, page: SitePage, current: SitePage | undefined): Html {
  const mark = page === current ? 'page' : 'false';
  return html`<li>
    <a class="navigationLink" href="${pageAddress(sitePath, page)}" aria-current="${mark}"
      >${page.title}</a
    >
  </li>`;
}

function siteHeader({ sitePath, siteTitle, pages, current, mayEdit }: Chrome): Html {
  return html`<div class="siteHeader">
    <a class="siteTitle" href="${sitePath}"
      ><span class="tile" aria-hidden="true">${initials(siteTitle)}</span
      ><span class="siteName">${siteTitle}</span></a
    >
    <button
      type="button"
      id="navigation-button"
      class="navigationButton"
      aria-expanded="false"
      aria-controls="navigation"
      aria-label="${strings.openNavigation}"
    >
      ${menuLines}
    </button>
    <nav id="navigation" class="navigation" aria-label="${strings.navigation}">
      <ul>
        ${pages.map((page) => pageLink(sitePath, page, current))}
      </ul>
    </nav>
    ${
      mayEdit === true
        ? html`<a class="editLink" href="?Mode=Edit" data-page-mode="Edit"
            >${pencil}<span class="editLinkText">${strings.editPage}</span></a
          >`
        : undefined
    }
  </div>`;
}

/** What the loader is told depends on what is on the page. */
function loaderConfig({ sitePath, current }: Chrome): string {
  const query = new URLSearchParams({ site: sitePath, page: current?.name ?? '' });
  return `${loaderConfigAddress}?${query.toString()}`;
}

/** A whole page: the bars, and what stands below them. */
export function pageWithBars(chrome: Chrome, title: string, main: Html): string {
  return html`<!doctype html>
    <html lang="en-GB" data-theme="${chrome.theme}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="${stylesAddress}" />
        <script src="${loaderConfig(chrome)}"></script>
        <script src="${loaderAddress}" data-main="browser/boot"></script>
      </head>
      <body>
        <a class="skipLink" href="#main">${strings.skipToContent}</a>
        <header id="bars">${suiteBar(chrome)}${siteHeader(chrome)}</header>
        ${chrome.below}
        <div class="canvas">
          <main id="main" tabindex="-1">${main}</main>
          <aside
            id="property-pane"
            class="propertyPane"
            aria-label="${strings.pane}"
            hidden
          ></aside>
        </div>
      </body>
    </html> `.html;
}
