import { activeSheet } from '../../workbook/sheets';
import { localeNamed } from '../../workbook/typed/locale';
import { textArg, textValue } from '../args';
import { rangeOfEvent } from '../events';
import { bind, NULL_OBJECT, type Host, type HostClass, type HostObject } from '../hostObject';
import { itemNotFound } from '../../workbook/refusal';
import { findSheet } from '../../workbook/sheets';
import { CUSTOM_XML_PARTS } from './customXml';
import { NAMES } from './names';
import { rangeObject } from './places';
import { SETTINGS } from './settings';
import { TABLES } from './tables';
import { WORKSHEETS } from './worksheets';

const APPLICATION: HostClass<undefined> = {
  name: 'Application',
  scalars: {
    CalculationMode: { get: () => 'Automatic', set: () => undefined },
    CalculationState: { get: () => 'Done' },
    DecimalSeparator: { get: (_self, host) => localeNamed(host.model.locale).decimal },
    ThousandsSeparator: { get: (_self, host) => localeNamed(host.model.locale).group }
  },
  methods: {
    Calculate: () => undefined,
    // The host draws once per message anyhow.
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined
  }
};

const property = (name: string): NonNullable<HostClass<undefined>['scalars']>[string] => ({
  get: (_self, host) => host.model.properties[name] ?? '',
  set: (_self, value, host) => {
    host.model.properties[name] = textValue(value);
  }
});

const PROPERTIES: HostClass<undefined> = {
  name: 'DocumentProperties',
  scalars: {
    Title: property('title'),
    Subject: property('subject'),
    Author: property('author'),
    Keywords: property('keywords'),
    Comments: property('comments'),
    Category: property('category'),
    Company: property('company')
  }
};

function eventRange(host: Host, reference: string): HostObject {
  const found = rangeOfEvent(reference);
  const sheet = found && findSheet(host.model, found.sheetId);
  return found && sheet ? rangeObject(host, sheet.id, found.rect) : NULL_OBJECT;
}

const WORKBOOK: HostClass<undefined> = {
  name: 'Workbook',
  scalars: {
    Name: { get: (_self, host) => host.model.name },
    ReadOnly: { get: () => false },
    IsDirty: { get: () => true, set: () => undefined }
  },
  objects: {
    Application: (_self, host) => bind(APPLICATION, undefined, host),
    Worksheets: (_self, host) => bind(WORKSHEETS, undefined, host),
    Tables: (_self, host) => bind(TABLES, {}, host),
    Names: (_self, host) => bind(NAMES, {}, host),
    CustomXmlParts: (_self, host) => bind(CUSTOM_XML_PARTS, undefined, host),
    Settings: (_self, host) => bind(SETTINGS, undefined, host),
    Properties: (_self, host) => bind(PROPERTIES, undefined, host)
  },
  methods: {
    GetSelectedRange: (_self, _args, host) => {
      const sheet = activeSheet(host.model);
      return rangeObject(host, sheet.id, sheet.selection);
    },
    GetActiveCell: (_self, _args, host) => {
      const sheet = activeSheet(host.model);
      const { top, left } = sheet.selection;
      return rangeObject(host, sheet.id, { top, left, bottom: top, right: left });
    },
    Save: () => undefined,
    _GetRangeForEventByReferenceId: (_self, args, host) => {
      const range = eventRange(host, textArg(args, 0));
      if (range.isNull) throw itemNotFound();
      return range;
    },
    _GetRangeOrNullObjectForEventByReferenceId: (_self, args, host) =>
      eventRange(host, textArg(args, 0)),
    _GetReferenceCount: (_self, _args, host) => host.references.size,
    _RemoveReference: (_self, args, host) => {
      host.references.delete(textArg(args, 0));
    },
    _RemoveAllReferences: (_self, _args, host) => host.references.clear()
  }
};

export const workbookObject = (host: Host): HostObject => bind(WORKBOOK, undefined, host);
