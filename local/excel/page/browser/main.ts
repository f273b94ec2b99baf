/** Starts the page: the workbook, its grid and bars, the task pane and who is signed in. */
import { readXlsx, writeXlsx } from '../../files';
import { parseAddress } from '../../workbook/address';
import { activeSheet } from '../../workbook/sheets';
import { watch } from '../../workbook/watch';
import { createWorkbookModel } from '../../workbook/workbook';
import type { WorkbookModel } from '../../workbook/types';
import type { PaneHost } from '../../transport/paneConversation';
import { strings } from '../strings';
import { dressAddInButton } from './addInButton';
import { startCellList } from './cellList';
import { homeCommands } from './commands';
import { documentFacts, keepSettings } from './documentFacts';
import { saveWorkbook, startFileChoice } from './files';
import { startFormulaBar } from './formulaBar';
import { startGrid } from './grid/startGrid';
import { gridHands } from './gridHands';
import { pageData } from './pageData';
import { part } from './pageElements';
import { startPersonMenu } from './personMenu';
import { startRegions } from './regions';
import { startRibbonTabs } from './ribbonTabs';
import { startSheetTabs } from './sheetTabs';
import { askWhoSignsIn } from './signInQuestion';
import { signedIn } from './signedIn';
import { taskPane } from './taskPane';
import { tokenOf } from './token';
import { workbookInHand } from './workbookInHand';

const newModel = (): WorkbookModel => createWorkbookModel({ name: `${strings.documentName}.xlsx` });

function start(): void {
  const data = pageData();
  const who = signedIn(data.people);
  const book = workbookInHand(newModel(), (entries) => pane.sendEvents(entries));
  const { model } = book;

  const host: PaneHost = {
    document: () => documentFacts(model()),
    processQuery: book.processQuery,
    saveSettings: (settings) => keepSettings(model(), settings),
    onLeave: (leaving) =>
      leaving === 'backwards' ? part('close-pane', HTMLButtonElement).focus() : grid.focus()
  };
  const pane = taskPane(data.paneBuilt, host, {
    siteUrl: data.siteUrl,
    person: who.person,
    choosePerson: () => askWhoSignsIn(who),
    token: tokenOf
  });

  const hands = gridHands(book);
  const place = document.createElement('div');
  place.className = 'gridPlace';
  part('sheet', HTMLElement).replaceChildren(place);
  const grid = startGrid(place, model(), hands);
  const formulaBar = startFormulaBar(model, { ...hands, backToGrid: grid.focus });
  const cellList = startCellList(model, hands.type);
  const tabs = startSheetTabs(book);

  const drawBars = (): void => {
    formulaBar.draw();
    cellList.draw();
    tabs.draw();
    part('document-name', HTMLElement).textContent = model().name;
    document.title = strings.pageTitle(model().name);
  };
  const attach = (): void => {
    watch(model(), ({ kind }) => {
      if (kind !== 'cells' && kind !== 'selection' && kind !== 'format') tabs.draw();
      formulaBar.draw();
      cellList.draw();
    });
    drawBars();
  };
  attach();
  book.onReplaced(() => {
    attach();
    grid.show(model());
    pane.reload();
  });

  const chooseFile = startFileChoice(book.replace);
  const commands: Readonly<Record<string, () => void>> = {
    ...homeCommands(book),
    new: () => book.replace(newModel()),
    open: chooseFile,
    save: () => void saveWorkbook(model()),
    pane: pane.toggle
  };
  for (const button of document.querySelectorAll<HTMLElement>('[data-command]')) {
    button.addEventListener('click', () => commands[button.dataset['command'] ?? '']?.());
  }
  startRibbonTabs();
  startRegions(grid);
  startPersonMenu(who);
  who.onChange((reason) => {
    // The pane that asked goes on with what it is given.
    if (reason === 'chosen') pane.reload();
  });
  pane.open();
  if (data.paneBuilt) {
    void dressAddInButton(part('show-pane', HTMLElement), part('tab-addIn', HTMLElement));
  }

  const shownAt = (address: string): string => {
    const rect = parseAddress(address)?.rect ?? activeSheet(model()).selection;
    return grid.shownAt(rect.top, rect.left);
  };
  window.excelHost = {
    get model() {
      return model();
    },
    get person() {
      return book.person();
    },
    get signedIn() {
      return who.person();
    },
    signInAs: who.signInAs,
    newWorkbook: () => book.replace(newModel()),
    save: () => writeXlsx(model()),
    open: async (bytes, name) => book.replace(await readXlsx(bytes, { name })),
    drawn: grid.drawn,
    focusGrid: grid.focus,
    shown: shownAt,
    inSight: grid.inSight,
    messages: book.messages
  };
}

start();
