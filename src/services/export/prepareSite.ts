import type { SPFI } from '@pnp/sp';
import '@pnp/sp/webs';
import '@pnp/sp/lists/web';
import { onlyReading } from '../errors/trackerError';
import type { SiteDeclaration } from '../site/declaration/site';
import { inspectSite } from '../site/inspectSite';
import { allows, maskFrom } from '../site/permissionMask';
import { provisionSite } from '../site/provision/provisionSite';
import { NO_METADATA } from '../sync/odata';
import { reading } from '../sync/sharePointAnswer';
import type { ExportStep } from './exportSite';
import { ImportError } from './importError';
import { importWords } from './importWords';
import { STEPS } from './words';

/**
 * Makes a site ready to take an import: sets it up or upgrades it where that is needed. Refuses where
 * the person may not write every list, because half an import is worse than none.
 */
export async function prepareSite(
  sp: SPFI,
  site: SiteDeclaration,
  options: {
    readonly signal?: AbortSignal;
    readonly progress?: (step: ExportStep) => void;
  }
): Promise<void> {
  const state = await onlyReading(() => inspectSite(sp, site));
  if (state.kind === 'no access') throw refused(importWords.noAccess);
  if (state.kind === 'newer') throw refused(importWords.newerSite(state.schemaVersion));
  if (state.kind !== 'ready') {
    if (!state.maySetUp) throw refused(importWords.mayNotSetUp);
    await provisionSite(sp, {
      site,
      signal: options.signal,
      report: ({ done, total }) => options.progress?.({ done, total, what: STEPS.settingUp })
    });
  }
  await demandRights(sp, site);
}

interface ListRights {
  readonly Title: string;
  readonly EffectiveBasePermissions?: { readonly High: string; readonly Low: string };
}

async function demandRights(sp: SPFI, site: SiteDeclaration): Promise<void> {
  const lists = await onlyReading(() =>
    reading(() =>
      sp.web.lists.select(
        'Title',
        'EffectiveBasePermissions'
      )<ListRights[]>({
        headers: NO_METADATA
      })
    )
  );
  for (const { title } of site.lists) {
    const rights = lists.find(({ Title }) => Title === title)?.EffectiveBasePermissions;
    const mask = rights === undefined ? undefined : maskFrom(rights);
    if (mask === undefined || !allows(mask, 'AddListItems', 'EditListItems', 'ManageLists')) {
      throw refused(importWords.mayNotWrite(title));
    }
  }
}

function refused(sentence: string): ImportError {
  return new ImportError('site cannot take it', [sentence]);
}
