import type { Fetch } from '../../../../src/services/sync/formDigest';
import { connectionLost } from '../../../schedules/site/inProcess';
import type { ScheduleSite } from '../../../schedules/site/scheduleSite';
import type { OnTheWay } from '../model/commands';

/** Between the pane of one person and the site. */
export interface Way {
  readonly send: Fetch;
  /** What befalls the next requests that write. */
  readonly befall: (mishaps: readonly OnTheWay[]) => void;
}

export interface WayOptions {
  readonly site: Pick<ScheduleSite, 'send' | 'strikeNext'>;
  readonly overtake: (mishap: Extract<OnTheWay, { kind: 'overtaken' }>) => Promise<void>;
  readonly closeExcel: () => void;
}

export function wayTo({ site, overtake, closeExcel }: WayOptions): Way {
  let waiting: OnTheWay[] = [];

  const passed: Fetch = (address, init) => site.send(address, init);
  const struck: (fault: Parameters<ScheduleSite['strikeNext']>[0]) => Fetch =
    (fault) => (address, init) => {
      site.strikeNext(fault);
      return passed(address, init);
    };

  async function befallen(
    mishap: OnTheWay,
    ...[address, init]: Parameters<Fetch>
  ): Promise<Response> {
    switch (mishap.kind) {
      case 'none':
        return passed(address, init);
      case 'dropped before':
        return struck({ kind: 'drop-before-commit' })(address, init);
      case 'dropped after':
        await passed(address, init);
        throw connectionLost();
      case 'dropped after part':
        return struck({ kind: 'drop-after-part', part: mishap.part })(address, init);
      case 'no answer':
        await passed(address, init);
        return stopped(init.signal);
      case 'busy':
        return struck({ kind: 'throttle', status: mishap.status, retryAfter: 2 })(address, init);
      case 'gateway':
        if (mishap.isPassedOn) await passed(address, init);
        return new Response('<h1>Error</h1>', { status: 504 });
      case 'token refused':
        return new Response('{}', { status: 401 });
      case 'overtaken':
        await overtake(mishap);
        return passed(address, init);
      case 'excel closed': {
        const answer = await passed(address, init);
        closeExcel();
        return answer;
      }
    }
  }

  return {
    befall: (mishaps) => {
      waiting = [...mishaps];
    },
    send: async (address, init) => {
      const [next = { kind: 'none' as const }] = writes(init) ? waiting.splice(0, 1) : [];
      return befallen(next, address, init);
    }
  };
}

/** A batch that adds or changes rows; its boundaries are parted by lines that begin so. */
function writes({ body }: RequestInit): boolean {
  return typeof body === 'string' && /^(POST|PATCH|MERGE) \S*\/items(\(\d+\))? HTTP/im.test(body);
}

/** Nothing is answered, until the caller gives up. */
function stopped(signal: AbortSignal | null | undefined): Promise<Response> {
  return new Promise((_resolve, reject) => {
    signal?.addEventListener('abort', () =>
      reject(new DOMException('The request was stopped.', 'AbortError'))
    );
  });
}
