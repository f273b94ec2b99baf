import type { IPalette, ISemanticColors } from '@fluentui/react/lib-commonjs/Theme';

/** The slots of a SharePoint theme: its accent from darkest to lightest, then its neutrals. */
export type SitePalette = Pick<
  IPalette,
  | 'themeDarker'
  | 'themeDark'
  | 'themeDarkAlt'
  | 'themePrimary'
  | 'themeSecondary'
  | 'themeTertiary'
  | 'themeLight'
  | 'themeLighter'
  | 'themeLighterAlt'
  | 'black'
  | 'neutralDark'
  | 'neutralPrimary'
  | 'neutralPrimaryAlt'
  | 'neutralSecondary'
  | 'neutralSecondaryAlt'
  | 'neutralTertiary'
  | 'neutralTertiaryAlt'
  | 'neutralQuaternary'
  | 'neutralQuaternaryAlt'
  | 'neutralLight'
  | 'neutralLighter'
  | 'neutralLighterAlt'
  | 'white'
>;

/** Colours of the bars above the page, which are SharePoint's and not the site's. */
export interface BarColours {
  readonly suiteGround: string;
  readonly suiteText: string;
  /** Ground of the person button, at rest and pointed at. */
  readonly suiteRaised: string;
  readonly suiteHover: string;
  readonly tileGround: string;
  readonly tileText: string;
  readonly personaGround: string;
  readonly personaText: string;
}

export type ThemeName = 'light' | 'dark' | 'highContrast';

export interface SiteTheme {
  readonly name: ThemeName;
  /** Light text on a dark ground, as Fluent and SharePoint call it. */
  readonly isInverted: boolean;
  readonly palette: SitePalette;
  /** What does not follow from the palette by Fluent's own rules. */
  readonly semanticColors: Partial<ISemanticColors>;
  readonly bars: BarColours;
}
