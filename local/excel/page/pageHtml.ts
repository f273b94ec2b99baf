/** The page: title bar, ribbon, formula bar, the sheet, its tabs, the status bar, and the task pane. */
import type { SamplePerson } from '../../people';
import { dataBlock, html, type Html } from '../../workbench/html';
import { gridAddress, scriptAddress, stylesAddress } from './addresses';
import { cross, plus } from './icons';
import { gridScripts } from './packages';
import { personChoices, signInDialog } from './peopleHtml';
import { ribbon } from './ribbonHtml';
import { strings } from './strings';

/** What the page's script is told. */
export interface PageData {
  readonly people: readonly {
    readonly login: string;
    readonly name: string;
    readonly department: string;
  }[];
  /** Of the local SharePoint, such as `http://localhost:4400/sites/recommendations`. */
  readonly siteUrl: string;
  readonly paneBuilt: boolean;
}

function titleBar(people: readonly SamplePerson[]): Html {
  return html`<header class="titleBar">
    <span class="appName">${strings.product}</span>
    <span class="documentName" id="document-name">${strings.documentName}</span>
    <span class="grow"></span>
    <div class="personMenu">
      <button
        type="button"
        id="person-button"
        class="personButton"
        aria-haspopup="menu"
        aria-expanded="false"
        aria-controls="person-menu"
      ></button>
      <div id="person-menu" class="menu" role="menu" aria-label="${strings.people}" hidden>
        ${personChoices(people)}
      </div>
    </div>
  </header>`;
}

const formulaBar = html`<div class="formulaBar" role="group" aria-label="${strings.formulaBar}">
  <input id="name-box" class="nameBox" aria-label="${strings.nameBox}" spellcheck="false" />
  <span class="fx" aria-hidden="true">fx</span>
  <textarea id="formula" rows="1" aria-label="${strings.formula}" spellcheck="false"></textarea>
  <select id="cell-list" class="cellList" aria-label="${strings.cellList}" hidden></select>
</div>`;

const pane = html`<aside id="pane" class="pane" aria-label="${strings.addInName}">
  <div class="paneHead">
    <h2>${strings.addInName}</h2>
    <button
      type="button"
      id="close-pane"
      class="iconButton"
      aria-label="${strings.closePane}"
      title="${strings.closePane}"
    >
      ${cross}
    </button>
  </div>
  <div id="pane-place" class="panePlace"></div>
</aside>`;

/** The whole page. Its script fills in what depends on the workbook and on who is signed in. */
export function pageHtml(data: PageData, people: readonly SamplePerson[]): string {
  return html`<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${strings.pageTitle(strings.documentName)}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="${gridAddress}/univer-sheets.css" />
        <link rel="stylesheet" href="${stylesAddress}" />
        ${gridScripts.map((name) => html`<script defer src="${gridAddress}/${name}"></script>`)}
        <script defer src="${scriptAddress}"></script>
      </head>
      <body>
        <a class="skipLink" href="#sheet">${strings.skipToSheet}</a>
        ${titleBar(people)} ${ribbon}
        <div class="work">
          <main class="book">
            <h1 class="unseen">${strings.product}</h1>
            ${formulaBar}
            <section id="sheet" class="sheet" tabindex="-1" aria-label="${strings.sheet}">
              <p class="getting">${strings.getting}</p>
            </section>
            <div class="sheetTabs">
              <div id="sheet-tabs" role="tablist" aria-label="${strings.sheetTabs}"></div>
              <button
                type="button"
                id="add-sheet"
                class="iconButton"
                aria-label="${strings.addSheet}"
                title="${strings.addSheet}"
              >
                ${plus}
              </button>
            </div>
          </main>
          ${pane}
        </div>
        <footer class="statusBar">
          <span id="status" role="status">${strings.ready}</span>
          <span class="grow"></span>
          <span>${strings.localSite(data.siteUrl)}</span>
        </footer>
        ${signInDialog(people)}
        <noscript>${strings.noScripts}</noscript>
        ${dataBlock('page-data', data)}
      </body>
    </html> `.html;
}
