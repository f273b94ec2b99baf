import type { Entity, Value } from '../resource';
import { webUrl, type Session } from '../session';
import type { Web } from '../storage';

/** "STS#3": the template's name, and its configuration. */
export function templateOfWeb({ template }: Pick<Web, 'template'>): {
  readonly name: string;
  readonly configuration: number;
} {
  const [name = '', configuration = '0'] = template.split('#');
  return { name, configuration: Number(configuration) || 0 };
}

/** Numbers of SharePoint's own templates. Source: SPWeb.WebTemplateId. */
const TEMPLATE_IDS: Readonly<Record<string, number>> = {
  STS: 1,
  GROUP: 64,
  SITEPAGEPUBLISHING: 68
};

/** The latest change to an item of the web, or when the web was made. */
export function lastItemModified({ storage, web }: Session): string {
  return storage.lists
    .all(web.num)
    .reduce(
      (latest, { itemModified }) => (itemModified > latest ? itemModified : latest),
      web.created
    );
}

/** SP.WebInformation: what one may know of a web without opening it. */
export function webInformation(session: Session): Entity {
  const { web } = session;
  const { name, configuration } = templateOfWeb(web);
  const modified = lastItemModified(session);
  const properties: Readonly<Record<string, Value>> = {
    Configuration: configuration,
    Created: web.created.replace('Z', ''),
    Description: String(web.properties.Description ?? ''),
    Id: web.webId,
    Language: Number(web.properties.Language ?? 1033),
    LastItemModifiedDate: modified,
    LastItemUserModifiedDate: modified,
    ServerRelativeUrl: web.path,
    Title: web.title,
    WebTemplate: name,
    WebTemplateId: TEMPLATE_IDS[name] ?? 0
  };
  return {
    kind: 'entity',
    type: 'SP.WebInformation',
    address: `Web/WebInfos('${web.webId}')`,
    base: `${webUrl(session)}/_api/`,
    defaults: Object.keys(properties),
    property: (asked) => properties[asked],
    navigate: () => undefined,
    operations: {}
  };
}
