import { readView } from '../caml/viewQuery';
import { columnText } from '../items/ownValues';
import { itemsOfView } from '../lists/viewItems';
import type { Session } from '../session';
import type { List, View } from '../storage';
import { escapeXml } from '../xml/xml';
import { writeViewXml } from './viewXml';

/** A page of a view as a table. Not recorded: the markup that SharePoint gives. */
export function viewHtml(session: Session, list: List, view: View): string {
  const fields = session.storage.fields.all(list.num);
  const query = readView({ session, fields }, writeViewXml(view));
  const shown = view.fields.flatMap(
    (name) => fields.find(({ internalName }) => internalName === name) ?? []
  );
  const { items } = itemsOfView(session, list, {
    query,
    further: undefined,
    folder: '',
    paging: new URLSearchParams(),
    top: query.rowLimit ?? 30,
    inPieces: true
  });
  const row = (cells: readonly string[], tag: 'th' | 'td'): string =>
    `<tr>${cells.map((cell) => `<${tag}>${escapeXml(cell)}</${tag}>`).join('')}</tr>`;
  const head = row(
    shown.map(({ title }) => title),
    'th'
  );
  const body = items.map((item) =>
    row(
      shown.map((field) => columnText(session, list, item, field)),
      'td'
    )
  );
  return `<table summary="${escapeXml(list.title)}">${head}${body.join('')}</table>`;
}
