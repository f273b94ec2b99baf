import type { Entity } from '../resource';
import type { Session } from '../session';

/** "vti_defaultlanguage" is addressed as "vti_x005f_defaultlanguage". */
const odataName = (name: string): string => name.replace(/_/g, '_x005f_');

/**
 * web/allProperties: the property bag. It can only be read: SharePoint Online refuses its writes on
 * sites that take no custom script, which is how it makes them.
 */
export function allProperties({ site, web }: Session): Entity {
  const groups = [site.ownerGroup, site.memberGroup, site.visitorGroup].join(';');
  const bag: Readonly<Record<string, string>> = {
    vti_associategroups: groups,
    vti_associatemembergroup: String(site.memberGroup),
    vti_associateownergroup: String(site.ownerGroup),
    vti_associatevisitorgroup: String(site.visitorGroup),
    vti_createdassociategroups: groups,
    vti_defaultlanguage: 'en-us',
    vti_extenderversion: '16.0.0.25331',
    FollowLinkEnabled: 'TRUE',
    WebTemplate: web.template
  };
  const values = new Map(Object.entries(bag).map(([name, value]) => [odataName(name), value]));
  return {
    kind: 'entity',
    type: 'SP.PropertyValues',
    address: 'Web/AllProperties',
    defaults: [...values.keys()],
    property: (name) => values.get(name),
    navigate: () => undefined,
    openProperty: (name) => {
      const found = [...values.keys()].find((one) => one.toLowerCase() === name.toLowerCase());
      return found === undefined ? undefined : { name: found };
    },
    operations: {}
  };
}
