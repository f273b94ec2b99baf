import { addXmlPart, deleteXmlPart, setXml, xmlPart } from '../../workbook/customXml';
import { invalidOperation, itemNotFound } from '../../workbook/refusal';
import type { CustomXmlPart } from '../../workbook/types';
import { textArg } from '../args';
import {
  bind,
  NULL_OBJECT,
  type Args,
  type Host,
  type HostClass,
  type HostObject
} from '../hostObject';

interface PartSelf {
  readonly id: string;
}

const PART: HostClass<PartSelf> = {
  name: 'CustomXmlPart',
  scalars: {
    Id: { get: (self, host) => xmlPart(host.model, self.id).id },
    NamespaceUri: { get: (self, host) => xmlPart(host.model, self.id).namespace }
  },
  methods: {
    GetXml: (self, _args, host) => xmlPart(host.model, self.id).xml,
    SetXml: (self, args, host) => setXml(host.model, self.id, textArg(args, 0)),
    Delete: (self, _args, host) => deleteXmlPart(host.model, self.id)
  }
};

const partObject = (host: Host, part: CustomXmlPart): HostObject =>
  bind(PART, { id: part.id }, host);

const found = (parts: readonly CustomXmlPart[], args: Args): CustomXmlPart | undefined =>
  parts.find((part) => part.id.toLowerCase() === textArg(args, 0).toLowerCase());

/** All parts, or those of one namespace. */
const collection = <Self>(
  name: string,
  parts: (self: Self, host: Host) => readonly CustomXmlPart[],
  methods: NonNullable<HostClass<Self>['methods']>
): HostClass<Self> => ({
  name,
  items: (self, host) => parts(self, host).map((part) => partObject(host, part)),
  item: (self, key, host) => {
    const part = found(parts(self, host), [key]);
    if (part === undefined) throw itemNotFound();
    return partObject(host, part);
  },
  methods: {
    GetCount: (self, _args, host) => parts(self, host).length,
    GetItemOrNullObject: (self, args, host) => {
      const part = found(parts(self, host), args);
      return part ? partObject(host, part) : NULL_OBJECT;
    },
    ...methods
  }
});

interface Scope {
  readonly namespace: string;
}

const ofNamespace = (self: Scope, host: Host): readonly CustomXmlPart[] =>
  host.model.customXmlParts.filter((part) => part.namespace === self.namespace);

const SCOPED = collection<Scope>('CustomXmlPartScopedCollection', ofNamespace, {
  GetOnlyItem: (self, _args, host) => {
    const [only, another] = ofNamespace(self, host);
    if (only === undefined || another !== undefined) {
      throw invalidOperation('There is not exactly one custom XML part of this namespace.');
    }
    return partObject(host, only);
  },
  GetOnlyItemOrNullObject: (self, _args, host) => {
    const [only, another] = ofNamespace(self, host);
    return only === undefined || another !== undefined ? NULL_OBJECT : partObject(host, only);
  }
});

export const CUSTOM_XML_PARTS = collection<undefined>(
  'CustomXmlPartCollection',
  (_self, host) => host.model.customXmlParts,
  {
    Add: (_self, args, host) => partObject(host, addXmlPart(host.model, textArg(args, 0))),
    GetByNamespace: (_self, args, host) => bind(SCOPED, { namespace: textArg(args, 0) }, host)
  }
);
