import { samplePeople } from '../../../local/people';
import { refusedLogin, sitePath, startWorkbench, type WorkbenchUnderTest } from './standInSite';

describe('pages of the local site', () => {
  let workbench: WorkbenchUnderTest;

  beforeAll(async () => {
    workbench = await startWorkbench();
  });

  afterAll(() => workbench.close());

  const get = (address: string, cookie = ''): Promise<Response> =>
    fetch(workbench.origin + address, { redirect: 'manual', headers: { Cookie: cookie } });

  it.each([sitePath, `${sitePath}/`])('%s leads to the first page', async (address) => {
    const answer = await get(address);
    expect(answer.status).toBe(302);
    expect(answer.headers.get('location')).toBe(`${sitePath}/SitePages/Register.aspx`);
  });

  it('shows the owner first, and keeps that choice in the browser', async () => {
    const answer = await get(`${sitePath}/SitePages/Register.aspx`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('set-cookie')).toContain('person=ellen.marsh%40force.example');
    expect(await answer.text()).toContain('Ellen Marsh');
  });

  it('shows the person of the cookie and offers all the others', async () => {
    const answer = await get(
      `${sitePath}/SitePages/Register.aspx`,
      'person=owen.pryce%40force.example'
    );
    const page = await answer.text();
    expect(answer.headers.get('set-cookie')).toBeNull();
    expect(page).toMatch(/personName">Owen Pryce</);
    for (const { login } of samplePeople) expect(page).toContain(`data-person="${login}"`);
  });

  it('leads from the root of the server to the site', async () => {
    const answer = await get('/');
    expect(answer.status).toBe(302);
    expect(answer.headers.get('location')).toBe(sitePath);
  });

  it('marks the current page among those that exist', async () => {
    const page = await (await get(`${sitePath}/sitepages/papers.aspx`)).text();
    expect(page).toMatch(/SitePages\/Papers\.aspx"\s+aria-current="page"\s*>\s*Papers</);
    expect(page.match(/class="navigationLink"/g)).toHaveLength(2);
  });

  it('has the theme of the cookie from the first moment, and light without one', async () => {
    const address = `${sitePath}/SitePages/Register.aspx`;
    expect(await (await get(address, 'theme=dark')).text()).toContain('data-theme="dark"');
    expect(await (await get(address, 'theme=pink')).text()).toContain('data-theme="light"');
  });

  it('tells somebody without rights whom to ask, and hands out nothing else', async () => {
    const answer = await get(
      `${sitePath}/SitePages/Register.aspx`,
      `person=${encodeURIComponent(refusedLogin)}`
    );
    const page = await answer.text();
    expect(answer.status).toBe(403);
    expect(page).toContain('You need permission to access this site');
    expect(page).toContain('Sam Whitlock has no permission on Inspection and Audit');
    expect(page).not.toContain('page-data');
    expect(page).not.toContain('navigationLink');
  });

  it('says that a page does not exist', async () => {
    const answer = await get(`${sitePath}/SitePages/Nowhere.aspx`);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('This page does not exist');
  });

  it('gives a web part what its manifest says where the page was made with nothing else', async () => {
    const made = await startWorkbench({
      pages: [
        {
          name: 'Register',
          title: 'Register',
          webParts: [{ componentId: '11111111-aaaa-4bbb-8ccc-000000000003' }]
        }
      ]
    });
    const answer = await fetch(`${made.origin}${sitePath}/SitePages/Register.aspx`);
    expect(await answer.text()).toContain('"properties":{"line":"As the manifest says"}');
    await made.close();
  });

  it('allows scripts of this server only', async () => {
    const answer = await get(`${sitePath}/SitePages/Register.aspx`);
    expect(answer.headers.get('content-security-policy')).toContain("script-src 'self';");
    const scripts = (await answer.text()).match(/<script(?![^>]*(?:src=|application\/json))/g);
    expect(scripts).toBeNull();
  });

  it('leaves the REST addresses of the site to the SharePoint server', async () => {
    const answer = await get(`${sitePath}/_api/web`);
    expect(await answer.json()).toMatchObject({ Title: 'Inspection and Audit' });
  });

  it('does not take what is written to a page', async () => {
    const answer = await fetch(`${workbench.origin}${sitePath}/SitePages/Register.aspx`, {
      method: 'POST'
    });
    expect(answer.status).toBe(405);
  });
});
