/** The page context: what SharePoint writes into a page about its site, reader and language. */
import type { ServiceScope } from '@microsoft/sp-core-library';
import { PageContext } from '@microsoft/sp-page-context';
import type { PageData } from '../pageData';
import type { PageContextMaker } from './internals';

/** LCID of English (United Kingdom); SharePoint names languages by number too. */
const englishUnitedKingdom = 2057;

const noGuid = '00000000-0000-0000-0000-000000000000';

function contextData({ site, sitePath, person, cultureName }: PageData): object {
  const absoluteUrl = location.origin + sitePath;
  return {
    cultureInfo: {
      currentCultureName: cultureName,
      currentUICultureName: cultureName,
      isRightToLeft: false
    },
    site: {
      absoluteUrl,
      serverRelativeUrl: sitePath,
      id: site.siteId,
      correlationId: noGuid,
      cdnPrefix: '',
      classification: '',
      isNoScriptEnabled: true,
      recycleBinItemCount: 0,
      serverRequestPath: location.pathname
    },
    web: {
      absoluteUrl,
      serverRelativeUrl: sitePath,
      id: site.webId,
      title: site.title,
      description: '',
      isAppWeb: false,
      language: englishUnitedKingdom,
      languageName: cultureName,
      logoUrl: '',
      permissions: site.permissions,
      templateName: 'SITEPAGEPUBLISHING#0'
    },
    user: {
      displayName: person.name,
      email: person.email,
      loginName: site.loginName,
      isAnonymousGuestUser: false,
      isExternalGuestUser: false,
      preferUserTimeZone: false
    },
    featureInfo: {}
  };
}

/** `_spPageContextInfo` of older pages, as far as libraries still read it (PnPjs: the digest). */
function legacyContextData({ site, sitePath, person, cultureName }: PageData): object {
  const absoluteUrl = location.origin + sitePath;
  return {
    webAbsoluteUrl: absoluteUrl,
    siteAbsoluteUrl: absoluteUrl,
    webServerRelativeUrl: sitePath,
    siteServerRelativeUrl: sitePath,
    webTitle: site.title,
    webId: `{${site.webId}}`,
    siteId: `{${site.siteId}}`,
    portalUrl: `${location.origin}/`,
    formDigestValue: site.formDigestValue,
    formDigestTimeoutSeconds: site.formDigestTimeoutSeconds,
    userId: site.userId,
    userDisplayName: person.name,
    userEmail: person.email,
    userLoginName: person.login,
    systemUserKey: site.loginName,
    isSiteAdmin: site.isSiteAdmin,
    isSPO: true,
    currentCultureName: cultureName,
    currentUICultureName: cultureName,
    currentLanguage: englishUnitedKingdom,
    webPermMasks: site.permissions
  };
}

/** Makes the page context and puts it where every component looks for it. */
export function providePageContext(scope: ServiceScope, page: PageData): void {
  const Maker = PageContext as unknown as PageContextMaker;
  const context = new Maker(scope);
  context.initialize(contextData(page), legacyContextData(page));
  scope.provide(PageContext.serviceKey, context);
}
