/** Makes a site on the running server by the calls that SharePoint Online has for it. */
import { OptionError } from './commandLine';
import { strings } from './newSiteStrings';

export interface SiteToMake {
  /** Address of a site that runs: `http://localhost:4400/sites/recommendations`. */
  readonly runningSite: string;
  /** The last part of the new address. */
  readonly address: string;
  readonly title: string;
  readonly login: string;
}

/** `SiteStatus` of SPSiteManager: the site can be used, or there was one already. */
const READY = 2;
const EXISTS = 4;

const englishUnitedKingdom = 2057;

interface CreatedSite {
  readonly SiteStatus: number;
  readonly SiteUrl: string;
}

interface Failure {
  readonly 'odata.error'?: { readonly message?: { readonly value?: string } };
}

/**
 * Makes the site in the person's name, who owns it then.
 * @returns its address
 * @throws OptionError with one sentence where there is such a site, where the person may not make
 * one, or where the server does not answer
 */
export async function makeSite({
  runningSite,
  address,
  title,
  login
}: SiteToMake): Promise<string> {
  const { origin } = new URL(runningSite);
  const siteUrl = `${origin}/sites/${address}`;
  const post = async (url: string, headers: Record<string, string>, body?: object) => {
    try {
      return await fetch(url, {
        method: 'POST',
        headers: {
          Accept: 'application/json;odata=nometadata',
          'Content-Type': 'application/json',
          Cookie: `person=${encodeURIComponent(login)}`,
          ...headers
        },
        body: body === undefined ? undefined : JSON.stringify(body)
      });
    } catch (cause) {
      if (!(cause instanceof TypeError)) throw cause;
      throw new OptionError(strings.noAnswer(origin));
    }
  };
  const context = await post(`${origin}/_api/contextinfo`, {});
  if (!context.ok) throw notMade(context.status, login);
  const digest = (await context.json()) as { readonly FormDigestValue: string };
  const answer = await post(
    `${origin}/_api/SPSiteManager/create`,
    { 'X-RequestDigest': digest.FormDigestValue },
    {
      request: {
        Title: title,
        Url: siteUrl,
        Lcid: englishUnitedKingdom,
        WebTemplate: 'SITEPAGEPUBLISHING#0',
        Owner: login
      }
    }
  );
  if (!answer.ok) throw notMade(answer.status, login, await reasonOf(answer));
  const created = (await answer.json()) as CreatedSite;
  if (created.SiteStatus === EXISTS) throw new OptionError(strings.taken(siteUrl));
  if (created.SiteStatus !== READY) {
    throw new OptionError(strings.notMade(`SiteStatus ${created.SiteStatus}.`));
  }
  return created.SiteUrl;
}

/** What the server says of its refusal; undefined where it says nothing that can be read. */
async function reasonOf(answer: Response): Promise<string | undefined> {
  try {
    return ((await answer.json()) as Failure)['odata.error']?.message?.value;
  } catch (cause) {
    if (cause instanceof SyntaxError) return undefined;
    throw cause;
  }
}

function notMade(status: number, login: string, reason?: string): OptionError {
  const isRefusal = status === 401 || status === 403;
  return new OptionError(
    isRefusal ? strings.refused(login) : strings.notMade(reason ?? strings.status(status))
  );
}
