import { noteWeb } from '../changes/noteChange';
import { numberOf, textOf, writes, type Operation } from '../resource';
import type { Session } from '../session';
import { changeKind } from '../storage';

/** Which picture is meant. Source: PnPjs, SiteLogoType. */
const WEB_LOGO = 0;

/**
 * POST siteiconmanager/setsitelogo {relativeLogoUrl, type, aspect}. Of the pictures only the web's own
 * logo is kept; square or wide, it is the same one here. Answers {"odata.null":true}, as recorded by
 * scripts that read it.
 */
export const setSiteLogo = (session: Session): Operation =>
  writes(({ body }) => {
    const { storage, web, rights } = session;
    rights.demand(web.scope, 'manageWeb');
    if (numberOf(body.type) === WEB_LOGO) {
      const SiteLogoUrl = textOf(body.relativeLogoUrl);
      storage.webs.update(web, web.title, { ...web.properties, SiteLogoUrl });
      noteWeb(session, changeKind.update);
    }
    return { kind: 'void', name: 'SetSiteLogo' };
  });
