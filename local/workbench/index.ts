/**
 * The local workbench: pages like SharePoint's, on which the real SharePoint Framework runtime
 * shows the built web parts. Everything under `_api` is left to the SharePoint server.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { decoded } from '../cookies';
import type { SamplePerson } from '../people';
import type { OwnCalls } from '../sharepoint';
import { browserScript } from './browserScripts';
import { requestPath, send, type Answer } from './http';
import { answerSitePage } from './sitePages';
import { locale } from './locale';
import { pageNamed } from './pages';
import { answerPageEdit } from './pageEdits';
import {
  bundleAddress,
  hostAddress,
  loaderAddress,
  loaderConfigAddress,
  savedPagesAddress
} from './runtime/addresses';
import { runtimeAddress, scriptsAddress, stylesAddress } from './runtime/addresses';
import { loaderConfig, loaderConfigScript } from './runtime/loaderConfig';
import { loaderFile, runtimePackages } from './runtime/runtimePackages';
import { foundComponent } from './placedWebParts';
import type { SavedPages } from './savedPages';
import { siteAt, type WorkbenchSite } from './sites';
import { staticFile } from './staticFiles';
import { themeStyles } from './themes';
import { isViewer } from './viewedFile';

export type { WorkbenchSite } from './sites';

export interface WorkbenchOptions {
  /** Every site there is at the moment; the first is where the server's root leads. */
  readonly sites: () => readonly WorkbenchSite[];
  readonly savedPages: SavedPages;
  /** Who can be chosen; the first is who somebody is until they choose. */
  readonly people: readonly SamplePerson[];
  /** Where the build left its bundle and manifests. */
  readonly bundleFolder: string;
  /**
   * What the workbench's own calls to the sites carry, so that faults meant for the web parts leave the
   * page around them alone; undefined: nothing.
   */
  readonly ownCalls?: OwnCalls;
}

export interface Workbench {
  /** Answers a request that is for the workbench. False: it is not, and nothing was sent. */
  readonly handle: (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;
}

/** Fluent UI would fetch its fonts from Microsoft; the machine's own stand in. */
const noDistantFonts = 'window.FabricConfig = { fontBaseUrl: "" };\n';

const styleFiles = ['host.css', 'editing.css'] as const;

function script(body: string): Answer {
  return { status: 200, type: 'text/javascript; charset=utf-8', body };
}

async function hostFile(
  options: WorkbenchOptions,
  address: string,
  query: URLSearchParams
): Promise<Answer | undefined> {
  if (address === loaderAddress) return script(await readFile(loaderFile, 'utf8'));
  if (address === loaderConfigAddress) {
    const site = siteAt(options.sites(), query.get('site') ?? '');
    const page = pageNamed(site?.pages ?? [], query.get('page') ?? '');
    const components = (page?.webParts ?? []).flatMap(({ componentId }) => {
      const found = foundComponent(options.bundleFolder, componentId, locale);
      return found.kind === 'built' ? [found.built] : [];
    });
    return script(noDistantFonts + loaderConfigScript(loaderConfig(components, locale)));
  }
  if (address === stylesAddress) {
    const styles = await Promise.all(
      styleFiles.map((name) => readFile(path.join(__dirname, name), 'utf8'))
    );
    const body = [themeStyles(), ...styles].join('\n');
    return { status: 200, type: 'text/css; charset=utf-8', body };
  }
  if (address.startsWith(`${scriptsAddress}/`)) {
    return browserScript(address.slice(scriptsAddress.length + 1));
  }
  if (address.startsWith(`${bundleAddress}/`)) {
    return staticFile(options.bundleFolder, address.slice(bundleAddress.length + 1));
  }
  if (address.startsWith(`${runtimeAddress}/`)) {
    const [name = '', ...rest] = address.slice(runtimeAddress.length + 1).split('/');
    const served = runtimePackages.find((each) => each.address === name);
    return served === undefined ? undefined : staticFile(served.folder, rest.join('/'));
  }
  return undefined;
}

const notFound: Answer = { status: 404, type: 'text/plain; charset=utf-8', body: 'Not found.\n' };
const readingOnly: Answer = {
  status: 405,
  type: 'text/plain; charset=utf-8',
  body: 'This can only be read.\n',
  headers: { Allow: 'GET, HEAD' }
};

/** Makes the workbench's request handler. It keeps nothing open, so there is nothing to close. */
export function createWorkbench(options: WorkbenchOptions): Workbench {
  const answer = async (request: IncomingMessage): Promise<Answer | undefined> => {
    const address = requestPath(request);
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    if (address.startsWith(`${hostAddress}/`)) {
      if (address === savedPagesAddress) return answerPageEdit(options, request);
      if (!isRead) return readingOnly;
      const query = new URLSearchParams((request.url ?? '').split('?')[1]);
      return (await hostFile(options, address, query)) ?? notFound;
    }
    const sites = options.sites();
    const [first] = sites;
    if (address === '/' && isRead && first !== undefined) {
      return { status: 302, type: 'text/plain', body: '', headers: { Location: first.path } };
    }
    const plain = decoded(address);
    const site = plain === undefined ? undefined : siteAt(sites, plain);
    if (site === undefined || plain === undefined) return undefined;
    const rest = plain.slice(site.path.length);
    if (/^\/_(api|vti_bin|layouts)(\/|$)/.test(rest) && !isViewer(rest)) return undefined;
    if (!isRead) return readingOnly;
    return answerSitePage(options, site, rest, request);
  };
  return {
    handle: async (request, response) => {
      const made = await answer(request);
      if (made === undefined) return false;
      send(request, response, made);
      return true;
    }
  };
}
