import type { AsAtAndSources } from '../../components/propertyPane/asAtAndSources';
import { shownDay } from '../../components/propertyPane/asAtAndSources';
import type { IsoDay } from '../../domain/dates/partialDate';

/** The web part's properties as a page keeps them. */
export interface MyActionsWebPartProperties extends AsAtAndSources {
  readonly title?: string;
  /** The page of the register, inside this site; empty for its page "Register". */
  readonly registerPage?: string;
}

/** What a page author has set on My actions. */
export interface MyActionsView {
  readonly title: string;
  /** The day that actions are shown for. */
  readonly day: IsoDay;
  /** Source papers to show, "01; 02"; empty for all. */
  readonly sources: string;
  /** Absolute address of the register's page. */
  readonly registerAddress: string;
}

const REGISTER_PAGE = 'SitePages/Register.aspx';

/** The properties as the screen uses them; what is missing or not known is as it was at first. */
export function myActionsView(
  { title, asAt, sources, registerPage }: MyActionsWebPartProperties,
  now: Date,
  webUrl: string
): MyActionsView {
  const page = registerPage?.trim() ?? '';
  const inSite = page !== '' && isPageInSite(page) ? page : REGISTER_PAGE;
  return {
    title: title ?? '',
    day: shownDay(asAt, now),
    sources: sources ?? '',
    registerAddress: `${webUrl.replace(/\/+$/, '')}/${inSite.replace(/^\/+/, '')}`
  };
}

/** A page inside the site, by its path from the site: no other site, and no address that runs script. */
export function isPageInSite(page: string): boolean {
  return /^\/?(?!\/)[^:?#\\]+\.aspx$/i.test(page) && !page.includes('//') && !page.includes('..');
}
