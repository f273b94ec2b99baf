import type { SPFI } from '@pnp/sp';
import '@pnp/sp/lists/web';
import '@pnp/sp/views/list';
import { sendWholeBatch } from '../../sync/sendBatch';
import type { ListDeclaration, ViewDeclaration } from '../declaration/list';
import { escapeXml } from './fieldXml';
import type { Journal } from './journal';

interface ViewInfo {
  readonly Id: string;
  readonly Title: string;
}

/**
 * Makes the views that are missing. In a view that is there, columns that are missing are put back;
 * what people changed beside that (order, filter, further columns) and views of their own stay.
 */
export async function provisionViews(
  sp: SPFI,
  list: ListDeclaration,
  journal: Journal
): Promise<void> {
  const views = sp.web.lists.getByTitle(list.title).views;
  const existing = await views.select('Id', 'Title')<ViewInfo[]>();
  for (const view of list.views) {
    const found = existing.find(({ Title }) => Title === view.title);
    const id = found?.Id ?? (await createView(sp, list, view));
    const changed = await addColumns(sp, list, id, view.columns);
    const outcome = found === undefined ? 'created' : changed ? 'changed' : 'already right';
    journal.note({ kind: 'view', name: view.title, list: list.title, outcome });
  }
}

async function createView(sp: SPFI, list: ListDeclaration, view: ViewDeclaration): Promise<string> {
  const views = sp.web.lists.getByTitle(list.title).views;
  const created = await views.add(view.title, false, {
    ViewQuery: viewQuery(view),
    RowLimit: 100,
    Paged: true,
    DefaultView: view.opensFirst ?? false
  });
  // A new view starts with columns of SharePoint's choice.
  await views.getById(created.Id).fields.removeAll();
  return created.Id;
}

async function addColumns(
  sp: SPFI,
  list: ListDeclaration,
  viewId: string,
  columns: readonly string[]
): Promise<boolean> {
  const view = sp.web.lists.getByTitle(list.title).views.getById(viewId);
  const { Items: shown } = await view.fields<{ readonly Items: readonly string[] }>();
  const missing = columns.filter((column) => !shown.includes(column));
  await sendWholeBatch(sp, (batched) =>
    missing.map((column) =>
      batched.web.lists.getByTitle(list.title).views.getById(viewId).fields.add(column)
    )
  );
  return missing.length > 0;
}

/** Filter and order of a view in CAML. */
export function viewQuery({ only, sortBy }: ViewDeclaration): string {
  const values = (only?.oneOf ?? []).map(
    (value) => `<Value Type="Text">${escapeXml(value)}</Value>`
  );
  const where =
    only === undefined
      ? ''
      : `<Where><In><FieldRef Name="${only.column}" /><Values>${values.join('')}</Values></In></Where>`;
  const direction = sortBy?.descending === true ? ' Ascending="FALSE"' : '';
  const order =
    sortBy === undefined
      ? ''
      : `<OrderBy><FieldRef Name="${sortBy.column}"${direction} /></OrderBy>`;
  return where + order;
}
