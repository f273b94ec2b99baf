import * as React from 'react';

export interface CoveredWidth {
  /** Pixels at the right edge that the panel covers; 0 where it covers nothing, or everything. */
  readonly covered: number;
  readonly setPanelWidth: (width: number) => void;
}

/** How much of an element the open panel covers: the list is narrowed by it and stays usable. */
export function useCoveredWidth(
  element: React.RefObject<HTMLElement>,
  isOpen: boolean
): CoveredWidth {
  const [panelWidth, setPanelWidth] = React.useState(0);
  const [covered, setCovered] = React.useState(0);
  React.useLayoutEffect(() => {
    const measure = (): void => {
      const visible = document.documentElement.clientWidth;
      const right = element.current?.getBoundingClientRect().right ?? 0;
      const beside = isOpen && panelWidth < visible * 0.9;
      setCovered(beside ? Math.max(0, Math.round(right - (visible - panelWidth))) : 0);
    };
    measure();
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, [element, isOpen, panelWidth]);
  return { covered, setPanelWidth };
}
