import { spException } from '../errors';
import { complex, many, reads, textOf, type Call, type Complex, type Operation } from '../resource';
import { webUrl, type Session } from '../session';
import type { NavigationNode } from '../storage';
import { QUICK_LAUNCH, TOP_NAVIGATION } from './newNode';

/** The name of these types is not recorded; their members are: cli-microsoft365, navigation-node-set. */
const STATE = 'SP.MenuState';
const NODE = 'SP.MenuNode';

/** How deep a menu is told without a depth. Source: PnPjs, getMenuState. */
const DEPTH = 10;

/** The link to the recycle bin is in no bar, and below the quick launch of every menu. */
const BIN_KEY = '-1';

interface MenuNode {
  readonly key: string;
  readonly title: string;
  readonly url: string;
  readonly hidden: boolean;
  readonly language: number;
  readonly nodes: readonly MenuNode[];
}

/** POST or GET navigation/MenuState: a bar, or what stands below one link, as a tree. */
export const menuState = (session: Session): Operation =>
  reads((call) => {
    const key = given(call, 'menuNodeKey') || String(barOf(given(call, 'mapProviderName')));
    const depth = Number(given(call, 'depth')) || DEPTH;
    return { kind: 'value', name: 'MenuState', value: stateOf(session, key, depth) };
  });

/** POST navigation/MenuNodeKey {currentUrl}: the key of the link that leads to an address. */
export const menuNodeKey = (session: Session): Operation =>
  reads((call) => {
    const wanted = given(call, 'currentUrl').toLowerCase();
    const bar = barOf(given(call, 'mapProviderName'));
    const found = withUrl(nodesBelow(session, bar, DEPTH), wanted);
    if (!found) throw nodeUnknown();
    return { kind: 'value', name: 'MenuNodeKey', value: found.key };
  });

/** Code and text not recorded: that it is an error is what PnPjs's own tests show. */
const nodeUnknown = () => spException(404, -2147024809, 'The navigation node does not exist.');

/** An argument out of the body, or out of the query string, where texts stand in quotes. */
function given({ body, parameters }: Call, name: string): string {
  const isIt = ([one]: readonly [string, unknown]): boolean =>
    one.toLowerCase() === name.toLowerCase();
  const inBody = Object.entries(body).find(isIt);
  if (inBody) return textOf(inBody[1]);
  return [...parameters].find(isIt)?.[1].replace(/^'(.*)'$/, '$1') ?? '';
}

/** Providers of the global navigation mean the top bar; all others, and none, the quick launch. */
const barOf = (provider: string): number =>
  /^global/i.test(provider) ? TOP_NAVIGATION : QUICK_LAUNCH;

function stateOf(session: Session, key: string, depth: number): Complex {
  const { storage, site, web } = session;
  const parent = Number(key);
  return complex(STATE, {
    AudienceIds: many('Edm.Guid', []),
    FriendlyUrlPrefix: '',
    IsAudienceTargetEnabledForGlobalNav: false,
    Nodes: many(NODE, nodesBelow(session, parent, depth).map(written)),
    SimpleUrl: '',
    SPSitePrefix: storage.webs.root(site.num).path,
    SPWebPrefix: web.path,
    StartingNodeKey: key,
    StartingNodeTitle: titleOf(session, parent),
    Version: session.now
  });
}

function titleOf({ storage, web }: Session, parent: number): string {
  if (parent === QUICK_LAUNCH) return 'Quick launch';
  if (parent === TOP_NAVIGATION) return 'SharePoint Top Navigation Bar';
  const node = storage.navigation.byId(web.num, parent);
  if (!node) throw nodeUnknown();
  return textOf(node.properties.Title);
}

function nodesBelow(session: Session, parent: number, depth: number): readonly MenuNode[] {
  if (depth <= 0) return [];
  const { storage, web } = session;
  const nodes = storage.navigation
    .below(web.num, parent)
    .map((node) => menuNode(session, node, depth));
  return parent === QUICK_LAUNCH ? [...nodes, binNode(session)] : nodes;
}

const menuNode = (
  session: Session,
  { id, properties }: NavigationNode,
  depth: number
): MenuNode => ({
  key: String(id),
  title: textOf(properties.Title),
  url: textOf(properties.Url),
  hidden: properties.IsVisible === false,
  language: Number(session.web.properties.Language ?? 1033),
  nodes: nodesBelow(session, id, depth - 1)
});

const binNode = (session: Session): MenuNode => ({
  key: BIN_KEY,
  title: 'Recycle Bin',
  url: `${webUrl(session)}/_layouts/15/AdminRecycleBin.aspx?ql=1`,
  hidden: false,
  language: 0,
  nodes: []
});

const written = ({ key, title, url, hidden, language, nodes }: MenuNode): Complex =>
  complex(NODE, {
    AudienceIds: many('Edm.Guid', []),
    CurrentLCID: language,
    CustomProperties: many('SP.KeyValue', []),
    FriendlyUrlSegment: '',
    IsDeleted: false,
    IsHidden: hidden,
    IsTitleForExistingLanguage: false,
    Key: key,
    Nodes: many(NODE, nodes.map(written)),
    NodeType: 0,
    OpenInNewWindow: null,
    SimpleUrl: url,
    Title: title,
    Translations: many('SP.SPResourceEntry', [])
  });

function withUrl(nodes: readonly MenuNode[], url: string): MenuNode | undefined {
  for (const node of nodes) {
    const found = node.url.toLowerCase() === url ? node : withUrl(node.nodes, url);
    if (found) return found;
  }
  return undefined;
}
