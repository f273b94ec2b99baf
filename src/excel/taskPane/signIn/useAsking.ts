import * as React from 'react';
import type { SignIn } from '../../signIn/signIn';

export interface Asking {
  readonly isAsking: boolean;
  readonly error: unknown;
  readonly ask: () => void;
}

/** Signs the person in when they press the button. */
export function useAsking(signIn: SignIn, onSignedIn: (() => void) | undefined): Asking {
  const [isAsking, setIsAsking] = React.useState(false);
  const [error, setError] = React.useState<unknown>();
  const here = React.useRef(true);
  React.useEffect(() => {
    here.current = true;
    return () => {
      here.current = false;
    };
  }, []);
  function ask(): void {
    setIsAsking(true);
    setError(undefined);
    signIn
      .ask()
      .then(
        () => here.current && onSignedIn?.(),
        (cause: unknown) => here.current && setError(cause)
      )
      .then(() => here.current && setIsAsking(false), console.error);
  }
  return { isAsking, error, ask };
}
