import * as React from 'react';
import { registerIcons } from '@fluentui/react/lib/Styling';
import { AddIcon, DownIcon, MoreIcon, UpIcon } from '@fluentui/react-icons-mdl2';

let registered = false;

/** As in `registerIcons`: the drawing stands in the middle of its box. */
const MIDDLE: React.CSSProperties = {
  display: 'flex',
  alignItems: 'center',
  justifyContent: 'center',
  height: '100%'
};

/** The icons that only the administration's controls ask for, drawn as in `registerIcons`. */
export function registerAdministrationIcons(): void {
  if (registered) return;
  registered = true;
  registerIcons({
    icons: {
      Add: <AddIcon style={MIDDLE} />,
      Down: <DownIcon style={MIDDLE} />,
      More: <MoreIcon style={MIDDLE} />,
      Up: <UpIcon style={MIDDLE} />
    }
  });
}
