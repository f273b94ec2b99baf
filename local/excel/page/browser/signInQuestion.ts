/** The dialog that stands in for Microsoft's sign-in window. */
import type { SignedInPerson } from '../../signIn/nestedAppAuth';
import { part } from './pageElements';
import type { SignedIn } from './signedIn';

/** Asks who signs in, and signs them in; undefined where the question is closed. */
export function askWhoSignsIn(who: SignedIn): Promise<SignedInPerson | undefined> {
  const dialog = part('sign-in', HTMLDialogElement);
  dialog.returnValue = '';
  if (!dialog.open) dialog.showModal();
  return new Promise((resolve) => {
    const onClose = (): void => {
      if (dialog.returnValue !== '') who.signInAs(dialog.returnValue, 'asked');
      resolve(dialog.returnValue === '' ? undefined : who.person());
    };
    dialog.addEventListener('close', onClose, { once: true });
  });
}
