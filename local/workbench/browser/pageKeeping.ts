/** Sends what is set on the page to the server, one after the other, and says how it went. */
import type { PageData, PlacedWebPart } from '../pageData';
import { elementById } from './elements';
import { paneStrings } from './paneStrings';

type Properties = Readonly<Record<string, unknown>>;

export interface PageKeeping {
  /** Saves the properties of a web part, where they are others than those saved last. */
  readonly keep: (instanceId: string, properties: Properties) => void;
  /** Puts every web part back to what it was when the page was opened. */
  readonly discard: () => Promise<void>;
  /** Puts every web part back to what the page was made with. */
  readonly reset: () => Promise<void>;
}

export interface PageKeepingOptions {
  readonly page: PageData;
  /** Called when there is something to discard. */
  readonly onChanged: () => void;
}

/** Starts keeping what is set on this page. */
export function startKeeping({ page, onChanged }: PageKeepingOptions): PageKeeping {
  const { webParts, sitePath, savedPagesAddress } = page;
  const state = elementById('editing-state', HTMLElement);
  const lastKept = new Map(webParts.map((each) => [each.instanceId, asText(each.properties)]));
  const changed = new Set<string>();
  let queue: Promise<void> = Promise.resolve();

  const say = (words: string, failed = false): void => {
    if (state === undefined) return;
    state.textContent = words;
    state.classList.toggle('isFailed', failed);
  };
  const send = async (method: 'PUT' | 'DELETE', body: object): Promise<void> => {
    say(paneStrings.saving);
    const answer = await fetch(savedPagesAddress, {
      method,
      keepalive: true,
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ site: sitePath, page: page.page.name, ...body })
    });
    if (!answer.ok) throw new Error(await answer.text());
    say(paneStrings.saved);
  };
  const inTurn = (task: () => Promise<void>): Promise<void> => {
    const done = queue.then(task);
    queue = done.catch((cause: unknown) => {
      console.error(cause);
      const reason = cause instanceof TypeError ? paneStrings.notReached : String(cause);
      say(paneStrings.notSaved(reason.replace(/^Error: /, '')), true);
    });
    return done;
  };
  const putBack = ({ instanceId, properties, saved }: PlacedWebPart): Promise<void> =>
    saved ? send('PUT', { instanceId, properties }) : send('DELETE', { instanceId });

  return {
    keep: (instanceId, properties) => {
      const text = asText(properties);
      if (lastKept.get(instanceId) === text) return;
      lastKept.set(instanceId, text);
      changed.add(instanceId);
      onChanged();
      const sent = JSON.parse(text) as Properties;
      // Whoever sets something need not wait; a failure is said in the bar.
      inTurn(() => send('PUT', { instanceId, properties: sent })).catch(() => {
        lastKept.delete(instanceId);
      });
    },
    discard: () =>
      inTurn(async () => {
        for (const webPart of webParts) {
          if (changed.has(webPart.instanceId)) await putBack(webPart);
        }
      }),
    reset: () => inTurn(() => send('DELETE', {}))
  };
}

function asText(properties: Properties): string {
  return JSON.stringify(properties);
}
