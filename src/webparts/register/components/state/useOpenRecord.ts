import * as React from 'react';
import type { WindowedGridHandle } from '../../../../components/grid/WindowedGrid';
import type { RecommendationPanelHandle } from '../../../../components/recommendation/RecommendationPanel';
import type { RegisterEntry } from '../../../../domain/register/entry';
import type { Register } from './useRegister';
import { idOf } from './useRegister';

/** The record whose panel is open, and moving between records. */
export interface OpenRecord {
  readonly entry?: RegisterEntry;
  /** Opens another record, unless words in the open one are not saved and the person stays. */
  readonly open: (recommendationId: string) => void;
  readonly close: () => void;
  /** Undefined at the first and at the last. */
  readonly previous?: () => void;
  readonly next?: () => void;
}

/** Opening rows in the panel: the list stays in view, and takes the focus back when it closes. */
export function useOpenRecord(
  register: Register,
  panel: React.RefObject<RecommendationPanelHandle>,
  grid: React.RefObject<WindowedGridHandle>
): OpenRecord {
  const { state, entries, withdrawn, lines, change } = register;
  const openId = state.open;
  const entry = React.useMemo(
    () =>
      openId === undefined
        ? undefined
        : (entries.find((one) => idOf(one) === openId) ??
          withdrawn.find((one) => idOf(one) === openId)),
    [entries, withdrawn, openId]
  );
  // A link that opens a record shows its row as well, once the rows are there.
  const first = React.useRef(openId);
  React.useEffect(() => {
    if (first.current !== undefined && entry !== undefined) {
      grid.current?.showLine(first.current);
      first.current = undefined;
    }
  }, [entry, grid]);

  const latestOpen = React.useRef(openId);
  latestOpen.current = openId;
  const open = React.useCallback(
    async (id: string) => {
      if (latestOpen.current === id) {
        return;
      }
      const mayLeave = (await panel.current?.requestClose()) ?? true;
      if (mayLeave) {
        change({ open: id });
      }
    },
    [change, panel]
  );
  const close = React.useCallback(() => {
    const id = latestOpen.current;
    change({ open: undefined });
    if (id !== undefined) {
      grid.current?.focusLine(id);
    }
  }, [change, grid]);

  const rows = React.useMemo(
    () => lines.flatMap((line) => (line.kind === 'row' ? [line.key] : [])),
    [lines]
  );
  const place = openId === undefined ? -1 : rows.indexOf(openId);
  const step = (to: number): (() => void) | undefined => {
    const id = place < 0 ? undefined : rows[to];
    // The panel has asked about unsaved words before it calls these.
    return id === undefined
      ? undefined
      : () => {
          change({ open: id });
          grid.current?.showLine(id);
        };
  };
  return { entry, open, close, previous: step(place - 1), next: step(place + 1) };
}
