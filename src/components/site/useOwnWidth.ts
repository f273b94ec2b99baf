import * as React from 'react';

/** The width of an element in pixels, as it changes; undefined before it is first measured. */
export function useOwnWidth(element: React.RefObject<HTMLElement>): number | undefined {
  const [width, setWidth] = React.useState<number>();
  React.useLayoutEffect(() => {
    const node = element.current;
    if (node === null) {
      return undefined;
    }
    setWidth(node.clientWidth);
    const observer = new ResizeObserver(() => setWidth(node.clientWidth));
    observer.observe(node);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
