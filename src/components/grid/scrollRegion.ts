import type { Virtualizer } from '@tanstack/react-virtual';
import { observeElementOffset, observeElementRect } from '@tanstack/react-virtual';

type RegionVirtualizer = Virtualizer<HTMLElement, HTMLDivElement>;

/** How long after the last scroll event a scroll counts as over, in milliseconds. */
const SCROLL_SETTLED = 150;

/** The nearest block around an element that scrolls up and down; the document where there is none. */
export function scrollRegionOf(element: HTMLElement): HTMLElement {
  for (let up = element.parentElement; up !== null; up = up.parentElement) {
    const { overflowY } = getComputedStyle(up);
    if ((overflowY === 'auto' || overflowY === 'scroll') && up !== document.body) {
      return up;
    }
  }
  return document.documentElement;
}

/** Whether the region is the document, whose scroll events and height are the window's. */
function isPage(region: HTMLElement | null): boolean {
  return region === document.documentElement;
}

/** As the library's own, and for the document too: SharePoint scrolls a block, Teams the page. */
export function observeRegionRect(
  instance: RegionVirtualizer,
  report: (rect: { readonly width: number; readonly height: number }) => void
): void | (() => void) {
  if (!isPage(instance.scrollElement)) {
    return observeElementRect(instance, report);
  }
  const measure = (): void => report({ width: window.innerWidth, height: window.innerHeight });
  measure();
  window.addEventListener('resize', measure);
  return () => window.removeEventListener('resize', measure);
}

export function observeRegionOffset(
  instance: RegionVirtualizer,
  report: (offset: number, isScrolling: boolean) => void
): void | (() => void) {
  const region = instance.scrollElement;
  if (region === null || !isPage(region)) {
    return observeElementOffset(instance, report);
  }
  let settled: number | undefined;
  const scrolled = (): void => {
    window.clearTimeout(settled);
    settled = window.setTimeout(() => report(region.scrollTop, false), SCROLL_SETTLED);
    report(region.scrollTop, true);
  };
  report(region.scrollTop, false);
  document.addEventListener('scroll', scrolled, { passive: true });
  return () => {
    window.clearTimeout(settled);
    document.removeEventListener('scroll', scrolled);
  };
}
