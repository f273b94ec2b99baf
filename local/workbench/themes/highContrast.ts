import type { SiteTheme } from './palette';

/**
 * Windows' "high contrast black" as a site theme: white on black, yellow for what can be followed,
 * cyan for what is chosen, green for what is not available.
 */
const ground = '#000000';
const text = '#ffffff';
const followed = '#ffff00';
const chosen = '#1aebff';
const unavailable = '#3ff23f';

export const highContrast: SiteTheme = {
  name: 'highContrast',
  isInverted: true,
  palette: {
    themeDarker: text,
    themeDark: chosen,
    themeDarkAlt: chosen,
    themePrimary: chosen,
    themeSecondary: chosen,
    themeTertiary: chosen,
    themeLight: '#005a66',
    themeLighter: '#003a42',
    themeLighterAlt: '#00262b',
    black: text,
    neutralDark: text,
    neutralPrimary: text,
    neutralPrimaryAlt: text,
    neutralSecondary: text,
    neutralSecondaryAlt: text,
    neutralTertiary: unavailable,
    neutralTertiaryAlt: text,
    neutralQuaternary: text,
    neutralQuaternaryAlt: text,
    neutralLight: '#8a8886',
    neutralLighter: '#1f1f1f',
    neutralLighterAlt: '#0f0f0f',
    white: ground
  },
  semanticColors: {
    link: followed,
    linkHovered: chosen,
    actionLink: followed,
    actionLinkHovered: chosen,
    menuIcon: chosen,
    inputBorder: text,
    inputBorderHovered: chosen,
    inputPlaceholderText: text,
    buttonBorder: text,
    buttonBackground: ground,
    buttonBackgroundHovered: '#003a42',
    primaryButtonText: ground,
    primaryButtonTextHovered: ground,
    primaryButtonTextPressed: ground,
    primaryButtonBackgroundHovered: text,
    primaryButtonBackgroundPressed: text,
    errorText: followed,
    errorIcon: followed,
    errorBackground: ground,
    severeWarningBackground: ground,
    warningBackground: ground,
    warningIcon: followed,
    successBackground: ground,
    successIcon: unavailable,
    infoBackground: ground,
    infoIcon: chosen,
    blockingBackground: ground,
    blockingIcon: followed,
    severeWarningIcon: followed,
    successText: unavailable,
    warningText: text,
    messageText: text,
    messageLink: followed,
    messageLinkHovered: chosen
  },
  bars: {
    suiteGround: ground,
    suiteText: text,
    suiteRaised: ground,
    suiteHover: '#003a42',
    tileGround: chosen,
    tileText: ground,
    personaGround: text,
    personaText: ground
  }
};
