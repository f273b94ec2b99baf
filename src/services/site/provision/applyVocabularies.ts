import type { SPFI } from '@pnp/sp';
import '@pnp/sp/lists/web';
import '@pnp/sp/fields/list';
import type { Vocabularies } from '../../../domain/records';
import { writing } from '../../sync/sharePointAnswer';
import type { SiteDeclaration } from '../declaration/site';
import { trackerSite } from '../trackerSite';
import { itemsOf } from './listAsFound';
import { writeChoices } from './provisionFields';

export interface AppliedVocabularies {
  /** Columns whose choices were rewritten, as `List.Column`. */
  readonly changed: readonly string[];
}

/**
 * Rewrites the choices of every column that offers words of the Settings, in their order. Words of
 * `before` that are no longer in `after` go; choices that people added in SharePoint stay, at the end.
 * Rows keep what they hold. Needs Full Control; throws `TrackerError`.
 */
export async function applyVocabularies(
  sp: SPFI,
  after: Vocabularies,
  before?: Vocabularies,
  site: SiteDeclaration = trackerSite
): Promise<AppliedVocabularies> {
  return writing(async () => {
    const changed: string[] = [];
    for (const { title, fields } of site.lists) {
      for (const [name, { vocabulary }] of Object.entries(fields)) {
        if (vocabulary === undefined) continue;
        const column = sp.web.lists.getByTitle(title).fields.getByInternalNameOrTitle(name);
        // Not selected by name, because a text column of schema version 1 has no such property.
        const { Choices } = await column<{
          readonly Choices?: Parameters<typeof itemsOf>[0] | null;
        }>();
        if (Choices === undefined) continue;
        const offered = itemsOf(Choices ?? []);
        const gone = new Set(before?.[vocabulary] ?? []);
        const added = offered.filter((choice) => !gone.has(choice));
        const wanted = [...new Set([...after[vocabulary], ...added])];
        if (JSON.stringify(wanted) === JSON.stringify(offered)) continue;
        await writeChoices(column, wanted);
        changed.push(`${title}.${name}`);
      }
    }
    return { changed };
  });
}
