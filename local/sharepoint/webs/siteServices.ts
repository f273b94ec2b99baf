import { invalidArgument } from '../errors';
import { listUrl } from '../lists/names';
import { shownLibraries } from '../lists/shownLibraries';
import { complex, many, reads, textOf, type Call, type Operation } from '../resource';
import { onWeb, webUrl, type Session } from '../session';
import type { Web } from '../storage';
import { mayEnter } from './mayEnter';

/** The address that a static function is given: …getdocumentlibraries(@v)?@v='…' */
function addressGiven({ parameters }: Call): string {
  const text = parameters.get('@v') ?? '';
  const [, address] = /^'(.*)'$/.exec(text) ?? [];
  if (address === undefined) throw invalidArgument('The parameter @v has no value.');
  return address.replace(/''/g, "'");
}

/** The web in which an address stands: the longest path that it begins with. */
function webAround(session: Session, address: string): Web | undefined {
  const { storage, origin } = session;
  if (address !== origin && !address.startsWith(`${origin}/`)) return undefined;
  const path = `${address.slice(origin.length).replace(/\/+$/, '')}/`.toLowerCase();
  return storage.webs
    .all()
    .filter((web) => path.startsWith(`${web.path.toLowerCase()}/`))
    .reduce<Web | undefined>(
      (longest, web) => (longest && longest.path.length > web.path.length ? longest : web),
      undefined
    );
}

/** A web of the session's own site that the person may enter. @throws SharePointError 400 */
function webOfSite(session: Session, address: string): Web {
  const found = webAround(session, address);
  const known = found?.site === session.site.num && mayEnter(session.rights.mask(found.scope));
  // Code and text not recorded.
  if (!found || !known) throw invalidArgument(`The address ${address} is not one of this site.`);
  return found;
}

const INFORMATION = 'SP.DocumentLibraryInformation';

/** SP.Web.GetDocumentLibraries: the shown libraries of a web. */
export const documentLibraries = (session: Session): Operation =>
  reads((call) => {
    const there = onWeb(session, webOfSite(session, addressGiven(call)));
    const libraries = shownLibraries(there);
    return {
      kind: 'value',
      name: 'GetDocumentLibraries',
      value: many(
        INFORMATION,
        libraries.map((list) =>
          complex(INFORMATION, {
            AbsoluteUrl: `${there.origin}${listUrl(there.web, list)}`,
            Id: list.id,
            IsDefaultDocumentLibrary: list.properties.IsDefaultDocumentLibrary === true,
            Modified: list.itemModified,
            ServerRelativeUrl: listUrl(there.web, list),
            Title: list.title
          })
        )
      )
    };
  });

/** SP.Web.GetWebUrlFromPageUrl: the web in which a page stands. */
export const webUrlOfPage = (session: Session): Operation =>
  reads((call) => ({
    kind: 'value',
    name: 'GetWebUrlFromPageUrl',
    value: webUrl(onWeb(session, webOfSite(session, addressGiven(call))))
  }));

/** SP.Site.Exists {url}: whether a site collection or web has this address. */
export const siteExists = (session: Session): Operation =>
  reads(({ body }) => {
    const address = textOf(body.url).replace(/\/+$/, '');
    const found = webAround(session, address);
    const value = found !== undefined && `${session.origin}${found.path}` === address;
    return { kind: 'value', name: 'Exists', value };
  });
