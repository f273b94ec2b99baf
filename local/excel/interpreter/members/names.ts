import { addName, addressOfName, deleteName, findName } from '../../workbook/definedNames';
import { itemNotFound } from '../../workbook/refusal';
import { sheetOf, activeSheet } from '../../workbook/sheets';
import type { DefinedName } from '../../workbook/types';
import { optionalText, rangeArg, textArg } from '../args';
import {
  bind,
  NULL_OBJECT,
  type Args,
  type Host,
  type HostClass,
  type HostObject
} from '../hostObject';
import { fullAddress, placeOf, rangeObject } from './places';

interface NamesSelf {
  /** `undefined` for the workbook's own names. */
  readonly sheetId?: string;
}

interface NameSelf extends NamesSelf {
  readonly name: string;
}

function of(self: NameSelf, host: Host): DefinedName {
  const name = findName(host.model, self.name, self.sheetId);
  if (name === undefined) throw itemNotFound();
  return name;
}

function rangeOf(self: NameSelf, host: Host): HostObject {
  const address = addressOfName(of(self, host));
  if (address === undefined) return NULL_OBJECT;
  const sheet =
    address.sheetName === undefined
      ? activeSheet(host.model)
      : sheetOf(host.model, address.sheetName);
  return rangeObject(host, sheet.id, address.rect);
}

const NAMED_ITEM: HostClass<NameSelf> = {
  name: 'NamedItem',
  scalars: {
    Name: { get: (self, host) => of(self, host).name },
    _Id: { get: (self, host) => of(self, host).name },
    Formula: { get: (self, host) => of(self, host).formula },
    Value: { get: (self, host) => of(self, host).formula.replace(/^=/, '') },
    Type: { get: (self, host) => (addressOfName(of(self, host)) ? 'Range' : 'String') },
    Visible: { get: (self, host) => of(self, host).visible },
    Comment: { get: (self, host) => of(self, host).comment },
    Scope: { get: (self) => (self.sheetId === undefined ? 'Workbook' : 'Worksheet') }
  },
  methods: {
    Delete: (self, _args, host) => deleteName(host.model, of(self, host)),
    GetRange: (self, _args, host) => {
      const range = rangeOf(self, host);
      if (range.isNull) throw itemNotFound();
      return range;
    },
    GetRangeOrNullObject: (self, _args, host) => rangeOf(self, host)
  }
};

function added(self: NamesSelf, args: Args, host: Host): HostObject {
  const range = rangeArg(args, 1);
  const formula = range
    ? `=${fullAddress(placeOf(range, host)).replace(/([A-Z]+)(\d+)(?=$|:)/g, '$$$1$$$2')}`
    : textArg(args, 1);
  const name = addName(host.model, {
    name: textArg(args, 0),
    formula: formula.startsWith('=') ? formula : `=${formula}`,
    visible: true,
    comment: optionalText(args, 2) ?? '',
    ...(self.sheetId !== undefined && { sheetId: self.sheetId })
  });
  return bind(NAMED_ITEM, { ...self, name: name.name }, host);
}

export const NAMES: HostClass<NamesSelf> = {
  name: 'NamedItemCollection',
  items: (self, host) =>
    host.model.names
      .filter((name) => name.sheetId === self.sheetId)
      .map((name) => bind(NAMED_ITEM, { ...self, name: name.name }, host)),
  item: (self, key, host) => {
    const name = { ...self, name: String(key) };
    of(name, host);
    return bind(NAMED_ITEM, name, host);
  },
  methods: {
    Add: added,
    GetCount: (self, _args, host) =>
      host.model.names.filter((name) => name.sheetId === self.sheetId).length,
    GetItemOrNullObject: (self, args, host) => {
      const name = findName(host.model, textArg(args, 0), self.sheetId);
      return name ? bind(NAMED_ITEM, { ...self, name: name.name }, host) : NULL_OBJECT;
    }
  }
};
