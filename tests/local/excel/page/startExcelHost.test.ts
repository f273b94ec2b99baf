import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:https';
import type { IncomingMessage } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { startExcelHost, type ExcelHost } from '../../../../local/excel/page/startExcelHost';
import { PortError } from '../../../../local/listen';
import { owner, samplePeople } from '../../../../local/people';
import { startLocalServer, type LocalServer } from '../../localServer';

interface Answered {
  readonly status: number | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

describe('the server of the Excel host', () => {
  let folder: string;
  let sharePoint: LocalServer;
  let host: ExcelHost;
  const start = (port = 0): Promise<ExcelHost> =>
    startExcelHost({
      siteUrl: sharePoint.siteUrl,
      people: samplePeople,
      paneFolder: path.join(folder, 'dist-excel'),
      port,
      certificateFile: path.join(folder, 'excel-certificate.json')
    });

  beforeAll(async () => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'tracker-excel-'));
    sharePoint = await startLocalServer({ directory: samplePeople });
    host = await start();
  });

  afterAll(async () => {
    await host.stop();
    await sharePoint.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Asks as a browser does that accepted the certificate. */
  const ask = (
    address: string,
    { method = 'GET', headers = {}, body = '' } = {}
  ): Promise<Answered> =>
    new Promise((resolve, reject) => {
      const asked = request(
        host.origin + address,
        { method, headers, rejectUnauthorized: false },
        (answer) => {
          text(answer).then(
            (answered) =>
              resolve({ status: answer.statusCode, headers: answer.headers, body: answered }),
            reject
          );
        }
      );
      asked.on('error', reject);
      asked.end(body);
    });
  const askForToken = (body: unknown, headers: Record<string, string> = {}): Promise<Answered> => {
    const content = JSON.stringify(body);
    return ask('/excel/sign-in/token', {
      method: 'POST',
      headers: { 'Content-Length': String(Buffer.byteLength(content)), ...headers },
      body: content
    });
  };
  const ownPage = { 'Sec-Fetch-Site': 'same-origin' };

  it('serves the page, told who may sign in and that there is no add-in yet', async () => {
    const { status, headers, body } = await ask('/excel');
    expect(status).toBe(200);
    expect(headers['content-security-policy']).toContain("script-src 'self'");
    const [, data = '{}'] = /id="page-data">(.*?)<\/script>/.exec(body) ?? [];
    expect(JSON.parse(data)).toMatchObject({ siteUrl: sharePoint.siteUrl, paneBuilt: false });
    expect(data).toContain(owner.login);
    expect((await ask('/')).headers.location).toBe('/excel');
  });

  it.each([
    ['/excel/host.js', 'nestedAppAuthBridge'],
    ['/excel/host.css', '.titleBar'],
    ['/excel/sign-in/bridge.js', 'nestedAppAuthBridge'],
    ['/excel/grid/univer.js', 'Univer'],
    ['/excel/grid/univer-sheets.css', 'univer'],
    ['/office-js/office.js', 'Office'],
    ['/office-js/excel-web-16.00.js', 'Excel']
  ])('serves %s', async (address, content) => {
    const { status, body } = await ask(address);
    expect(status).toBe(200);
    expect(body).toContain(content);
  });

  it.each([
    '/excel/nothing',
    '/excel/grid/__proto__',
    '/office-js/..%2fpackage.json',
    '/addin/taskpane.html'
  ])('has nothing at %s', async (address) => {
    expect((await ask(address)).status).toBe(404);
  });

  it('gives its own page a token that the local SharePoint takes', async () => {
    const { status, body } = await askForToken(
      { login: owner.login, scope: 'AllSites.Write' },
      ownPage
    );
    expect(status).toBe(200);
    const { access_token: token, scope } = JSON.parse(body) as {
      readonly access_token: string;
      readonly scope: string;
    };
    expect(scope).toBe('AllSites.Write');
    const answer = await fetch(`${sharePoint.siteUrl}/_api/web/currentuser?$select=Email`, {
      headers: { Authorization: `Bearer ${token}`, Accept: 'application/json;odata=nometadata' }
    });
    expect(await answer.json()).toMatchObject({ Email: owner.login });
  });

  it.each([
    ['no browser', {}],
    ['a page of another port', { 'Sec-Fetch-Site': 'same-site' }],
    ['any other page', { 'Sec-Fetch-Site': 'cross-site' }]
  ])('gives %s none', async (_who, headers) => {
    const { status, body } = await askForToken(
      { login: owner.login, scope: 'AllSites.Write' },
      headers
    );
    expect(status).toBe(403);
    expect(body).not.toContain('access_token');
  });

  it.each([[null], [{ login: owner.login }], ['x'.repeat(20_000)]])(
    'asks for whose token it is to be (%#)',
    async (wanted) => {
      expect((await askForToken(wanted, ownPage)).status).toBe(400);
    }
  );

  it('says which scope there is not', async () => {
    const wanted = { login: owner.login, scope: 'AllSites.Everything' };
    const { status, body } = await askForToken(wanted, ownPage);
    expect(status).toBe(400);
    expect(body).toContain('AllSites.Everything');
  });

  it('answers to no other name than its own', async () => {
    expect((await ask('/excel', { headers: { Host: 'rebound.example' } })).status).toBe(421);
  });

  it('says in a sentence that its port is taken', async () => {
    const again = start(Number(new URL(host.origin).port));
    await expect(again).rejects.toThrow(PortError);
  });
});
