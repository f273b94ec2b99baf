/** By which the page knows the channel that the bridge in the pane sends. */
export const bridgeGreeting = { kind: 'nestedAppAuthBridge' } as const;

export function isBridgeGreeting(data: unknown): boolean {
  return (
    typeof data === 'object' &&
    data !== null &&
    (data as Partial<typeof bridgeGreeting>).kind === bridgeGreeting.kind
  );
}
