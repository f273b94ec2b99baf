import * as React from 'react';
import { IconButton } from '@fluentui/react/lib/Button';
import type { IButton } from '@fluentui/react/lib/Button';
import type { IContextualMenuItem } from '@fluentui/react/lib/ContextualMenu';
import { MoreIcon } from '@fluentui/react-icons-mdl2';
import { PARTS } from '../../loc/parts';
import styles from './Parts.module.scss';

export interface PartMenuProps {
  /** "sub-action IV". */
  readonly name: string;
  readonly items: readonly (IContextualMenuItem | false)[];
  readonly button: React.RefObject<IButton>;
  readonly disabled: boolean;
}

/** What may be done with one part; it takes the focus back when a form of the part is closed. */
export function PartMenu({ name, items, button, disabled }: PartMenuProps): React.ReactElement {
  const offered = items.filter((item): item is IContextualMenuItem => item !== false);
  if (offered.length === 0) return <></>;
  return (
    <IconButton
      componentRef={button}
      className={styles.more}
      ariaLabel={PARTS.more(name)}
      title={PARTS.more(name)}
      disabled={disabled}
      allowDisabledFocus
      menuProps={{ items: offered, shouldFocusOnMount: true }}
      onRenderMenuIcon={() => <MoreIcon aria-hidden="true" />}
    />
  );
}
