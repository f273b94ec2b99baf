import path from 'node:path';
import { owner } from '../people';
import { runningSite } from '../runningSite';
import { OptionError } from './commandLine';
import { loginOf } from './personNamed';
import { strings } from './siteStrings';

/** Which site a command is for, and who asks. */
export interface SiteOptions {
  /** Address of the site; undefined for the local site that runs. */
  readonly site?: string;
  /** Login of the person who reads or writes. */
  readonly login: string;
  /** Folder of the local site, whose note says where it runs. */
  readonly dataFolder: string;
}

export const SITE_VALUES = ['site', 'as', 'data'] as const;
type SiteValues = Readonly<Partial<Record<(typeof SITE_VALUES)[number], string>>>;

/** @throws OptionError with one sentence */
export function siteOptions({ site, as, data }: SiteValues): SiteOptions {
  return {
    site: site === undefined ? undefined : siteAddress(site),
    login: as === undefined ? owner.login : loginOf(as),
    dataFolder: data ?? '.local'
  };
}

function siteAddress(value: string): string {
  if (!URL.canParse(value) || !/^https?:/i.test(value)) {
    throw new OptionError(strings.badSite(value));
  }
  return value.replace(/\/+$/, '');
}

/**
 * The site that is asked for, or the local one that runs.
 * @throws OptionError where none runs
 */
export async function siteOf({ site, dataFolder }: SiteOptions): Promise<string> {
  const address = site ?? (await runningSite(dataFolder))?.url;
  if (address === undefined) throw new OptionError(strings.noSite(path.resolve(dataFolder)));
  return address;
}
