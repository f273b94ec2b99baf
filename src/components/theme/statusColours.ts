import type { ITheme } from '@fluentui/react/lib/Styling';

/** Values of `mockups/README.md`, Colour and Status: each at least 4.5:1 on every row ground. */
const LIGHT = {
  '--statusGreen': '#0E700E',
  '--statusAmber': '#8A5A00',
  '--statusRed': '#A4262C',
  '--statusWhite': '#605E5C',
  '--statusClosed': '#484644',
  '--selected': '#EBF3FC',
  '--doubt': '#FFF8E5',
  '--added': '#DFF2DF',
  '--removed': '#F9E3E3'
};

const DARK = {
  '--statusGreen': '#7FD17F',
  '--statusAmber': '#F5B94A',
  '--statusRed': '#FF9CA0',
  '--statusWhite': '#C8C6C4',
  '--statusClosed': '#D2D0CE',
  '--selected': '#112E47',
  '--doubt': '#3A2F12',
  '--added': '#1B3A1B',
  '--removed': '#442023'
};

/** The status and tint colours of a theme. A theme of pure black and white asks for no hues. */
export function statusColours(theme: ITheme): Readonly<Record<string, string>> {
  const { white, neutralPrimary } = theme.palette;
  const contrast = isPure(white) && isPure(neutralPrimary);
  if (contrast) {
    return {
      '--statusGreen': neutralPrimary,
      '--statusAmber': neutralPrimary,
      '--statusRed': neutralPrimary,
      '--statusWhite': neutralPrimary,
      '--statusClosed': neutralPrimary,
      '--selected': theme.palette.neutralLighter,
      '--doubt': white,
      '--added': white,
      '--removed': white
    };
  }
  return theme.isInverted ? DARK : LIGHT;
}

function isPure(colour: string): boolean {
  return /^#(000000|000|ffffff|fff)$/i.test(colour);
}
