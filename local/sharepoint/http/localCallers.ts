import type { IncomingMessage } from 'node:http';
import { isOwnName } from '../../ownName';

/**
 * Who calls an address that is this machine's own and not SharePoint's (`/_local/…`): a page of this
 * very server, a program that is no browser, or anybody else. A browser always says where a page is
 * from, by Sec-Fetch-Site or by Origin; another port of this machine is another origin.
 */
export type LocalCaller = 'own page' | 'program' | 'elsewhere';

export function localCaller({ headers, socket }: IncomingMessage): LocalCaller {
  if (!isLoopback(socket.remoteAddress) || !isOwnName(headers.host)) return 'elsewhere';
  const site = headers['sec-fetch-site'];
  const { origin } = headers;
  const isOwnOrigin = origin === undefined || origin === `http://${headers.host}`;
  if (site !== undefined) return site === 'same-origin' && isOwnOrigin ? 'own page' : 'elsewhere';
  if (origin !== undefined) return isOwnOrigin ? 'own page' : 'elsewhere';
  return 'program';
}

const isLoopback = (address: string | undefined): boolean =>
  /^(?:::ffff:)?127\.|^::1$/.test(address ?? '');
