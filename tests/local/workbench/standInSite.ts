/** A site that answers the few calls a page makes, over real HTTP, for tests of the workbench. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { openLocalServer } from '../../../local/localServer';
import { samplePeople } from '../../../local/people';
import { createWorkbench } from '../../../local/workbench';
import type { SitePage } from '../../../local/workbench/pages';
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

/** Somebody whom the stand-in site refuses. */
export const refusedLogin = 'sam.whitlock@force.example';

async function answerAsSite(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
  const endpoint = (request.url ?? '').split('?')[0]?.slice(sitePath.length) ?? '';
  const body = answers[endpoint];
  const refused = request.headers.cookie?.includes(encodeURIComponent(refusedLogin)) === true;
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
  options: { readonly bundleFolder?: string; readonly pages?: readonly SitePage[] } = {}
): Promise<WorkbenchUnderTest> {
  const server = await openLocalServer(0, (line) => console.error(line));
  const workbench = createWorkbench({
    sites: [{ path: sitePath, title: 'Inspection and Audit' }],
    pages: options.pages ?? probePages,
    people: samplePeople,
    bundleFolder: options.bundleFolder ?? probeBuild
  });
  server.serve([workbench.handle, answerAsSite]);
  return { origin: `http://localhost:${server.port}`, close: server.close };
}
