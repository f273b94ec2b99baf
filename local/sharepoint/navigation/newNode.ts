import type { NavigationNode, Properties, Storage, Web } from '../storage';

/** The bars of a web, by SharePoint's own numbers. Source: SPNavigation. */
export const QUICK_LAUNCH = 1025;
export const TOP_NAVIGATION = 1002;

/** Adds a link as the last one of a bar or below another link. */
export const addNode = (
  storage: Storage,
  web: Web,
  parent: number,
  properties: Properties
): NavigationNode => storage.navigation.add(web.num, parent, properties);
