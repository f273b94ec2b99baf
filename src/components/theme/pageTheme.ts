import type { PartialTheme } from '@fluentui/react/lib/Theme';

/** The parts of the host's theme that are used; SPFx's `IReadonlyTheme` and Teams' themes fit it. */
export interface HostTheme {
  readonly palette?: PartialTheme['palette'];
  readonly semanticColors?: PartialTheme['semanticColors'];
  readonly isInverted?: boolean;
}

/** The host's theme as Fluent takes it. Without one, Fluent's own light theme stands. */
export function pageTheme(theme: HostTheme | undefined): PartialTheme {
  return theme === undefined
    ? {}
    : {
        palette: theme.palette,
        semanticColors: theme.semanticColors,
        isInverted: theme.isInverted ?? false
      };
}
