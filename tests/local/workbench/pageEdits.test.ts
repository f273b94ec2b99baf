import { pageInstances } from '../../../local/workbench/pageInstances';
import { probePages } from './probePages';
import {
  memberLogin,
  refusedLogin,
  sitePath,
  startWorkbench,
  type WorkbenchUnderTest
} from './standInSite';

const [registerPage, papersPage] = probePages;
if (registerPage === undefined || papersPage === undefined) throw new Error('No probe pages');
const [instance] = pageInstances(sitePath, registerPage);
if (instance === undefined) throw new Error('No web part on the probe page');
const { instanceId } = instance;
const [other] = pageInstances(sitePath, papersPage);

describe('setting properties on a page', () => {
  let workbench: WorkbenchUnderTest;

  beforeEach(async () => {
    workbench = await startWorkbench();
  });
  afterEach(() => workbench.close());

  const send = (
    method: string,
    body: unknown,
    headers: Readonly<Record<string, string>> = {}
  ): Promise<Response> =>
    fetch(`${workbench.origin}/_host/pages`, {
      method,
      headers: { Origin: workbench.origin, 'Content-Type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body)
    });
  const put = (title: string, headers?: Readonly<Record<string, string>>): Promise<Response> =>
    send('PUT', { site: sitePath, page: 'Register', instanceId, properties: { title } }, headers);
  const page = async (mode = '', login = ''): Promise<string> => {
    const answer = await fetch(`${workbench.origin}${sitePath}/SitePages/Register.aspx${mode}`, {
      headers: { Cookie: `person=${encodeURIComponent(login)}` }
    });
    return answer.text();
  };

  it('is kept with the page, whoever reads it', async () => {
    expect((await put('Set by the owner')).status).toBe(204);
    expect(await page('', memberLogin)).toContain('"title":"Set by the owner"');
  });

  it('is forgotten again, for the web part or the whole page', async () => {
    for (const what of [{ instanceId }, {}]) {
      await put('Set by the owner');
      const answer = await send('DELETE', { site: sitePath, page: 'register', ...what });
      expect(answer.status).toBe(204);
      expect(await page()).toContain('"title":"As saved with the page"');
    }
  });

  it.each([
    ['of another site', { Origin: 'https://elsewhere.example' }],
    ['of another port', { Origin: 'http://localhost:1' }],
    ['without an origin', { Origin: '' }],
    ['that a form can send', { 'Content-Type': 'text/plain' }]
  ])('is refused to a request %s', async (_kind, headers) => {
    const answer = await put('Smuggled in', headers);
    expect(answer.status).toBe(403);
    expect(await answer.text()).toBe('Pages are edited from this server only.');
    expect(await page()).not.toContain('Smuggled in');
  });

  it.each([memberLogin, refusedLogin])(
    'is refused to %s, who does not own the site',
    async (who) => {
      const answer = await put('Mine now', { Cookie: `person=${encodeURIComponent(who)}` });
      expect(answer.status).toBe(403);
      expect(await answer.text()).toBe('Only owners of the site may edit its pages.');
      expect(await page()).not.toContain('Mine now');
    }
  );

  it.each([
    ['no JSON', '{', 400],
    ['no properties', { site: sitePath, page: 'Register', instanceId }, 400],
    ['a list of properties', { site: sitePath, page: 'Register', instanceId, properties: [] }, 400],
    ['another site', { site: '/sites/x', page: 'Register', instanceId, properties: {} }, 404],
    ['another page', { site: sitePath, page: 'X', instanceId, properties: {} }, 404],
    [
      'a web part of another page',
      { site: sitePath, page: 'Register', instanceId: other?.instanceId, properties: {} },
      404
    ],
    [
      'properties without end',
      { site: sitePath, page: 'Register', instanceId, properties: { title: 'x'.repeat(70000) } },
      413
    ]
  ])('is refused for %s', async (_what, body, status) => {
    expect((await send('PUT', body)).status).toBe(status);
  });

  it('cannot be asked for', async () => {
    const answer = await fetch(`${workbench.origin}/_host/pages`);
    expect(answer.status).toBe(405);
    expect(answer.headers.get('allow')).toBe('PUT, DELETE');
  });

  it('is offered to owners, and its tools stand on the page that is edited only', async () => {
    expect(await page()).toContain('href="?Mode=Edit"');
    expect(await page()).not.toContain('data-edit-properties');
    const edited = await page('?Mode=Edit');
    expect(edited).toContain(`data-edit-properties="${instanceId}"`);
    expect(edited).toContain('"editing":true');
    expect(edited).not.toContain('href="?Mode=Edit"');
  });

  it('is not offered to others, even where they ask for it', async () => {
    const read = await page('?Mode=Edit', memberLogin);
    expect(read).toContain('"editing":false');
    expect(read).not.toContain('data-edit-properties');
    expect(read).not.toContain('href="?Mode=Edit"');
  });
});
