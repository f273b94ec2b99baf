/** What is answered at which address of the Excel host. */
import type { IncomingMessage } from 'node:http';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { SamplePerson } from '../../people';
import { requestPath, type Answer } from '../../workbench/http';
import { staticFile } from '../../workbench/staticFiles';
import { answerToken } from '../signIn/tokenAnswer';
import { addInFile, isBuilt } from './addInFiles';
import {
  addInAddress,
  bridgeAddress,
  gridAddress,
  officeAddress,
  pageAddress,
  scriptAddress,
  stylesAddress,
  tokenAddress
} from './addresses';
import { hostScript, type ScriptName } from './hostScript';
import { gridFiles, officeFolder } from './packages';
import { pageHtml } from './pageHtml';

export interface HostPageOptions {
  readonly siteUrl: string;
  readonly people: readonly SamplePerson[];
  readonly paneFolder: string;
}

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8'
};

/** Scripts are this server's own; the pane, in its frame, has a policy of its own. */
const pagePolicy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "object-src 'none'",
  "base-uri 'self'",
  "frame-ancestors 'none'"
].join('; ');

function page({ siteUrl, people, paneFolder }: HostPageOptions): Answer {
  const known = people.map(({ login, name, department }) => ({ login, name, department }));
  const data = { people: known, siteUrl, paneBuilt: isBuilt(paneFolder) };
  return {
    status: 200,
    type: 'text/html; charset=utf-8',
    body: pageHtml(data, people),
    headers: { 'Content-Security-Policy': pagePolicy }
  };
}

async function script(name: ScriptName): Promise<Answer> {
  return { status: 200, type: types['.js'] ?? '', body: await hostScript(name) };
}

async function gridFile(name: string): Promise<Answer | undefined> {
  const file = Object.hasOwn(gridFiles, name) ? gridFiles[name] : undefined;
  const type = types[path.extname(name)];
  if (file === undefined || type === undefined) return undefined;
  return {
    status: 200,
    type,
    body: await readFile(file),
    headers: { 'Cache-Control': 'no-cache' }
  };
}

const toThePage: Answer = {
  status: 302,
  type: 'text/plain',
  body: '',
  headers: { Location: pageAddress }
};

/** The answer to a request; undefined where nothing is at its address. */
export async function answerHost(
  options: HostPageOptions,
  request: IncomingMessage
): Promise<Answer | undefined> {
  const address = requestPath(request);
  const below = (folder: string): string | undefined =>
    address.startsWith(`${folder}/`) ? address.slice(folder.length + 1) : undefined;
  if (address === tokenAddress) return answerToken(options.siteUrl, request);
  if (request.method !== 'GET' && request.method !== 'HEAD') return undefined;
  switch (address) {
    case '/':
      return toThePage;
    case pageAddress:
      return page(options);
    case scriptAddress:
      return script('host');
    case bridgeAddress:
      return script('bridge');
    case stylesAddress: {
      const body = await readFile(path.join(__dirname, 'host.css'), 'utf8');
      return { status: 200, type: types['.css'] ?? '', body };
    }
  }
  const gridName = below(gridAddress);
  if (gridName !== undefined) return gridFile(gridName);
  const officeName = below(officeAddress);
  if (officeName !== undefined) return staticFile(officeFolder, officeName);
  const addInName = below(addInAddress);
  return addInName === undefined ? undefined : addInFile(options.paneFolder, addInName);
}
