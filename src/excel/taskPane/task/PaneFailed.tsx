import * as React from 'react';
import { FailedBar } from '../../../components/shell/FailedBar';
import { EXCEL_SIGN_IN } from '../../../components/loc/excelSignIn';
import { SignInNotice } from '../signIn/SignInNotice';
import { isSignedOut } from '../signIn/isSignedOut';
import { useSiteInHand } from '../site/siteInHand';

export interface PaneFailedProps {
  readonly error: unknown;
  readonly kept?: string;
  readonly onTryAgain?: () => void;
}

/** Why something could not be done, in words; who is signed out is offered to sign in and go on. */
export function PaneFailed({ error, kept, onTryAgain }: PaneFailedProps): React.ReactElement {
  const site = useSiteInHand();
  return isSignedOut(error) && site !== undefined ? (
    <SignInNotice
      signIn={site.signIn}
      title={EXCEL_SIGN_IN.title}
      said={kept}
      onSignedIn={onTryAgain}
    />
  ) : (
    <FailedBar error={error} kept={kept} onTryAgain={onTryAgain} />
  );
}
