/** The page that a sign-in in a window of its own comes back to; typed by MSAL for newer resolution. */
declare module '@azure/msal-browser/redirect-bridge' {
  /** Hands what the address holds on to the pane. Rejects where it holds no answer of a sign-in. */
  export function broadcastResponseToMainFrame(): Promise<void>;
}
