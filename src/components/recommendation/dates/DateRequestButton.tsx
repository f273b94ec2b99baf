import * as React from 'react';
import { ActionButton } from '@fluentui/react/lib/Button';
import type { IButton } from '@fluentui/react/lib/Button';
import styles from './DateForms.module.scss';
import type { DateRequesting } from './useDateRequest';
import { useFocusBack } from './useFocusBack';

/** The way into asking for a new date; nothing where the person may not, or while it is open. */
export function DateRequestButton({
  request
}: {
  readonly request: DateRequesting;
}): React.ReactElement {
  const { edit, mayAsk, command, what, onBegin } = request;
  const button = React.useRef<IButton>(null);
  useFocusBack(edit.state.kind === 'editing', () => button.current?.focus());
  if (!mayAsk || edit.state.kind === 'editing' || edit.draft !== undefined) return <></>;
  return (
    <ActionButton
      componentRef={button}
      className={styles.command}
      text={command}
      ariaLabel={what}
      onClick={onBegin}
    />
  );
}
