import { listUrl } from '../lists/names';
import type { Item, List, Web } from '../storage';

/** The name of an item where it stands: of a file or folder its own, of another "7_.000". */
export const itemName = ({ place, id }: Pick<Item, 'place' | 'id'>): string =>
  place?.name ?? nameOfNumber(id);

/** "7_.000" of 7: what SharePoint calls an item that is neither file nor folder. */
export const nameOfNumber = (id: number): string => `${id}_.000`;

/** The server-relative address of the folder in which an item stands. */
export const itemDir = (web: Web, list: List, { place }: Pick<Item, 'place'>): string =>
  place?.dir ?? listUrl(web, list);

/** The same of the files that are attached to it. */
export const attachmentsDir = (web: Web, list: List, { id }: Pick<Item, 'id'>): string =>
  `${listUrl(web, list)}/Attachments/${id}`;
