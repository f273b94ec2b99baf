import * as React from 'react';

/** Widths of `mockups/README.md`: 720 at 1280 and wider, 592 from 1024, the whole width below. */
function widthWithin(viewport: number): number {
  if (viewport >= 1280) return 720;
  return viewport >= 1024 ? 592 : viewport;
}

export interface PanelWidth {
  readonly width: number;
  /** Whether the panel leaves nothing of the page beside it. */
  readonly whole: boolean;
}

/** How wide the panel is in this window, told to whoever makes room for it. */
export function usePanelWidth(onWidth: (width: number) => void): PanelWidth {
  const [viewport, setViewport] = React.useState(() => document.documentElement.clientWidth);
  React.useEffect(() => {
    const measure = (): void => setViewport(document.documentElement.clientWidth);
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, []);
  const width = widthWithin(viewport);
  const tell = React.useRef(onWidth);
  tell.current = onWidth;
  React.useLayoutEffect(() => {
    tell.current(width);
  }, [width]);
  return { width, whole: viewport < 1024 };
}
