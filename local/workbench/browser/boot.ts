/** First script of every page: makes the bars work, then shows the page's web parts. */
import type { PageData } from '../pageData';
import { startNavigation } from './navigation';
import { pageDataId } from './pageDataId';
import { startPageModes } from './pageModes';
import { startPersonMenu } from './personMenu';
import { startSiteChoice } from './siteChoice';

startPersonMenu();
startNavigation();
startSiteChoice();
startPageModes();

const data = document.getElementById(pageDataId)?.textContent;
if (typeof data === 'string') {
  const page = JSON.parse(data) as PageData;
  import('./pageWebParts').then(
    ({ showWebParts }) => showWebParts(page),
    async (cause: unknown) => {
      const { showFailure } = await import('./failure');
      for (const webPart of page.webParts) showFailure(webPart, cause, page.strings);
    }
  );
}
