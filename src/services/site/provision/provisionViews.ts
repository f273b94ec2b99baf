import { body, headers } from '@pnp/queryable';
import type { SPFI } from '@pnp/sp';
import { SPCollection, spPost } from '@pnp/sp';
import '@pnp/sp/lists/web';
import '@pnp/sp/views/list';
import type { IViews } from '@pnp/sp/views';
import { sendWholeBatch } from '../../sync/sendBatch';
import type { ListDeclaration, ViewDeclaration } from '../declaration/list';
import type { Journal } from './journal';
import type { ListAsFound } from './listAsFound';
import { itemsOf } from './listAsFound';
import { viewQuery } from './viewQuery';

/**
 * Makes the views that are missing. In a view that is there, columns that are missing are put back;
 * what people changed beside that (order, filter, further columns) and views of their own stay.
 */
export async function provisionViews(
  sp: SPFI,
  list: ListDeclaration,
  found: ListAsFound,
  journal: Journal
): Promise<void> {
  const views = list.views.map((view) => {
    const there = found.views.find(({ Title }) => Title === view.title);
    const shown = there === undefined ? [] : itemsOf(there.ViewFields.Items);
    const missing = view.columns.filter((column) => !shown.includes(column));
    return { view, there, missing };
  });
  await sendWholeBatch<unknown>(sp, (batched) =>
    views.flatMap(({ view, there, missing }) => {
      const target = batched.web.lists.getByTitle(list.title).views;
      if (there === undefined) return [createView(target, view)];
      return missing.map((column) => target.getById(there.Id).fields.add(column));
    })
  );
  for (const { view, there, missing } of views) {
    const outcome =
      there === undefined ? 'created' : missing.length > 0 ? 'changed' : 'already right';
    journal.note({ kind: 'view', name: view.title, list: list.title, outcome });
  }
}

/**
 * `views/add` takes the columns with the view (MS: ViewCreationInformation); `views` alone would begin
 * with columns of SharePoint's choice. Its collections have to be in verbose form.
 */
function createView(views: IViews, view: ViewDeclaration): Promise<unknown> {
  const parameters = {
    __metadata: { type: 'SP.ViewCreationInformation' },
    Title: view.title,
    PersonalView: false,
    Query: viewQuery(view),
    RowLimit: 100,
    Paged: true,
    SetAsDefaultView: view.opensFirst ?? false,
    ViewFields: { __metadata: { type: 'Collection(Edm.String)' }, results: view.columns }
  };
  const verbose = headers({ 'Content-Type': 'application/json;odata=verbose' });
  return spPost(SPCollection(views, 'add'), body({ parameters }, verbose));
}
