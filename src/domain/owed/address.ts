import type { RecordId } from '../records';
import type { ActionsView } from './actionsView';

/** What a person has chosen in My actions; a link to the page carries it (`screens.md`, "The address"). */
export interface ActionsState {
  /** Undefined until one is chosen: the page begins with what is one's own. */
  readonly view?: ActionsView;
  /** The recommendation that is being answered. */
  readonly open?: RecordId;
}

const KEY = { view: 'rt-actions', whose: 'rt-actions-of', open: 'rt-answer' } as const;
const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Writes the state into the parameters of an address; every other key is kept as it is. */
export function writeActionsState(
  { view, open }: ActionsState,
  address: URLSearchParams = new URLSearchParams()
): URLSearchParams {
  const own = new Set<string>(Object.values(KEY));
  const written = new URLSearchParams();
  address.forEach((value, key) => {
    if (!own.has(key)) written.append(key, value);
  });
  if (view !== undefined) written.set(KEY.view, view.kind);
  if (view?.kind === 'directorate') written.set(KEY.whose, view.directorate);
  if (view?.kind === 'person') written.set(KEY.whose, view.person.login ?? view.person.name);
  if (open !== undefined) written.set(KEY.open, open);
  return written;
}

/** Reads the state from the parameters of an address. Never throws; what is not known is ignored. */
export function readActionsState(address: URLSearchParams): ActionsState {
  const open = (address.get(KEY.open) ?? '').toLowerCase();
  const view = readView(address.get(KEY.view), address.get(KEY.whose)?.trim() ?? '');
  return {
    ...(view && { view }),
    ...(GUID.test(open) && { open })
  };
}

function readView(kind: string | null, whose: string): ActionsView | undefined {
  if (kind === 'mine' || kind === 'everyone') return { kind };
  if (kind === 'directorate' && whose !== '') return { kind, directorate: whose };
  if (kind === 'person' && whose !== '') {
    const person = whose.includes('@') ? { name: whose, login: whose } : { name: whose };
    return { kind, person };
  }
  return undefined;
}
