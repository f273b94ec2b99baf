import * as React from 'react';
import { REGISTER } from '../../../../components/loc/register';

export interface CopyLink {
  /** What came of it, to be shown and announced; empty before. */
  readonly said: string;
  readonly copy: () => void;
}

/** How long "Link copied" stays, in milliseconds. */
const STAYS = 4000;

/** Copies the address that opens this view, and says so. */
export function useCopyLink(linkTo: () => string): CopyLink {
  const [said, setSaid] = React.useState('');
  React.useEffect(() => {
    const timer = window.setTimeout(() => setSaid(''), STAYS);
    return () => window.clearTimeout(timer);
  }, [said]);
  const copy = React.useCallback(() => {
    const copied = navigator.clipboard
      ? navigator.clipboard.writeText(linkTo())
      : Promise.reject(new Error('No clipboard here'));
    copied.then(
      () => setSaid(REGISTER.linkCopied),
      () => setSaid(REGISTER.linkNotCopied)
    );
  }, [linkTo]);
  return { said, copy };
}
