import * as React from 'react';
import { CommandBarButton } from '@fluentui/react/lib/Button';
import type { IContextualMenuItem } from '@fluentui/react/lib/ContextualMenu';
import { useTheme } from '@fluentui/react/lib/Theme';
import { AddIcon, MoreIcon } from '@fluentui/react-icons-mdl2';
import { REGISTRATION_COMMANDS } from '../../../../components/loc/registrationCommands';
import type { RegisterState } from '../../../../domain/register/address';
import { UNTOUCHED_REGISTER } from '../../../../domain/register/address';
import { NOT_ALLOCATED, showsNotAllocated } from '../../../../domain/registration/notAllocated';
import styles from './RegisterToolbar.module.scss';
import type { Registration } from './useRegistration';

export interface RegistrationCommandsProps {
  readonly registration: Registration;
  readonly filters: RegisterState['filters'];
  /** How many the register shows. */
  readonly shown: number;
  /** Icons without words: on a phone. */
  readonly stacked: boolean;
  /** Little room: only the first command has words. */
  readonly brief: boolean;
  readonly onChange: (part: Partial<RegisterState>) => void;
}

/** What owners do from the register: add a report, see what waits for a lead, re-allocate, restore. */
export function RegistrationCommands(props: RegistrationCommandsProps): React.ReactElement {
  const { registration, filters, shown, stacked, brief, onChange } = props;
  const { notAllocated, withdrawn, open } = registration;
  const look = { root: styles.button, flexContainer: styles.content };
  const isShown = showsNotAllocated(filters);
  const showNotAllocated = (): void => {
    if (isShown) onChange({ filters: UNTOUCHED_REGISTER.filters });
    else if (notAllocated === 0) registration.say(REGISTRATION_COMMANDS.allAllocated);
    else onChange({ query: UNTOUCHED_REGISTER.query, filters: NOT_ALLOCATED });
  };
  const inMenu = stacked || brief;
  const items: IContextualMenuItem[] = [
    ...(inMenu
      ? [
          {
            key: 'not allocated',
            text: REGISTRATION_COMMANDS.notAllocated(notAllocated),
            canCheck: true,
            checked: isShown,
            onClick: showNotAllocated
          }
        ]
      : []),
    {
      key: 're-allocate',
      text: REGISTRATION_COMMANDS.reallocateShown(shown),
      disabled: shown === 0,
      onClick: () => open('re-allocate')
    },
    {
      key: 'withdrawn',
      text: REGISTRATION_COMMANDS.withdrawnShown(withdrawn),
      onClick: () => open('withdrawn')
    }
  ];
  // A shadow is not seen on a dark page.
  const edge = { border: `1px solid ${useTheme().palette.neutralLight}` };
  return (
    <>
      {registration.mayAdd && (
        <CommandBarButton
          className={styles.button}
          styles={look}
          onRenderIcon={() => <AddIcon className={styles.icon} />}
          text={stacked ? undefined : REGISTRATION_COMMANDS.addReport}
          ariaLabel={REGISTRATION_COMMANDS.addReport}
          title={stacked ? REGISTRATION_COMMANDS.addReport : undefined}
          onClick={() => open('add')}
        />
      )}
      {!inMenu && (
        <CommandBarButton
          className={styles.button}
          styles={look}
          text={REGISTRATION_COMMANDS.notAllocated(notAllocated)}
          ariaLabel={REGISTRATION_COMMANDS.notAllocatedLabel(notAllocated)}
          aria-pressed={isShown}
          checked={isShown}
          onClick={showNotAllocated}
        />
      )}
      <CommandBarButton
        className={styles.button}
        styles={look}
        onRenderIcon={() => <MoreIcon className={styles.icon} />}
        ariaLabel={REGISTRATION_COMMANDS.more}
        title={REGISTRATION_COMMANDS.more}
        menuIconProps={{ hidden: true }}
        menuProps={{ items, calloutProps: { styles: { root: edge } } }}
      />
    </>
  );
}
