/** The tabs of the ribbon (ARIA's tab pattern: arrows move, and what is moved to is shown). */
import { part } from './pageElements';

/** Where the arrow keys, Home and End lead in a row of tabs; undefined for any other key. */
export function nextTab(key: string, at: number, count: number): number | undefined {
  if (key === 'ArrowRight') return (at + 1) % count;
  if (key === 'ArrowLeft') return (at - 1 + count) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : undefined;
}

export function startRibbonTabs(): void {
  const tabs = [...part('ribbon-tabs', HTMLElement).querySelectorAll<HTMLElement>('[role=tab]')];
  const show = (shown: HTMLElement): void => {
    for (const tab of tabs) {
      const isShown = tab === shown;
      tab.setAttribute('aria-selected', String(isShown));
      tab.tabIndex = isShown ? 0 : -1;
      part(tab.getAttribute('aria-controls') ?? '', HTMLElement).hidden = !isShown;
    }
  };
  tabs.forEach((tab, at) => {
    tab.addEventListener('click', () => show(tab));
    tab.addEventListener('keydown', (event) => {
      const next = tabs[nextTab(event.key, at, tabs.length) ?? -1];
      if (next === undefined) return;
      event.preventDefault();
      show(next);
      next.focus();
    });
  });
}
