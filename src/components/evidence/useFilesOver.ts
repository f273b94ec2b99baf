import * as React from 'react';

/** Screens mark the part of them that takes dropped files with this attribute. */
export const TAKES_FILES = 'data-takes-files';

const holdsFiles = ({ dataTransfer }: DragEvent): boolean =>
  dataTransfer?.types.includes('Files') ?? false;

/**
 * Files that are dragged over, and dropped on, the part of the screen around an element that takes
 * them: the nearest with the attribute `TAKES_FILES`. A file that misses it is not opened in place of
 * the page, with all that was typed in it.
 * @returns that part of the screen while files are over it
 */
export function useFilesOver(
  within: React.RefObject<HTMLElement>,
  isTaken: boolean,
  onFiles: (files: readonly File[]) => void
): HTMLElement | undefined {
  const [over, setOver] = React.useState<HTMLElement>();
  const take = React.useRef(onFiles);
  take.current = onFiles;
  React.useEffect(() => {
    const taker = within.current?.closest<HTMLElement>(`[${TAKES_FILES}]`);
    if (!isTaken || !taker) return undefined;
    const isOver = (event: DragEvent): boolean =>
      event.target instanceof Node && taker.contains(event.target);
    const drag = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = isOver(event) ? 'copy' : 'none';
      setOver(isOver(event) ? taker : undefined);
    };
    const leave = (event: DragEvent): void => {
      // Out of the window, or of the part that takes them.
      const to = event.relatedTarget;
      if (!(to instanceof Node) || !taker.contains(to)) setOver(undefined);
    };
    const drop = (event: DragEvent): void => {
      setOver(undefined);
      if (!holdsFiles(event)) return;
      event.preventDefault();
      if (isOver(event)) take.current(Array.from(event.dataTransfer?.files ?? []));
    };
    const listeners = [
      ['dragenter', drag],
      ['dragover', drag],
      ['dragleave', leave],
      ['drop', drop]
    ] as const;
    // On their way in: Fluent's layers, in which panels stand, let no such event out.
    listeners.forEach(([kind, listener]) => document.addEventListener(kind, listener, true));
    return () => {
      setOver(undefined);
      listeners.forEach(([kind, listener]) => document.removeEventListener(kind, listener, true));
    };
  }, [within, isTaken]);
  return over;
}
