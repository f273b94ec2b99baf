import { noteWeb } from '../changes/noteChange';
import { notYet } from '../errors';
import { textOf, type Body, type Outcome } from '../resource';
import type { Session } from '../session';
import { demandProperties, settableValues } from '../settableValues';
import { changeKind } from '../storage';

/** Texts and switches of a web that may be set, and that nothing here depends on. */
const SETTABLE = new Set([
  'AlternateCssUrl',
  'CommentsOnSitePagesDisabled',
  'ContainsConfidentialInfo',
  'Description',
  'DisableAppViews',
  'DisableFlows',
  'EnableMinimalDownload',
  'FooterEmphasis',
  'FooterEnabled',
  'FooterLayout',
  'HeaderEmphasis',
  'HeaderLayout',
  'HideTitleInHeader',
  'HorizontalQuickLaunch',
  'IsMultilingual',
  'LogoAlignment',
  'MegaMenuEnabled',
  'MembersCanShare',
  'NavAudienceTargetingEnabled',
  'NoCrawl',
  'ObjectCacheEnabled',
  'OverwriteTranslationsOnChange',
  'QuickLaunchEnabled',
  'RequestAccessEmail',
  'SaveSiteAsTemplateEnabled',
  'SearchBoxInNavBar',
  'SearchScope',
  'SiteLogoDescription',
  'SiteLogoUrl',
  'SyndicationEnabled',
  'TreeViewEnabled'
]);

/** MERGE web. @throws SharePointError 400 for a property it has not, 403 without the right to manage */
export function updateWeb(session: Session, body: Body): Outcome {
  const { storage, web, rights } = session;
  rights.demand(web.scope, 'manageWeb');
  demandProperties(body, 'SP.Web');
  if ('ServerRelativeUrl' in body) throw notYet('a new address for a web');
  const title = 'Title' in body ? textOf(body.Title) : web.title;
  const kept = { ...web.properties, ...settableValues(body, SETTABLE) };
  storage.webs.update(web, title, kept);
  noteWeb(session, changeKind.update);
  return { kind: 'updated' };
}
