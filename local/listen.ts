/** Listening on this machine only, at every address that `localhost` may stand for. */
import type { AddressInfo, Server } from 'node:net';
import { strings } from './strings';
import { systemErrorCode } from './systemError';

/** The port cannot be used; the message is for the person. */
export class PortError extends Error {
  public constructor(sentence: string, cause: unknown) {
    super(sentence, { cause });
    this.name = 'PortError';
  }
}

function listenAt(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

function portError(port: number, cause: unknown): unknown {
  if (systemErrorCode(cause) === 'EADDRINUSE') return new PortError(strings.portInUse(port), cause);
  if (systemErrorCode(cause) === 'EACCES') return new PortError(strings.portRefused(port), cause);
  return cause;
}

/** Machines without IPv6 have no `::1` to listen at; 127.0.0.1 is enough there. */
const noIpv6: readonly (string | undefined)[] = ['EADDRNOTAVAIL', 'EAFNOSUPPORT', 'EINVAL'];

/**
 * Opens both servers on one port, on 127.0.0.1 and on ::1, and nowhere else.
 * @param port 0: any free one
 * @returns the port
 * @throws PortError where the port is in use or not allowed
 */
export async function listenLocally(ipv4: Server, ipv6: Server, port: number): Promise<number> {
  try {
    const used = await listenAt(ipv4, '127.0.0.1', port);
    try {
      await listenAt(ipv6, '::1', used);
    } catch (cause) {
      if (!noIpv6.includes(systemErrorCode(cause))) {
        ipv4.close();
        throw cause;
      }
    }
    return used;
  } catch (cause) {
    throw portError(port, cause);
  }
}
