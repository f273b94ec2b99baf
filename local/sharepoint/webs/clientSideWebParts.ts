import { complex, many, type Many } from '../resource';

/** Web parts that every SharePoint Online page may hold, by their published ids. */
const PARTS: readonly (readonly [id: string, name: string])[] = [
  ['f92bf067-bc19-489e-a556-7fe95f508720', 'List'],
  ['c70391ea-0b10-4ee9-b2b4-006d3fcad0cd', 'Quick links'],
  ['d1d91016-032f-456d-98a4-721247c305e8', 'Image'],
  ['490d7c76-1824-45b2-9de3-676421c997fa', 'Embed']
];

const WEB_PART = 1;

/** web/GetClientSideWebParts: each with a manifest in JSON. */
export const clientSideWebParts = (): Many =>
  many(
    'Microsoft.SharePoint.ClientSideComponent.SPClientSideComponentQueryResult',
    PARTS.map(([id, name]) =>
      complex('Microsoft.SharePoint.ClientSideComponent.SPClientSideComponentQueryResult', {
        ComponentType: WEB_PART,
        Id: `{${id}}`,
        Manifest: JSON.stringify({
          id,
          alias: `${name.replace(/\s/g, '')}WebPart`,
          componentType: 'WebPart',
          version: '1.0.0',
          preconfiguredEntries: [{ title: { default: name }, description: { default: name } }]
        }),
        ManifestType: WEB_PART,
        Name: name,
        Status: 0
      })
    )
  );
