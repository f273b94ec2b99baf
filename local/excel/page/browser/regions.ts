/**
 * F6 leads from one part of the page to the next, Shift+F6 back, as in Excel. In the grid Tab goes to the
 * next cell, so this is the way out of it by keyboard.
 */
import type { Grid } from './grid/startGrid';
import { part } from './pageElements';

interface Region {
  readonly element: HTMLElement;
  readonly enter: () => void;
}

export function startRegions(grid: Pick<Grid, 'focus' | 'finishEditing'>): void {
  const ribbon = part('ribbon-tabs', HTMLElement);
  const pane = part('pane', HTMLElement);
  const tabs = part('sheet-tabs', HTMLElement);
  const chosen = (row: HTMLElement): void =>
    row.querySelector<HTMLElement>('[aria-selected=true]')?.focus();
  const regions: readonly Region[] = [
    { element: part('sheet', HTMLElement), enter: grid.focus },
    { element: tabs, enter: () => chosen(tabs) },
    { element: pane, enter: () => part('close-pane', HTMLButtonElement).focus() },
    { element: ribbon, enter: () => chosen(ribbon) }
  ];
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'F6') return;
      event.preventDefault();
      event.stopImmediatePropagation();
      grid.finishEditing();
      const open = regions.filter(({ element }) => !element.hidden);
      const at = open.findIndex(({ element }) => element.contains(document.activeElement));
      const step = event.shiftKey ? open.length - 1 : 1;
      open[(Math.max(at, 0) + step) % open.length]?.enter();
    },
    { capture: true }
  );
  // Whatever is pressed outside of the grid finds the workbook with what was typed in it.
  document.addEventListener(
    'pointerdown',
    ({ target }) => {
      const isInGrid = target instanceof Node && regions[0]?.element.contains(target) === true;
      if (!isInGrid) grid.finishEditing();
    },
    { capture: true }
  );
  // The skip link leads to the sheet as an element; its keyboard is the grid's.
  part('sheet', HTMLElement).addEventListener('focus', grid.focus);
}
