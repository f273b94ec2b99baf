import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { themeVariables } from './themeVariables';

export interface ThemedProps extends React.HTMLAttributes<HTMLDivElement> {
  readonly children: React.ReactNode;
}

/**
 * A block that carries the page's theme as CSS custom properties. Everything that React puts
 * elsewhere in the document (panels, dialogs, call-outs) needs one of its own around its content.
 */
export function Themed({ children, style, ...rest }: ThemedProps): React.ReactElement {
  const theme = useTheme();
  const variables = React.useMemo(() => themeVariables(theme), [theme]);
  return (
    <div {...rest} style={{ ...variables, ...style }}>
      {children}
    </div>
  );
}
