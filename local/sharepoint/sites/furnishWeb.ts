import { randomUUID } from 'node:crypto';
import { addNode, QUICK_LAUNCH, TOP_NAVIGATION } from '../navigation/newNode';
import { BUILT_IN } from '../lists/builtIn';
import { listUrl } from '../lists/names';
import { makeList } from '../lists/newList';
import { SITE_PAGES } from '../lists/templates';
import { FEATURES_OF_SITE, FEATURES_OF_WEB } from '../features/definitions';
import { SITE_RECEIVER, WEB_RECEIVER } from '../eventReceivers/builtIn';
import { principalKind, type List, type Storage, type Web } from '../storage';

/** What Home.aspx holds: enough to be a page of its own, and none of SharePoint's. */
const HOME_PAGE =
  '<%@ Page language="C#" %>\r\n<html>\r\n<head><title>Home</title></head>\r\n<body></body>\r\n</html>\r\n';

/**
 * Gives a web the libraries, links, features and receivers that every new one has. A library whose
 * title or address is taken already is left out. To be called once for a web.
 */
export function furnishWeb(storage: Storage, web: Web, now: string): void {
  const isRoot = web.parent === undefined;
  const users = storage.principals.users(web.site);
  const author = (users.find(({ kind }) => kind === principalKind.person) ?? users[0])?.id ?? 0;
  for (const { title, url, template, rootOnly, settings } of BUILT_IN) {
    if (rootOnly && !isRoot) continue;
    if (storage.lists.byTitle(web.num, title) || storage.lists.byUrl(web.num, url)) continue;
    const list = makeList(storage, web, { title, url, template, author, created: now, settings });
    if (template === SITE_PAGES) addHomePage(storage, web, list, now);
  }
  addNode(storage, web, TOP_NAVIGATION, { Title: 'Home', Url: web.path });
  addNode(storage, web, QUICK_LAUNCH, { Title: 'Home', Url: web.path });
  addNode(storage, web, QUICK_LAUNCH, {
    Title: 'Documents',
    Url: `${web.path}/Shared Documents/Forms/AllItems.aspx`
  });
  addNode(storage, web, QUICK_LAUNCH, {
    Title: 'Pages',
    Url: `${web.path}/SitePages/Forms/AllItems.aspx`
  });
  addNode(storage, web, QUICK_LAUNCH, {
    Title: 'Site contents',
    Url: `${web.path}/_layouts/15/viewlsts.aspx`
  });
  const ofWeb = { site: web.site, web: web.num, list: undefined };
  storage.eventReceivers.add(ofWeb, WEB_RECEIVER);
  for (const id of FEATURES_OF_WEB) storage.features.add(web.site, web.num, id);
  if (isRoot) {
    storage.eventReceivers.add({ ...ofWeb, web: undefined }, SITE_RECEIVER);
    for (const id of FEATURES_OF_SITE) storage.features.add(web.site, 0, id);
  }
  storage.webs.setFurnished(web.num);
}

function addHomePage(storage: Storage, web: Web, list: List, now: string): void {
  const bytes = Buffer.from(HOME_PAGE, 'utf8');
  const content = storage.contents.add(bytes);
  storage.items.save(
    list.num,
    {
      id: storage.items.takeId(list.num),
      uniqueId: randomUUID(),
      guid: randomUUID(),
      version: 1,
      major: 1,
      author: list.author,
      editor: list.author,
      created: now,
      modified: now,
      scope: undefined,
      place: {
        kind: 'file',
        dir: listUrl(web, list),
        name: 'Home.aspx',
        content,
        size: bytes.length,
        contentVersion: 1,
        comment: ''
      },
      attachments: 0,
      data: { Title: 'Home' }
    },
    1,
    now
  );
}
