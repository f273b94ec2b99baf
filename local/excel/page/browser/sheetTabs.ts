/** The names of the sheets below the grid (ARIA's tab pattern). */
import type { Sheet } from '../../workbook';
import type { Person } from '../../workbook/person';
import { doing } from './doing';
import { part } from './pageElements';
import { nextTab } from './ribbonTabs';
import type { WorkbookInHand } from './workbookInHand';

function tabOfSheet({ id }: Sheet): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'sheetTab';
  button.setAttribute('role', 'tab');
  button.setAttribute('aria-controls', 'sheet');
  button.dataset['sheet'] = id;
  return button;
}

function dress(button: HTMLElement, { name }: Sheet, isShown: boolean): void {
  button.textContent = name;
  button.setAttribute('aria-selected', String(isShown));
  button.tabIndex = isShown ? 0 : -1;
}

/** The name may be written over in its place; Enter keeps it, Esc does not. */
function rename(person: Person, sheet: Sheet, button: HTMLElement, onDone: () => void): void {
  const input = document.createElement('input');
  input.value = sheet.name;
  input.setAttribute('aria-label', sheet.name);
  button.replaceWith(input);
  input.focus();
  input.select();
  let isDone = false;
  const end = (name: string | undefined, isFocusBack: boolean): void => {
    if (isDone) return;
    isDone = true;
    input.replaceWith(button);
    if (name !== undefined && name !== sheet.name)
      doing(() => person.renameSheet(sheet.name, name));
    onDone();
    if (isFocusBack) button.focus();
  };
  input.addEventListener('blur', () => end(input.value, false));
  input.addEventListener('keydown', (event) => {
    // The list's own keys are not meant.
    event.stopPropagation();
    if (event.key === 'Enter') end(input.value, true);
    if (event.key === 'Escape') end(undefined, true);
  });
}

export function startSheetTabs({ model, person }: WorkbookInHand): { readonly draw: () => void } {
  const list = part('sheet-tabs', HTMLElement);
  const sheetOf = (id: string | undefined): Sheet | undefined =>
    model().sheets.find((sheet) => sheet.id === id);
  const tabOf = (target: EventTarget | null): HTMLElement | undefined =>
    target instanceof HTMLElement && target.dataset['sheet'] !== undefined ? target : undefined;
  const isRenaming = (): boolean => list.querySelector('input') !== null;

  /**
   * A sheet keeps its tab however often this is called: the second press of a double click must find
   * the tab that the first one pressed.
   */
  const draw = (): void => {
    if (isRenaming()) return;
    const before = new Map(
      [...list.querySelectorAll<HTMLElement>('[role=tab]')].map((tab) => [
        tab.dataset['sheet'],
        tab
      ])
    );
    const hadFocus = list.contains(document.activeElement);
    const tabs = model()
      .sheets.filter(({ visibility }) => visibility === 'Visible')
      .map((sheet) => {
        const tab = before.get(sheet.id) ?? tabOfSheet(sheet);
        dress(tab, sheet, sheet.id === model().activeSheetId);
        return tab;
      });
    const isSame =
      tabs.length === list.children.length &&
      tabs.every((tab, place) => list.children[place] === tab);
    if (!isSame) list.replaceChildren(...tabs);
    if (hadFocus) list.querySelector<HTMLElement>('[aria-selected=true]')?.focus();
  };
  const renameAt = (target: EventTarget | null): void => {
    const button = tabOf(target);
    const sheet = sheetOf(button?.dataset['sheet']);
    if (sheet !== undefined && button !== undefined) rename(person(), sheet, button, draw);
  };
  list.addEventListener('click', ({ target }) => {
    const sheet = sheetOf(tabOf(target)?.dataset['sheet']);
    if (sheet !== undefined) doing(() => person().goTo(sheet.name));
  });
  list.addEventListener('dblclick', ({ target }) => renameAt(target));
  list.addEventListener('keydown', (event) => {
    if (event.key === 'F2') return renameAt(event.target);
    const tabs = [...list.querySelectorAll<HTMLElement>('[role=tab]')];
    const at = tabs.findIndex((each) => each === event.target);
    const sheet = sheetOf(tabs[nextTab(event.key, at, tabs.length) ?? -1]?.dataset['sheet']);
    if (sheet === undefined) return;
    event.preventDefault();
    doing(() => person().goTo(sheet.name));
  });
  part('add-sheet', HTMLButtonElement).addEventListener('click', () =>
    doing(() => void person().addSheet())
  );
  return { draw };
}
