import * as React from 'react';
import { PANEL } from '../loc/panel';

/** Copies the address of the record; `say` tells what came of it. */
export function useCopyLink(link: string, say: (what: string) => void): () => void {
  return React.useCallback(() => {
    const copied = navigator.clipboard
      ? navigator.clipboard.writeText(link)
      : Promise.reject(new Error('No clipboard here'));
    copied.then(
      () => say(PANEL.linkCopied),
      () => say(PANEL.linkNotCopied)
    );
  }, [link, say]);
}
