import { bytesAt, type Addressed } from '../files/atAddress';
import { findById, serverRelative, type Place } from '../folders/places';
import { bareGuid } from '../guid';
import type { Web } from '../storage';
import { readable } from './address';
import type { Answer } from './answer';
import { enter, sessionOf } from './caller';
import { download } from './fileAnswer';
import { logged, type Request } from './requestLog';
import type { Serving } from './serving';
import { whoAsks } from './whoAsks';

const DOWNLOAD_PAGE = /^(.*)\/_layouts\/15\/download\.aspx$/i;

/**
 * Answers a request for the address of a file (/sites/x/Evidence/a.pdf, also its versions and what is
 * attached to items) or for _layouts/15/download.aspx?SourceUrl=…|UniqueId=…. Undefined for any other
 * address: pages (.aspx) are not files to a browser.
 */
export function answerDownload(
  serving: Serving,
  request: Request,
  login: string | undefined,
  origin: string
): Answer | undefined {
  if (request.method !== 'GET' && request.method !== 'HEAD') return undefined;
  const wanted = wantedFile(serving, request.url, origin);
  if (!wanted) return undefined;
  const who = whoAsks(serving, request.headers('authorization'), login);
  const person = who.kind === 'known' ? who.asker.person.login : undefined;
  const { storage } = serving;
  return logged(serving.log, request, person, false, () => {
    if (who.kind === 'refused') return who.answer;
    const site = storage.sites.byNumber(wanted.web.site);
    const caller = enter(serving, { site, web: wanted.web, asker: who.asker, origin });
    return storage.transaction('read', () => {
      const session = sessionOf(serving, caller);
      const range = request.headers('range');
      return download(session, wanted.file, { saved: wanted.saved, range });
    });
  });
}

interface Wanted {
  readonly web: Web;
  readonly file: Addressed;
  readonly saved: boolean;
}

function wantedFile({ storage }: Serving, url: URL, origin: string): Wanted | undefined {
  const path = readable(url.pathname);
  const [, before] = DOWNLOAD_PAGE.exec(path) ?? [];
  const web = webOf({ storage }, before ?? path);
  if (!web) return undefined;
  const at: Place = { storage, web, origin };
  if (before === undefined) {
    if (/\.aspx$/i.test(path)) return undefined;
    const file = bytesAt(at, path);
    return file && { web, file, saved: false };
  }
  const source = url.searchParams.get('SourceUrl') ?? addressById(at, url.searchParams);
  if (source === undefined) return undefined;
  const file = bytesAt(at, serverRelative(at, source));
  return file && { web, file, saved: true };
}

function addressById(at: Place, parameters: URLSearchParams): string | undefined {
  const id = bareGuid(parameters.get('UniqueId') ?? '');
  const found = findById(at, id);
  return found?.kind === 'file' ? found.file.url : undefined;
}

/** The web that an address is in: the one with the longest path that it begins with. */
function webOf({ storage }: Pick<Serving, 'storage'>, path: string): Web | undefined {
  const own = storage.webs.byPath(path);
  if (own ?? path === '') return own;
  return webOf({ storage }, path.slice(0, path.lastIndexOf('/')));
}
