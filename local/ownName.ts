/**
 * Whether a request calls this server by a name of this machine. Any web site may have its own name
 * resolve to 127.0.0.1 and so read, as itself, whatever is served here (DNS rebinding).
 */
export function isOwnName(host: string | undefined): boolean {
  return /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i.test(host ?? '');
}
