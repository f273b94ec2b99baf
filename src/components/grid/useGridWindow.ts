import * as React from 'react';
import type { Range, VirtualItem, Virtualizer } from '@tanstack/react-virtual';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import type { GridLine } from './gridLine';
import { observeRegionOffset, observeRegionRect, scrollRegionOf } from './scrollRegion';

/** Lines drawn beyond each edge of the window, so that a fast wheel meets no gap. */
const OVERSCAN = 8;

export interface LineHeights {
  readonly group: number;
  readonly row: number;
}

export interface GridWindowOptions {
  readonly lines: readonly GridLine<unknown, unknown>[];
  readonly heights: LineHeights;
  /** Whether the list scrolls by itself, or stands in a page that scrolls. */
  readonly scrolls: 'list' | 'page';
  /** Height of the headings that stay at the top of the list, in pixels. */
  readonly headingHeight: number;
  /** The line that keeps the focus: it stays drawn wherever one scrolls. -1 for none. */
  readonly activeIndex: number;
  /** The element that holds the lines. */
  readonly bodyRef: React.RefObject<HTMLDivElement>;
}

export interface GridWindow {
  readonly virtualizer: Virtualizer<HTMLElement, HTMLDivElement>;
  readonly items: readonly VirtualItem[];
  /** Distance of the first line from the top of what scrolls. */
  readonly margin: number;
  /** To be set on the element that may scroll. */
  readonly listRef: React.RefObject<HTMLDivElement>;
}

/** The lines that are on screen, over the list's own scrolling or the page's. */
export function useGridWindow(options: GridWindowOptions): GridWindow {
  const { lines, heights, scrolls, headingHeight, activeIndex, bodyRef } = options;
  const listRef = React.useRef<HTMLDivElement>(null);
  const [pageMargin, setPageMargin] = React.useState(0);
  const margin = scrolls === 'list' ? headingHeight : pageMargin;

  const getScrollElement = React.useCallback(
    () =>
      scrolls === 'list' || listRef.current === null
        ? listRef.current
        : scrollRegionOf(listRef.current),
    [scrolls]
  );

  const measureMargin = React.useCallback(() => {
    const region = getScrollElement();
    if (scrolls === 'page' && region !== null && bodyRef.current !== null) {
      const regionTop =
        region === document.documentElement ? 0 : region.getBoundingClientRect().top;
      const top = bodyRef.current.getBoundingClientRect().top - regionTop + region.scrollTop;
      setPageMargin(Math.round(top));
    }
  }, [getScrollElement, scrolls, bodyRef]);
  // After each draw: what stands above the list may have grown, by a second line of chips.
  React.useLayoutEffect(() => measureMargin());

  const virtualizer = useVirtualizer<HTMLElement, HTMLDivElement>({
    count: lines.length,
    getScrollElement,
    estimateSize: React.useCallback(
      (index: number) => (lines[index]?.kind === 'group' ? heights.group : heights.row),
      [lines, heights]
    ),
    getItemKey: React.useCallback((index: number) => lines[index]?.key ?? index, [lines]),
    rangeExtractor: React.useCallback(
      (range: Range) => withActive(defaultRangeExtractor(range), activeIndex),
      [activeIndex]
    ),
    overscan: OVERSCAN,
    scrollMargin: margin,
    scrollPaddingStart: scrolls === 'list' ? headingHeight : 0,
    observeElementRect: observeRegionRect,
    observeElementOffset: observeRegionOffset
  });
  // Heights are told by kind: other lines, or another layout, are other heights.
  React.useLayoutEffect(() => virtualizer.measure(), [virtualizer, lines, heights]);

  return { virtualizer, items: virtualizer.getVirtualItems(), margin, listRef };
}

function withActive(indexes: number[], activeIndex: number): number[] {
  if (activeIndex < 0 || indexes.includes(activeIndex)) {
    return indexes;
  }
  return activeIndex < (indexes[0] ?? 0) ? [activeIndex, ...indexes] : [...indexes, activeIndex];
}
