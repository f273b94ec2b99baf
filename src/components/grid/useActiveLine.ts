import * as React from 'react';
import type { GridLine } from './gridLine';
import type { LineCommand } from './lineKeys';
import { commandOfKey } from './lineKeys';

export interface ActiveLine {
  /** The line that the Tab key reaches; -1 in an empty grid. */
  readonly index: number;
  readonly indexOf: (key: string) => number;
  /** Makes a line the one that the Tab key reaches. */
  readonly set: (key: string | undefined) => void;
  /** The same, and gives it the focus as soon as it is drawn. */
  readonly focus: (key: string) => void;
  readonly command: (event: React.KeyboardEvent, page: number) => LineCommand | undefined;
}

/**
 * The one line of a grid that is in the Tab order (a roving tabindex), known by its key.
 *
 * @param body the element that holds the lines
 * @param selectedKey the line to begin with
 */
export function useActiveLine(
  lines: readonly GridLine<unknown, unknown>[],
  body: React.RefObject<HTMLElement>,
  selectedKey: string | undefined
): ActiveLine {
  const [key, setKey] = React.useState<string | undefined>(selectedKey);
  const wanted = React.useRef<string>();
  const [, redraw] = React.useReducer((count: number) => count + 1, 0);
  const indexes = React.useMemo(
    () => new Map(lines.map((line, index) => [line.key, index])),
    [lines]
  );
  const index = (key === undefined ? undefined : indexes.get(key)) ?? (lines.length > 0 ? 0 : -1);

  React.useLayoutEffect(() => {
    const row = wanted.current === undefined ? undefined : rowOf(body.current, wanted.current);
    if (row !== undefined) {
      wanted.current = undefined;
      row.focus({ preventScroll: true });
    }
  });

  return {
    index,
    indexOf: (of) => indexes.get(of) ?? -1,
    set: (to) => {
      if (to !== undefined) {
        setKey(to);
      }
    },
    focus: (to) => {
      wanted.current = to;
      setKey(to);
      redraw();
    },
    command: (event, page) => {
      if (event.altKey || event.shiftKey) {
        return undefined;
      }
      const pressed = { key: event.key, ctrl: event.ctrlKey || event.metaKey };
      return commandOfKey(pressed, index, lines, page);
    }
  };
}

function rowOf(body: HTMLElement | null, key: string): HTMLElement | undefined {
  return Array.from(body?.querySelectorAll<HTMLElement>('[data-line]') ?? []).find(
    (row) => row.dataset.line === key
  );
}
