/** The add-in's pane: its frame, the conversation with Office.js in it, and the sign-in bridge. */
import { offerSignIn, type SignInHost } from '../../signIn/nestedAppAuth';
import { frameName } from '../../transport/appContext';
import { converse, type PaneConversation, type PaneHost } from '../../transport/paneConversation';
import { paneAddress } from '../addresses';
import { strings } from '../strings';
import { part } from './pageElements';

export interface TaskPane {
  readonly open: () => void;
  readonly close: () => void;
  readonly toggle: () => void;
  /** Loads the pane anew, where it is open: another person, another workbook. */
  readonly reload: () => void;
  readonly sendEvents: PaneConversation['sendEvents'];
}

/** What a pane is given anew each time that it is loaded. */
interface Shown {
  readonly conversation: PaneConversation;
  readonly end: () => void;
}

function load(host: PaneHost, signIn: SignInHost): Shown {
  const { origin } = window.location;
  const identity = { conversationId: crypto.randomUUID(), instanceId: crypto.randomUUID() };
  const frame = document.createElement('iframe');
  // Office.js keeps host and conversation in sessionStorage and finds both here first.
  frame.name = frameName(identity, origin, host.document().locale);
  frame.title = strings.addInName;
  frame.src = paneAddress;
  part('pane-place', HTMLElement).replaceChildren(frame);
  const conversation = converse(frame, origin, identity, host);
  const endSignIn = offerSignIn(frame, origin, signIn);
  return {
    conversation,
    end: () => {
      conversation.end();
      endSignIn();
      frame.remove();
    }
  };
}

function sayAbsent(): void {
  const sentence = document.createElement('p');
  sentence.textContent = strings.paneAbsent;
  part('pane-place', HTMLElement).replaceChildren(sentence);
}

/** @param isBuilt whether there is an add-in to show */
export function taskPane(isBuilt: boolean, host: PaneHost, signIn: SignInHost): TaskPane {
  const aside = part('pane', HTMLElement);
  const button = document.querySelector<HTMLElement>('[data-command=pane]');
  let shown: Shown | undefined;

  const close = (): void => {
    shown?.end();
    shown = undefined;
    aside.hidden = true;
    button?.setAttribute('aria-pressed', 'false');
  };
  const open = (): void => {
    if (shown !== undefined) return;
    aside.hidden = false;
    button?.setAttribute('aria-pressed', 'true');
    if (isBuilt) shown = load(host, signIn);
    else sayAbsent();
  };
  part('close-pane', HTMLButtonElement).addEventListener('click', () => {
    close();
    button?.focus();
  });
  return {
    open,
    close,
    toggle: () => (aside.hidden ? open() : close()),
    reload: () => {
      if (shown === undefined) return;
      close();
      open();
    },
    sendEvents: (entries) => shown?.conversation.sendEvents(entries)
  };
}
