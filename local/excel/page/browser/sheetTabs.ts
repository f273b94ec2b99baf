/** The names of the sheets below the grid (ARIA's tab pattern). */
import type { Sheet } from '../../workbook';
import type { Person } from '../../workbook/person';
import { doing } from './doing';
import { part } from './pageElements';
import { nextTab } from './ribbonTabs';
import type { WorkbookInHand } from './workbookInHand';

function tab(sheet: Sheet, isShown: boolean): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'sheetTab';
  button.textContent = sheet.name;
  button.setAttribute('role', 'tab');
  button.setAttribute('aria-selected', String(isShown));
  button.setAttribute('aria-controls', 'sheet');
  button.tabIndex = isShown ? 0 : -1;
  button.dataset['sheet'] = sheet.id;
  return button;
}

/** The name may be written over in its place; Enter keeps it, Esc does not. */
function rename(person: Person, sheet: Sheet, button: HTMLElement): void {
  const input = document.createElement('input');
  input.value = sheet.name;
  input.setAttribute('aria-label', sheet.name);
  button.replaceWith(input);
  input.select();
  let isDone = false;
  const end = (name: string | undefined): void => {
    if (isDone) return;
    isDone = true;
    if (name !== undefined && name !== sheet.name)
      doing(() => person.renameSheet(sheet.name, name));
    input.replaceWith(button);
  };
  input.addEventListener('blur', () => end(input.value));
  input.addEventListener('keydown', ({ key }) => {
    if (key === 'Enter') end(input.value);
    if (key === 'Escape') end(undefined);
  });
}

export function startSheetTabs({ model, person }: WorkbookInHand): { readonly draw: () => void } {
  const list = part('sheet-tabs', HTMLElement);
  const sheetOf = (id: string | undefined): Sheet | undefined =>
    model().sheets.find((sheet) => sheet.id === id);
  const tabOf = (target: EventTarget | null): HTMLElement | undefined =>
    target instanceof HTMLElement && target.dataset['sheet'] !== undefined ? target : undefined;

  const draw = (): void => {
    const hadFocus = list.contains(document.activeElement);
    const shown = model().sheets.filter(({ visibility }) => visibility === 'Visible');
    list.replaceChildren(...shown.map((sheet) => tab(sheet, sheet.id === model().activeSheetId)));
    if (hadFocus) list.querySelector<HTMLElement>('[aria-selected=true]')?.focus();
  };
  list.addEventListener('click', ({ target }) => {
    const sheet = sheetOf(tabOf(target)?.dataset['sheet']);
    if (sheet !== undefined) doing(() => person().goTo(sheet.name));
  });
  list.addEventListener('dblclick', ({ target }) => {
    const button = tabOf(target);
    const sheet = sheetOf(button?.dataset['sheet']);
    // The first click drew the tabs anew, so the one that was pressed may be gone.
    const shown = list.querySelector<HTMLElement>('[aria-selected=true]');
    if (sheet !== undefined && shown !== null) rename(person(), sheet, shown);
  });
  list.addEventListener('keydown', (event) => {
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
