import type { Session } from '../session';
import type { List } from '../storage';
import { attributes } from '../xml/xml';
import { listUrl } from './names';
import { templateOf } from './templates';

const braced = (id: string): string => `{${id.toUpperCase()}}`;

/** SchemaXml of a list: its settings as the attributes of <List>. Source: List element (List). */
export function listXml({ web }: Session, list: List): string {
  const { properties } = list;
  const flag = (name: string): boolean | undefined =>
    properties[name] === true ? true : undefined;
  return `<List${attributes({
    DocTemplateUrl: '',
    ID: braced(list.id),
    Title: list.title,
    Description: String(properties.Description ?? ''),
    Direction: String(properties.Direction ?? 'none'),
    Name: braced(list.id),
    BaseType: templateOf(list.template)?.baseType ?? 0,
    FeatureId: templateOf(list.template)?.feature,
    ServerTemplate: list.template,
    Created: list.created,
    Version: list.version,
    WebFullUrl: web.path,
    WebId: web.webId,
    RootFolder: listUrl(web, list),
    ItemCount: list.itemCount,
    Hidden: flag('Hidden'),
    EnableContentTypes: flag('ContentTypesEnabled'),
    VersioningEnabled: flag('EnableVersioning'),
    EnableMinorVersion: flag('EnableMinorVersions'),
    ModeratedList: flag('EnableModeration'),
    NoCrawl: flag('NoCrawl'),
    OnQuickLaunch: flag('OnQuickLaunch'),
    RequireCheckout: flag('ForceCheckout'),
    MajorVersionLimit: Number(properties.MajorVersionLimit ?? 0) || undefined
  })}></List>`;
}
