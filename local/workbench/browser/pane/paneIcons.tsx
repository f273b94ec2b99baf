/** Icons that Fluent's fields draw: its own come from a font on another server. */
import { GlobalSettings, registerIcons, setIconOptions, unregisterIcons } from '@fluentui/react';
import * as React from 'react';

function drawn(path: string): JSX.Element {
  return (
    <svg width="1em" height="1em" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={path} fill="none" stroke="currentColor" strokeWidth="1.2" />
    </svg>
  );
}

interface KnownIcon {
  readonly subset?: { readonly fontFace?: object };
}

/**
 * Registers what the pane's fields need; a web part may have registered some of them already. Fluent's
 * one file registers its whole font as it loads: those are taken back, or the page would ask another
 * server for them, and a web part that comes later could not register its own.
 */
export function registerPaneIcons(): void {
  const known = GlobalSettings.getValue<Readonly<Record<string, KnownIcon>>>('icons', {});
  const ofFont = Object.entries(known).filter(([, icon]) => icon.subset?.fontFace !== undefined);
  setIconOptions({ disableWarnings: true });
  unregisterIcons(ofFont.map(([name]) => name));
  registerIcons({
    style: { display: 'inline-flex', alignItems: 'center', justifyContent: 'center' },
    icons: {
      Cancel: drawn('M3 3 13 13M13 3 3 13'),
      CheckMark: drawn('M2 8.5 6 12.5 14 4'),
      ChevronDown: drawn('M2 5 8 11 14 5')
    }
  });
}
