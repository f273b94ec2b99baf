import { paneOf } from './hostUnderTest';
import { openedHost } from './openedHost';

describe('signing in to the Excel host', () => {
  const host = openedHost();
  const { inPane } = host;

  it('signs in with the real MSAL, as the person of the title bar, for the local SharePoint', async () => {
    const whoAmI = `const { token } = await pane.signIn('silent', '${host.siteUrl()}');
      const answer = await fetch('${host.siteUrl()}/_api/web/currentuser?$select=Email', {
        headers: { Authorization: 'Bearer ' + token, Accept: 'application/json;odata=nometadata' }
      });
      return [answer.status, (await answer.json()).Email];`;
    expect(await inPane(whoAmI)).toEqual([200, 'ellen.marsh@force.example']);
    expect(host.errors()).toEqual([]);
  });

  it('gives no token in the name of another host', async () => {
    for (const other of ['https://tenant.example', 'http://localhost:1']) {
      const refused = await inPane(`return (await pane.signIn('silent', '${other}')).refused`);
      expect(refused).toBe('invalid_scope');
    }
  });

  it('signs in as somebody else from the menu, in a pane that is loaded anew', async () => {
    const before = await paneOf(host.page());
    await host.page().getByRole('button', { name: 'Signed in as Ellen Marsh' }).press('ArrowDown');
    await host
      .page()
      .getByRole('menuitemradio', { name: /Owen Pryce/ })
      .click();
    expect(await host.page().evaluate('excelHost.signedIn.name')).toBe('Owen Pryce');
    await host.page().getByRole('button', { name: 'Signed in as Owen Pryce' }).click();
    const current = host.page().getByRole('menuitemradio', { checked: true });
    expect(await current.allInnerTexts()).toEqual([expect.stringContaining('Owen Pryce')]);
    // The tick is drawn, whatever letters the machine has.
    const tick = (): string => {
      const checked = document.querySelector('[role=menuitemradio][aria-checked=true]');
      return getComputedStyle(checked as Element, '::after').borderRightWidth;
    };
    expect(await host.page().evaluate(tick)).toBe('2px');
    expect(before.isDetached()).toBe(true);
    expect(await inPane(`return pane.signIn('silent', '${host.siteUrl()}')`)).toMatchObject({
      username: 'owen.pryce@force.example',
      name: 'Owen Pryce'
    });
  });

  it('asks who signs in where nobody is, and says that the question was closed', async () => {
    await host.page().evaluate('excelHost.signInAs(undefined)');
    expect(await inPane(`return (await pane.signIn('silent', '${host.siteUrl()}')).refused`)).toBe(
      'interaction_required'
    );
    const frame = await paneOf(host.page());
    const dialog = host.page().getByRole('dialog', { name: 'Sign in' });
    const closed = frame.evaluate(`pane.signIn('popup', '${host.siteUrl()}')`);
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    expect(await closed).toEqual({ refused: 'user_canceled' });
    const asked = frame.evaluate(`pane.signIn('popup', '${host.siteUrl()}')`);
    await dialog.getByRole('button', { name: /Priya Raman/ }).click();
    expect(await asked).toMatchObject({ username: 'priya.raman@force.example' });
    // The pane that asked goes on with what it was given.
    expect(frame.isDetached()).toBe(false);
  });
});
