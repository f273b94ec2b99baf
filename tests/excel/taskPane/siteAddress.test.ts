import { siteAddressFrom } from '../../../src/excel/taskPane/site/siteAddress';

const SITE = 'https://force.sharepoint.com/sites/inspection';

describe('the address of a site, as people paste it', () => {
  test.each([
    ['the site', SITE],
    ['with a slash', `${SITE}/`],
    ['with spaces around it', `  ${SITE} \n`],
    ['without its scheme', 'force.sharepoint.com/sites/inspection'],
    ['a page of it', `${SITE}/SitePages/Register.aspx?rt-status=RED#top`],
    ['a list of it', `${SITE}/Lists/Recommendations/AllItems.aspx`],
    ['its settings', `${SITE}/_layouts/15/viewlsts.aspx?view=14`],
    ['its home page', `${SITE}/Home.aspx`],
    ['a library of it', `${SITE}/Shared%20Documents/Forms/AllItems.aspx`],
    ['a link of Share', `https://force.sharepoint.com/:u:/r/sites/inspection/SitePages/A.aspx?d=w1`]
  ])('is found in %s', (_what, typed) => {
    expect(siteAddressFrom(typed)).toEqual({ kind: 'address', siteUrl: SITE });
  });

  test.each([
    ['a site below a site', `${SITE}/audit/SitePages/Home.aspx`, `${SITE}/audit`],
    [
      'the root site',
      'https://force.sharepoint.com/SitePages/Home.aspx',
      'https://force.sharepoint.com'
    ],
    [
      'this machine',
      'http://localhost:4321/sites/inspection/SitePages/Register.aspx',
      'http://localhost:4321/sites/inspection'
    ]
  ])('of %s is kept', (_what, typed, siteUrl) => {
    expect(siteAddressFrom(typed)).toEqual({ kind: 'address', siteUrl });
  });

  test.each([
    ['empty', '  '],
    ['no address', 'hello'],
    ['no address', 'the register on force.sharepoint.com'],
    ['no address', 'ftp://force.sharepoint.com/sites/inspection'],
    ['no address', 'javascript:alert(1)'],
    ['not secure', 'http://force.sharepoint.com/sites/inspection'],
    ['no site', 'https://force.sharepoint.com/sites'],
    ['no site', 'https://force.sharepoint.com/teams/']
  ] as const)('is refused as "%s": %s', (problem, typed) => {
    expect(siteAddressFrom(typed)).toEqual({ kind: 'problem', problem });
  });
});
