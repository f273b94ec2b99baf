/** Takes what page authors set in property panes, and forgets it again. */
import type { IncomingMessage } from 'node:http';
import { askerOf } from './asker';
import { NoAccessError, siteAsSeen } from './caller';
import type { Answer } from './http';
import type { WorkbenchOptions } from './index';
import { mayEditPages } from './mayEditPages';
import { pageInstances } from './pageInstances';
import { pageNamed } from './pages';
import { strings } from './strings';

/** As large as the properties of one web part may be, in bytes of JSON. */
const mostBytes = 65_536;

interface PageEdit {
  readonly site: string;
  readonly page: string;
  /** Undefined with DELETE: the whole page. */
  readonly instanceId?: string;
  /** With PUT. */
  readonly properties?: Readonly<Record<string, unknown>>;
}

/** An edit that is not carried out, with the status and the sentence of the answer. */
class RefusedEdit extends Error {
  public constructor(
    public readonly status: number,
    sentence: string
  ) {
    super(sentence);
    this.name = 'RefusedEdit';
  }
}

/**
 * A browser names the page that sends a write; another site's page names itself. JSON is asked for
 * as well, because a form of another site cannot send it.
 */
function isFromHere({ headers }: IncomingMessage): boolean {
  const isJson = headers['content-type']?.startsWith('application/json') === true;
  return isJson && headers.origin === `http://${headers.host ?? ''}`;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    // Read to its end all the same, so that the answer arrives.
    if (size <= mostBytes) chunks.push(chunk);
  }
  if (size > mostBytes) throw new RefusedEdit(413, strings.tooLarge);
  return Buffer.concat(chunks).toString('utf8');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readEdit(body: string, isPut: boolean): PageEdit {
  let read: unknown;
  try {
    read = JSON.parse(body);
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
  }
  if (isRecord(read)) {
    const { site, page, instanceId, properties } = read;
    const named = typeof instanceId === 'string';
    const whole = isPut ? named && isRecord(properties) : named || instanceId === undefined;
    if (typeof site === 'string' && typeof page === 'string' && whole) {
      return { ...read, site, page } as PageEdit;
    }
  }
  throw new RefusedEdit(400, strings.notUnderstood);
}

async function carryOut(options: WorkbenchOptions, request: IncomingMessage): Promise<void> {
  const { savedPages, people, ownCalls } = options;
  if (!isFromHere(request)) throw new RefusedEdit(403, strings.otherOrigin);
  const edit = readEdit(await bodyOf(request), request.method === 'PUT');
  const site = options.sites().find(({ path }) => path === edit.site);
  const page = pageNamed(site?.pages ?? [], edit.page);
  if (site === undefined || page === undefined) throw new RefusedEdit(404, strings.noSuchWebPart);
  const { person } = askerOf(request, people);
  const seen = await siteAsSeen({ request, login: person.login, ownCalls }, site.path);
  if (!mayEditPages(seen)) throw new RefusedEdit(403, strings.mayNotEdit);
  const { instanceId, properties } = edit;
  const isThere = pageInstances(site.path, page).some((each) => each.instanceId === instanceId);
  if (instanceId !== undefined && !isThere) throw new RefusedEdit(404, strings.noSuchWebPart);
  const place = { sitePath: site.path, pageName: page.name };
  if (request.method === 'PUT' && instanceId !== undefined && properties !== undefined) {
    savedPages.keep(place, instanceId, properties);
  } else {
    savedPages.forget(place, instanceId);
  }
}

function sentence(status: number, words: string): Answer {
  return { status, type: 'text/plain; charset=utf-8', body: words };
}

/** Answers a PUT (properties of one web part) or a DELETE (one web part's, or a whole page's). */
export async function answerPageEdit(
  options: WorkbenchOptions,
  request: IncomingMessage
): Promise<Answer> {
  if (request.method !== 'PUT' && request.method !== 'DELETE') {
    return { ...sentence(405, strings.notUnderstood), headers: { Allow: 'PUT, DELETE' } };
  }
  try {
    await carryOut(options, request);
    return sentence(204, '');
  } catch (cause) {
    if (cause instanceof RefusedEdit) return sentence(cause.status, cause.message);
    if (cause instanceof NoAccessError) return sentence(403, strings.mayNotEdit);
    throw cause;
  }
}
