/** What the server told the page. */
import type { PageData } from '../pageHtml';
import { part } from './pageElements';

export function pageData(): PageData {
  return JSON.parse(part('page-data', HTMLScriptElement).text) as PageData;
}
