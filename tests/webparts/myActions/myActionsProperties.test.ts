import { isPageInSite, myActionsView } from '../../../src/webparts/myActions/myActionsProperties';

jest.mock('@microsoft/sp-property-pane', () =>
  jest.requireActual('../../../local/workbench/browser/standIns/propertyPane')
);

const NOW = new Date('2017-11-20T10:00:00Z');
const WEB = 'https://force.example/sites/inspection';

describe('what a page author sets on My actions', () => {
  it('is today, everything and the page Register until something is set', () => {
    expect(myActionsView({}, NOW, WEB)).toEqual({
      title: '',
      day: '2017-11-20',
      sources: '',
      registerAddress: `${WEB}/SitePages/Register.aspx`
    });
  });

  it('may be another page of the site', () => {
    const view = myActionsView({ registerPage: ' /SitePages/All.aspx ' }, NOW, `${WEB}/`);
    expect(view.registerAddress).toBe(`${WEB}/SitePages/All.aspx`);
  });

  it.each([
    'https://elsewhere.example/a.aspx',
    '//elsewhere.example/a.aspx',
    'javascript:alert(1)//.aspx',
    '../other/SitePages/a.aspx',
    'SitePages/a.aspx?x=1',
    'SitePages/a.html'
  ])('is never an address outside the site: %s', (registerPage) => {
    expect(isPageInSite(registerPage)).toBe(false);
    const { registerAddress } = myActionsView({ registerPage }, NOW, WEB);
    expect(registerAddress).toBe(`${WEB}/SitePages/Register.aspx`);
  });
});
