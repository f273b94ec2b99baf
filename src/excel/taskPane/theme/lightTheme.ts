import type { PartialTheme } from '@fluentui/react/lib/Theme';

/** Dark text on white, with the accent of the other screens (`mockups/README.md`, Colour). */
export const LIGHT: PartialTheme = {
  isInverted: false,
  palette: {
    themeDarker: '#0c3b5e',
    themeDark: '#0f548c',
    themeDarkAlt: '#115ea3',
    themePrimary: '#0f6cbd',
    themeSecondary: '#2886de',
    themeTertiary: '#77b7f7',
    themeLight: '#b4d6fa',
    themeLighter: '#cfe4fa',
    themeLighterAlt: '#ebf3fc',
    black: '#000000',
    neutralDark: '#201f1e',
    neutralPrimary: '#323130',
    neutralPrimaryAlt: '#3b3a39',
    neutralSecondary: '#605e5c',
    neutralSecondaryAlt: '#8a8886',
    neutralTertiary: '#a19f9d',
    neutralTertiaryAlt: '#c8c6c4',
    neutralQuaternary: '#d2d0ce',
    neutralQuaternaryAlt: '#e1dfdd',
    neutralLight: '#edebe9',
    neutralLighter: '#f3f2f1',
    neutralLighterAlt: '#faf9f8',
    white: '#ffffff'
  },
  semanticColors: { inputBorder: '#8a8886', smallInputBorder: '#8a8886' }
};
