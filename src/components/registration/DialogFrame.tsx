import * as React from 'react';
import { IconButton } from '@fluentui/react/lib/Button';
import { Modal } from '@fluentui/react/lib/Modal';
import { useId } from '@fluentui/react-hooks';
import { REGISTRATION } from '../loc/registration';
import { Themed } from '../theme/Themed';
import styles from './DialogFrame.module.scss';

export interface DialogFrameProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly footer: React.ReactNode;
  readonly children: React.ReactNode;
}

/** A dialog over the page: its title, what it holds, and its buttons, which stay in view. */
export function DialogFrame(props: DialogFrameProps): React.ReactElement {
  const { title, onClose, footer, children } = props;
  const titleId = useId('registration');
  const buttons = React.useRef<HTMLDivElement>(null);
  // Where what had the focus has gone away, the buttons are what is done next.
  React.useEffect(() => {
    if (document.activeElement !== document.body) return;
    buttons.current?.querySelector<HTMLElement>('button:not([disabled])')?.focus();
  });
  return (
    <Modal
      isOpen
      isBlocking
      isAlert={false}
      onDismiss={onClose}
      titleAriaId={titleId}
      containerClassName={styles.container}
      scrollableContentClassName={styles.scroll}
      focusTrapZoneProps={{ firstFocusableTarget: `#${titleId}` }}
    >
      <Themed className={styles.dialog}>
        <div className={styles.header}>
          <h2 id={titleId} tabIndex={-1} className={styles.title}>
            {title}
          </h2>
          <IconButton
            iconProps={{ iconName: 'Cancel' }}
            ariaLabel={REGISTRATION.close}
            title={REGISTRATION.close}
            onClick={onClose}
          />
        </div>
        <div className={styles.body}>{children}</div>
        <div ref={buttons} className={styles.footer}>
          {footer}
        </div>
      </Themed>
    </Modal>
  );
}
