/** Ctrl+Z and Ctrl+Y: Univer would take back its own drawing; the workbook knows what a person did. */
import type { WorkbookModel } from '../../../workbook/types';
import type { Hands } from './hands';

/** Called before Univer starts: it listens at the window too, and who comes first hears first. */
export function ownUndo(container: HTMLElement, model: () => WorkbookModel, hands: Hands): void {
  window.addEventListener(
    'keydown',
    (event) => {
      const { key, target } = event;
      const isHistory = (event.ctrlKey || event.metaKey) && !event.altKey && /^[zy]$/i.test(key);
      const isInGrid = target instanceof Node && container.contains(target);
      if (!isHistory || !isInGrid || model().cellBeingEdited) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (key.toLowerCase() === 'z' && !event.shiftKey) hands.undo();
      else hands.redo();
    },
    { capture: true }
  );
}
