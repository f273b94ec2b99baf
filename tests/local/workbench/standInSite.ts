/** A site that answers the few calls a page makes, over real HTTP, for tests of the workbench. */
import { mkdtempSync, rmSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { openLocalServer } from '../../../local/localServer';
import { samplePeople } from '../../../local/people';
import { createWorkbench } from '../../../local/workbench';
import type { SitePage } from '../../../local/workbench/pages';
import { openSavedPages } from '../../../local/workbench/savedPages';
import { probeBuild, probePages } from './probePages';

export const sitePath = '/sites/recommendations';

const answers: Readonly<Record<string, unknown>> = {
  '/_api/web': {
    Id: '6f1c9d3a-52c4-4a0e-8f39-0b1a8c7d2e11',
    Title: 'Inspection and Audit',
    EffectiveBasePermissions: { High: '432', Low: '1011030767' }
  },
  '/_api/site': { Id: '0a8e7c55-3d1b-4f6e-9c20-77d1e5b3a942' },
  '/_api/web/currentuser': {
    Id: 7,
    LoginName: 'i:0#.f|membership|ellen.marsh@force.example',
    IsSiteAdmin: true
  },
  '/_api/contextinfo': {
    FormDigestValue: '0xAB,22 Nov 2026 02:00:00 -0000',
    FormDigestTimeoutSeconds: 1800
  }
};

/** Somebody who may read and edit what is on the site, and not the site itself. */
export const memberLogin = 'jo.adeyemi@force.example';

/** Somebody whom the stand-in site refuses. */
export const refusedLogin = 'sam.whitlock@force.example';

const memberUser = {
  Id: 8,
  LoginName: `i:0#.f|membership|${memberLogin}`,
  IsSiteAdmin: false
};

async function answerAsSite(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
  const endpoint = (request.url ?? '').split('?')[0]?.replace(/^.*(?=\/_api\/)/, '') ?? '';
  const asks = (login: string): boolean =>
    request.headers.cookie?.includes(encodeURIComponent(login)) === true;
  const isMember = endpoint === '/_api/web/currentuser' && asks(memberLogin);
  const body = isMember ? memberUser : answers[endpoint];
  const refused = asks(refusedLogin);
  response.writeHead(refused ? 403 : body === undefined ? 404 : 200, {
    'Content-Type': 'application/json'
  });
  response.end(JSON.stringify(refused ? {} : (body ?? {})));
  return true;
}

export interface WorkbenchUnderTest {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** The workbench on a free port, over the stand-in site. */
export async function startWorkbench(
  options: {
    readonly bundleFolder?: string;
    readonly pages?: readonly SitePage[];
    /** Further sites, with the same pages: their paths and titles. */
    readonly others?: readonly { readonly path: string; readonly title: string }[];
  } = {}
): Promise<WorkbenchUnderTest> {
  const server = await openLocalServer(0, (line) => console.error(line));
  const folder = mkdtempSync(path.join(os.tmpdir(), 'workbench-'));
  const pages = options.pages ?? probePages;
  const workbench = createWorkbench({
    sites: () =>
      [{ path: sitePath, title: 'Inspection and Audit' }, ...(options.others ?? [])].map(
        (site) => ({ ...site, pages })
      ),
    savedPages: openSavedPages(path.join(folder, 'pages.json')),
    people: samplePeople,
    bundleFolder: options.bundleFolder ?? probeBuild
  });
  server.serve([workbench.handle, answerAsSite]);
  return {
    origin: `http://localhost:${server.port}`,
    close: async () => {
      await server.close();
      rmSync(folder, { recursive: true });
    }
  };
}
