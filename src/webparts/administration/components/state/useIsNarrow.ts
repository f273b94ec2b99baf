import * as React from 'react';

/** Whether an element is narrower than so many pixels; breakpoints follow the web part, not the window. */
export function useIsNarrow(element: React.RefObject<HTMLElement>, below: number): boolean {
  const [isNarrow, setIsNarrow] = React.useState(false);
  React.useLayoutEffect(() => {
    const node = element.current;
    if (node === null) return undefined;
    const measure = (): void => setIsNarrow(node.clientWidth < below);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(node);
    return () => observer.disconnect();
  }, [element, below]);
  return isNarrow;
}
