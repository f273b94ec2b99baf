import { overlaps, without } from '../../workbook/rect';
import { invalidArgument, itemNotFound, WorkbookRefusal } from '../../workbook/refusal';
import { sheetOf } from '../../workbook/sheets';
import { tell } from '../../workbook/watch';
import type { ConditionalFormat, ConditionalRule, Sheet, TrackedRange } from '../../workbook/types';
import { boolValue, isRecord, numberArg, textArg, textValue } from '../args';
import { bind, NULL_OBJECT, type Host, type HostClass, type HostObject } from '../hostObject';
import { formatOf, replace, styleObject, type Format } from './conditionalStyle';
import { placeOf, rangeObject } from './places';

/** The rule that a new format begins with, until the add-in has told its own. */
function firstRule(type: string): ConditionalRule {
  switch (type) {
    case 'CellValue':
      return { kind: 'CellValue', operator: 'EqualTo', formula1: '' };
    case 'ContainsText':
      return { kind: 'ContainsText', operator: 'Contains', text: '' };
    case 'Custom':
      return { kind: 'Custom', formula: '' };
    default:
      throw new WorkbookRefusal(
        'ApiNotFound',
        `ApiNotFound: conditional formats of type ${type} are not part of this Excel host.`
      );
  }
}

const CELL_VALUE: HostClass<Format> = {
  name: 'CellValueConditionalFormat',
  objects: styleObject,
  scalars: {
    Rule: {
      get: (self, host) => {
        const { rule } = formatOf(self, host);
        if (rule.kind !== 'CellValue') throw itemNotFound();
        const { operator, formula1, formula2 } = rule;
        return { formula1, ...(formula2 !== undefined && { formula2 }), operator };
      },
      set: (self, value, host) => {
        if (!isRecord(value)) throw invalidArgument();
        const { formula2 } = value;
        const rule: ConditionalRule = {
          kind: 'CellValue',
          operator: textValue(value.operator),
          formula1: String(value.formula1),
          ...(formula2 !== undefined && formula2 !== null && { formula2: String(formula2) })
        };
        replace(self, host, (format) => ({ ...format, rule }));
      }
    }
  }
};

const TEXT: HostClass<Format> = {
  name: 'TextConditionalFormat',
  objects: styleObject,
  scalars: {
    Rule: {
      get: (self, host) => {
        const { rule } = formatOf(self, host);
        if (rule.kind !== 'ContainsText') throw itemNotFound();
        return { operator: rule.operator, text: rule.text };
      },
      set: (self, value, host) => {
        if (!isRecord(value)) throw invalidArgument();
        const rule: ConditionalRule = {
          kind: 'ContainsText',
          operator: textValue(value.operator),
          text: textValue(value.text)
        };
        replace(self, host, (format) => ({ ...format, rule }));
      }
    }
  }
};

const CUSTOM_RULE: HostClass<Format> = {
  name: 'ConditionalFormatRule',
  scalars: {
    Formula: {
      get: (self, host) => {
        const { rule } = formatOf(self, host);
        return rule.kind === 'Custom' ? rule.formula : '';
      },
      set: (self, value, host) => {
        const rule: ConditionalRule = { kind: 'Custom', formula: textValue(value) };
        replace(self, host, (format) => ({ ...format, rule }));
      }
    }
  }
};

const CUSTOM: HostClass<Format> = {
  name: 'CustomConditionalFormat',
  objects: { ...styleObject, Rule: (self, host) => bind(CUSTOM_RULE, self, host) }
};

const of =
  (kind: ConditionalRule['kind'], type: HostClass<Format>, orNull: boolean) =>
  (self: Format, host: Host): HostObject => {
    if (formatOf(self, host).rule.kind === kind) return bind(type, self, host);
    if (orNull) return NULL_OBJECT;
    throw new WorkbookRefusal('InvalidOperation', 'The conditional format is of another type.');
  };

const CONDITIONAL_FORMAT: HostClass<Format> = {
  name: 'ConditionalFormat',
  scalars: {
    Id: { get: (self) => self.id },
    Type: { get: (self, host) => formatOf(self, host).rule.kind },
    StopIfTrue: {
      get: (self, host) => formatOf(self, host).stopIfTrue,
      set: (self, value, host) => {
        const stopIfTrue = boolValue(value);
        replace(self, host, (format) => ({ ...format, stopIfTrue }));
      }
    },
    Priority: {
      get: (self, host) => {
        const formats = sheetOf(host.model, self.sheetId).conditionalFormats;
        return formats.indexOf(formatOf(self, host));
      },
      set: (self, value, host) => {
        const sheet = sheetOf(host.model, self.sheetId);
        const format = formatOf(self, host);
        const rest = sheet.conditionalFormats.filter((one) => one !== format);
        const place = Math.min(Math.max(Number(value), 0), rest.length);
        sheet.conditionalFormats = [...rest.slice(0, place), format, ...rest.slice(place)];
      }
    }
  },
  objects: {
    CellValue: of('CellValue', CELL_VALUE, false),
    CellValueOrNullObject: of('CellValue', CELL_VALUE, true),
    TextComparison: of('ContainsText', TEXT, false),
    TextComparisonOrNullObject: of('ContainsText', TEXT, true),
    Custom: of('Custom', CUSTOM, false),
    CustomOrNullObject: of('Custom', CUSTOM, true)
  },
  methods: {
    Delete: (self, _args, host) => replace(self, host, () => undefined),
    GetRange: (self, _args, host) => {
      const [range] = formatOf(self, host).ranges;
      if (range === undefined) throw itemNotFound();
      return rangeObject(host, self.sheetId, range);
    }
  }
};

const onRange = (sheet: Sheet, self: TrackedRange): readonly ConditionalFormat[] =>
  sheet.conditionalFormats.filter((format) =>
    format.ranges.some((range) => self.rect !== undefined && overlaps(range, self.rect))
  );

const formatObject = (host: Host, sheetId: string, id: string): HostObject =>
  bind(CONDITIONAL_FORMAT, { sheetId, id }, host);

export const CONDITIONAL_FORMATS: HostClass<TrackedRange> = {
  name: 'ConditionalFormatCollection',
  items: (self, host) => {
    const { sheet } = placeOf(self, host);
    return onRange(sheet, self).map((format) => formatObject(host, sheet.id, format.id));
  },
  item: (self, key, host) => {
    const { sheet } = placeOf(self, host);
    const found = onRange(sheet, self).find((format) => format.id === key);
    if (found === undefined) throw itemNotFound();
    return formatObject(host, sheet.id, found.id);
  },
  methods: {
    GetCount: (self, _args, host) => onRange(placeOf(self, host).sheet, self).length,
    GetItemAt: (self, args, host) => {
      const { sheet } = placeOf(self, host);
      const found = onRange(sheet, self)[numberArg(args, 0)];
      if (found === undefined) throw invalidArgument();
      return formatObject(host, sheet.id, found.id);
    },
    GetItemOrNullObject: (self, args, host) => {
      const { sheet } = placeOf(self, host);
      const found = onRange(sheet, self).find((format) => format.id === args[0]);
      return found ? formatObject(host, sheet.id, found.id) : NULL_OBJECT;
    },
    Add: (self, args, host) => {
      const { sheet, rect } = placeOf(self, host);
      const format: ConditionalFormat = {
        id: host.model.newId(),
        ranges: [rect],
        rule: firstRule(textArg(args, 0)),
        format: {},
        stopIfTrue: false
      };
      // The newest comes first.
      sheet.conditionalFormats = [format, ...sheet.conditionalFormats];
      tell(host.model, { kind: 'layout', sheetId: sheet.id });
      return formatObject(host, sheet.id, format.id);
    },
    ClearAll: (self, _args, host) => {
      const { sheet, rect } = placeOf(self, host);
      sheet.conditionalFormats = sheet.conditionalFormats
        .map((format) => ({
          ...format,
          ranges: format.ranges.flatMap((range) => without(range, rect))
        }))
        .filter((format) => format.ranges.length > 0);
      tell(host.model, { kind: 'layout', sheetId: sheet.id });
    }
  }
};
