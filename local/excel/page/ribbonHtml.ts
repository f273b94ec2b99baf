/** The ribbon: files, what a person does to rows and columns, and the add-in's own group. */
import { html, type Html } from '../../workbench/html';
import { strings } from './strings';

type TabName = keyof typeof strings.tabs;

/** What a button asks for, in the words of `browser/commands.ts` and `browser/main.ts`. */
const buttons: Readonly<Record<TabName, readonly (readonly [command: string, label: string])[]>> = {
  file: [
    ['new', strings.newWorkbook],
    ['open', strings.open],
    ['save', strings.save]
  ],
  home: [
    ['undo', strings.undo],
    ['redo', strings.redo],
    ['sortUp', strings.sortUp],
    ['sortDown', strings.sortDown],
    ['filterByCell', strings.filterByCell],
    ['clearFilters', strings.clearFilters],
    ['insertRow', strings.insertRow],
    ['deleteRow', strings.deleteRow],
    ['insertColumn', strings.insertColumn],
    ['deleteColumn', strings.deleteColumn],
    ['merge', strings.merge],
    ['copySheet', strings.copySheet],
    ['deleteSheet', strings.deleteSheet]
  ],
  addIn: [['pane', strings.taskPane]]
};

const tabNames: readonly TabName[] = ['file', 'home', 'addIn'];
const firstShown: TabName = 'addIn';

function tab(name: TabName): Html {
  const isShown = name === firstShown;
  return html`<button
    type="button"
    role="tab"
    id="tab-${name}"
    class="ribbonTab"
    aria-selected="${String(isShown)}"
    aria-controls="ribbon-${name}"
    tabindex="${isShown ? '0' : '-1'}"
  >
    ${strings.tabs[name]}
  </button>`;
}

const unseen: Html = { html: 'hidden' };

function group(name: TabName): Html {
  return html`<div
    class="ribbonGroup"
    role="tabpanel"
    id="ribbon-${name}"
    aria-labelledby="tab-${name}"
    ${name === firstShown ? undefined : unseen}
  >
    ${buttons[name].map(
      ([command, label]) =>
        html`<button
          type="button"
          class="ribbonButton"
          id="${command === 'pane' ? 'show-pane' : `command-${command}`}"
          data-command="${command}"
        >
          ${label}
        </button>`
    )}
  </div>`;
}

export const ribbon: Html = html`<nav class="ribbon" aria-label="${strings.ribbon}">
  <div id="ribbon-tabs" role="tablist" aria-label="${strings.ribbon}" class="ribbonTabs">
    ${tabNames.map(tab)}
  </div>
  ${tabNames.map(group)}
  <input id="file" type="file" accept=".xlsx" hidden aria-label="${strings.open}" tabindex="-1" />
</nav>`;
