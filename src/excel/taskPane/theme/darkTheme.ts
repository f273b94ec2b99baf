import type { PartialTheme } from '@fluentui/react/lib/Theme';

/** Light text on a dark ground, with the accent of the other screens (`mockups/README.md`, Colour). */
export const DARK: PartialTheme = {
  isInverted: true,
  palette: {
    themeDarker: '#cfe4fa',
    themeDark: '#b4d6fa',
    themeDarkAlt: '#96c6fa',
    themePrimary: '#62abf5',
    themeSecondary: '#479ef5',
    themeTertiary: '#2886de',
    themeLight: '#1b4a74',
    themeLighter: '#163a5c',
    themeLighterAlt: '#112e47',
    black: '#ffffff',
    neutralDark: '#faf9f8',
    neutralPrimary: '#f3f2f1',
    neutralPrimaryAlt: '#e1dfdd',
    neutralSecondary: '#c8c6c4',
    neutralSecondaryAlt: '#979593',
    neutralTertiary: '#979593',
    neutralTertiaryAlt: '#605e5c',
    neutralQuaternary: '#484644',
    neutralQuaternaryAlt: '#3b3a39',
    neutralLight: '#323130',
    neutralLighter: '#252423',
    neutralLighterAlt: '#201f1e',
    white: '#1b1a19'
  },
  semanticColors: {
    inputBorder: '#979593',
    smallInputBorder: '#979593',
    errorText: '#ff9ca0',
    errorIcon: '#ff9ca0',
    errorBackground: '#442023',
    severeWarningBackground: '#442023',
    warningBackground: '#3a2f12',
    successBackground: '#1b3a1b',
    successIcon: '#7fd17f',
    infoBackground: '#252423',
    messageText: '#f3f2f1',
    messageLink: '#62abf5',
    messageLinkHovered: '#96c6fa'
  }
};
