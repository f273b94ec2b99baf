import type { SPFI } from '@pnp/sp';
import type { Vocabularies } from '../../domain/records';
import { isTrackerError } from '../errors/trackerError';
import { readSettings } from '../records/settings';
import { AdministrationError } from './administrationError';

/**
 * Lets the choices of the lists follow the vocabularies as they stand in the site's settings now, so
 * that two owners who save at once leave the same choices behind. Words of `before` that are gone go
 * from the choices too. Its code is loaded when it is needed. Throws `AdministrationError`: the setting
 * itself is saved then.
 */
export async function renewChoices(sp: SPFI, before: Vocabularies): Promise<void> {
  try {
    const { vocabularies } = await readSettings(sp);
    const { applyVocabularies } = await import(
      /* webpackChunkName: 'site-set-up' */ '../site/provision/applyVocabularies'
    );
    await applyVocabularies(sp, vocabularies, before);
  } catch (error) {
    const why = isTrackerError(error) ? error.message : 'something went wrong';
    throw new AdministrationError('choices not renewed', why, error);
  }
}
