import * as React from 'react';
import { scrollRegionOf } from '../../../../components/grid/scrollRegion';

/** Headings and about seven rows: less would not be worth scrolling in. */
const SMALLEST = 380;

/**
 * The height that a list may take so that it ends where what is visible ends, while the page itself
 * need not scroll. Where the list begins far down a page it takes most of a screen's height.
 */
export function useFittedHeight(
  list: React.RefObject<HTMLElement>,
  dependsOn: unknown
): number | undefined {
  const [height, setHeight] = React.useState<number>();
  React.useLayoutEffect(() => {
    const node = list.current;
    if (node === null) {
      return undefined;
    }
    const region = scrollRegionOf(node);
    const fit = (): void => {
      const page = region === document.documentElement;
      const visible = page ? window.innerHeight : region.clientHeight;
      const regionTop = page ? 0 : region.getBoundingClientRect().top;
      const top = node.getBoundingClientRect().top - regionTop + region.scrollTop;
      const below = top < visible * 0.6 ? visible - top : visible;
      setHeight(Math.max(SMALLEST, Math.floor(below)));
    };
    fit();
    window.addEventListener('resize', fit);
    return () => window.removeEventListener('resize', fit);
  }, [list, dependsOn]);
  return height;
}
