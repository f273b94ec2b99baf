import * as React from 'react';
import { PrimaryButton } from '@fluentui/react/lib/Button';
import { FailedBar } from '../../../components/shell/FailedBar';
import { EXCEL_SIGN_IN } from '../../../components/loc/excelSignIn';
import type { SignIn } from '../../signIn/signIn';
import styles from './SignInNotice.module.scss';
import { useAsking } from './useAsking';

export interface SignInNoticeProps {
  readonly signIn: SignIn;
  readonly title: string;
  /** What is kept meanwhile. */
  readonly said?: string;
  readonly onSignedIn?: () => void;
}

/** Asks the person to sign in, by a button: browsers open no window that nobody asked for. */
export function SignInNotice(props: SignInNoticeProps): React.ReactElement {
  const { signIn, title, said, onSignedIn } = props;
  const asking = useAsking(signIn, onSignedIn);
  return (
    <div className={styles.notice}>
      <h2 className={styles.title}>{title}</h2>
      <p>{said ?? EXCEL_SIGN_IN.why}</p>
      {asking.error !== undefined && (
        <div className={styles.failed}>
          <FailedBar error={asking.error} />
        </div>
      )}
      <PrimaryButton
        text={asking.isAsking ? EXCEL_SIGN_IN.signingIn : EXCEL_SIGN_IN.button}
        disabled={asking.isAsking}
        allowDisabledFocus
        onClick={asking.ask}
      />
    </div>
  );
}
