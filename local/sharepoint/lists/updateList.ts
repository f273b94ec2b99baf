import { noteList } from '../changes/noteChange';
import { etagMismatch } from '../errors';
import { textOf, type Body, type Outcome } from '../resource';
import type { Session } from '../session';
import { demandProperties } from '../settableValues';
import { changeKind, type List } from '../storage';
import { demandListTitle } from './createList';
import { demandListFormula, listSettings } from './settings';

export const listEtag = (list: List): string => `"${list.version}"`;

/** @throws SharePointError 412 when another version is meant */
export function demandListEtag(list: List, ifMatch: string | undefined): void {
  const etag = listEtag(list);
  if (ifMatch !== undefined && ifMatch !== '*' && ifMatch !== etag) {
    throw etagMismatch(ifMatch, etag);
  }
}

/** MERGE of a list. @throws SharePointError 400 for what it has not, 412, 500 for a title taken */
export function updateList(
  session: Session,
  list: List,
  body: Body,
  ifMatch: string | undefined
): Outcome {
  const { storage } = session;
  demandProperties(body, 'SP.List');
  demandListEtag(list, ifMatch);
  const title = 'Title' in body ? textOf(body.Title) : list.title;
  if (title !== list.title) demandListTitle(session, title, list);
  const settings = listSettings(body);
  demandListFormula(settings, storage.fields.all(list.num));
  storage.lists.update(list, title, { ...list.properties, ...settings });
  noteList(session, list, changeKind.update);
  return { kind: 'updated', etag: `"${list.version + 1}"` };
}
