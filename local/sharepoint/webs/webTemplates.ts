import { smallCollection, type Collection, type Entity, type Value } from '../resource';

interface Template {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly id: number;
  readonly rootOnly: boolean;
}

/** Templates of SharePoint Online that a new web may be made from. */
const TEMPLATES: readonly Template[] = [
  {
    name: 'STS#0',
    title: 'Team site (classic experience)',
    description: 'A place to work together with a group of people.',
    id: 1,
    rootOnly: false
  },
  {
    name: 'STS#3',
    title: 'Team site (no Microsoft 365 group)',
    description: 'A site with no connection to a Microsoft 365 Group.',
    id: 1,
    rootOnly: false
  },
  {
    name: 'SITEPAGEPUBLISHING#0',
    title: 'Communication site',
    description: 'Publish dynamic, beautiful content to people in your organisation.',
    id: 68,
    rootOnly: true
  }
];

/** GetAvailableWebTemplates and GetWebTemplates. */
export const webTemplates = (lcid: number): Collection =>
  smallCollection('SP.WebTemplate', 'Web/GetAvailableWebTemplates', () =>
    TEMPLATES.map((template) => templateEntity(template, lcid || 1033))
  );

function templateEntity(template: Template, lcid: number): Entity {
  const properties: Readonly<Record<string, Value>> = {
    Description: template.description,
    DisplayCategory: 'Collaboration',
    Id: template.id,
    ImageUrl: '/_layouts/15/images/stts.png',
    IsHidden: false,
    IsRootWebOnly: template.rootOnly,
    IsSubWebOnly: false,
    // 64 bits: a text in JSON.
    Lcid: String(lcid),
    Name: template.name,
    Title: template.title
  };
  return {
    kind: 'entity',
    type: 'SP.WebTemplate',
    address: `Web/GetAvailableWebTemplates('${template.name}')`,
    defaults: Object.keys(properties),
    property: (name) => properties[name],
    navigate: () => undefined,
    operations: {}
  };
}
