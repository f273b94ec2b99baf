/**
 * Runs in the pane's window, before the pane's own scripts: puts the bridge there by which MSAL asks
 * Excel for a token. In Excel that is Excel's own doing; the npm package of Office.js has no part of it.
 * A channel of its own carries what is said, so that Office.js, which listens to the window, hears
 * nothing of it.
 */
import { bridgeGreeting } from './bridgeGreeting';

interface NestedAppAuthBridge {
  readonly addEventListener: (event: string, callback: (response: string) => void) => void;
  readonly removeEventListener: (event: string, callback: (response: string) => void) => void;
  readonly postMessage: (message: string) => void;
}

function makeBridge(): NestedAppAuthBridge {
  const { port1, port2 } = new MessageChannel();
  const listeners = new Set<(response: string) => void>();
  port1.onmessage = ({ data }: MessageEvent<string>) => {
    for (const listener of [...listeners]) listener(data);
  };
  window.parent.postMessage(bridgeGreeting, window.location.origin, [port2]);
  return {
    addEventListener: (event, callback) => {
      if (event === 'message') listeners.add(callback);
    },
    removeEventListener: (event, callback) => {
      if (event === 'message') listeners.delete(callback);
    },
    postMessage: (message) => port1.postMessage(message)
  };
}

// Read by BridgeProxy of @azure/msal-browser.
Object.defineProperty(window, 'nestedAppAuthBridge', { value: makeBridge() });
