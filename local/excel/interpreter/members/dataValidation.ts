import { setValidation, validationOf, type ValidationRule } from '../../workbook/validation';
import { a1, quotedSheetName } from '../../workbook/address';
import { invalidArgument } from '../../workbook/refusal';
import type { DataValidation, TrackedRange } from '../../workbook/types';
import { boolValue, isRecord } from '../args';
import { isHostObject, type Host, type HostClass } from '../hostObject';
import { placeOf } from './places';

const KINDS: Readonly<Record<string, DataValidation['type']>> = {
  date: 'Date',
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  textLength: 'TextLength',
  time: 'Time'
};

const bound = (value: unknown): string | number | undefined => {
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string' && typeof value !== 'number') throw invalidArgument();
  return value;
};

/** `{ list: { inCellDropDown, source } }`, `{ date: { formula1, operator } }` and their like. */
function ruleOf(value: unknown, host: Host): ValidationRule {
  if (!isRecord(value)) throw invalidArgument();
  if (isRecord(value.list)) {
    const { source } = value.list;
    const formula1 =
      isHostObject(source) && source.range ? sourceAt(source.range, host) : bound(source);
    if (formula1 === undefined || formula1 === '') throw invalidArgument();
    // Excel's own limit of a list written into the rule.
    if (typeof formula1 === 'string' && !formula1.startsWith('=') && formula1.length > 255) {
      throw invalidArgument('A list of a validation rule has at most 255 characters.');
    }
    return { type: 'List', formula1, inCellDropDown: value.list.inCellDropDown !== false };
  }
  if (isRecord(value.custom)) {
    const formula1 = bound(value.custom.formula);
    if (formula1 === undefined) throw invalidArgument();
    return { type: 'Custom', formula1 };
  }
  const kind = Object.keys(value).find((name) => KINDS[name] !== undefined);
  const given = kind === undefined ? undefined : value[kind];
  const type = kind === undefined ? undefined : KINDS[kind];
  if (type === undefined || !isRecord(given)) throw invalidArgument();
  const formula1 = bound(given.formula1);
  if (formula1 === undefined || typeof given.operator !== 'string') throw invalidArgument();
  const formula2 = bound(given.formula2);
  return { type, operator: given.operator, formula1, ...(formula2 !== undefined && { formula2 }) };
}

function sourceAt(range: TrackedRange, host: Host): string {
  const { sheet, rect } = placeOf(range, host);
  return `=${quotedSheetName(sheet.name)}!${a1(rect).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;
}

function ruleOnWire(rule: DataValidation): unknown {
  const { type, formula1, formula2, operator } = rule;
  if (type === 'List')
    return { List: { InCellDropDown: rule.inCellDropDown ?? true, Source: formula1 } };
  if (type === 'Custom') return { Custom: { Formula: formula1 } };
  return {
    [type]: {
      Formula1: formula1,
      ...(formula2 !== undefined && { Formula2: formula2 }),
      Operator: operator
    }
  };
}

const found = (self: TrackedRange, host: Host): DataValidation | 'mixed' | undefined => {
  const { sheet, rect } = placeOf(self, host);
  return validationOf(sheet, rect);
};

const change = (
  self: TrackedRange,
  host: Host,
  next: (rule: DataValidation | undefined) => ValidationRule
): void => {
  const { sheet, rect } = placeOf(self, host);
  const before = validationOf(sheet, rect);
  setValidation(host.model, sheet, rect, next(before === 'mixed' ? undefined : before));
};

const mustBe = (rule: DataValidation | undefined): DataValidation => {
  if (rule === undefined) throw invalidArgument('There is no validation rule yet.');
  return rule;
};

export const DATA_VALIDATION: HostClass<TrackedRange> = {
  name: 'DataValidation',
  scalars: {
    Type: {
      get: (self, host) => {
        const rule = found(self, host);
        if (rule === 'mixed') return 'MixedCriteria';
        return rule?.type ?? 'None';
      }
    },
    Rule: {
      get: (self, host) => {
        const rule = found(self, host);
        return rule === undefined || rule === 'mixed' ? {} : camel(ruleOnWire(rule));
      },
      set: (self, value, host) =>
        change(self, host, (before) => ({
          ...ruleOf(value, host),
          ...(before?.error && { error: before.error }),
          ...(before?.prompt && { prompt: before.prompt }),
          ignoreBlanks: before?.ignoreBlanks ?? true
        }))
    },
    ErrorAlert: {
      get: (self, host) => {
        const rule = found(self, host);
        if (rule === 'mixed') return null;
        const error = rule?.error;
        return {
          message: error?.message ?? '',
          showAlert: error?.show ?? true,
          style: error?.style ?? 'Stop',
          title: error?.title ?? ''
        };
      },
      set: (self, value, host) => {
        if (!isRecord(value)) throw invalidArgument();
        const style =
          value.style === 'Warning' || value.style === 'Information' ? value.style : 'Stop';
        const error = {
          show: value.showAlert !== false,
          style,
          title: typeof value.title === 'string' ? value.title : '',
          message: typeof value.message === 'string' ? value.message : ''
        } as const;
        change(self, host, (before) => ({ ...mustBe(before), error }));
      }
    },
    Prompt: {
      get: (self, host) => {
        const rule = found(self, host);
        if (rule === 'mixed') return null;
        const prompt = rule?.prompt;
        return {
          message: prompt?.message ?? '',
          showPrompt: prompt?.show ?? true,
          title: prompt?.title ?? ''
        };
      },
      set: (self, value, host) => {
        if (!isRecord(value)) throw invalidArgument();
        const prompt = {
          show: value.showPrompt !== false,
          title: typeof value.title === 'string' ? value.title : '',
          message: typeof value.message === 'string' ? value.message : ''
        };
        change(self, host, (before) => ({ ...mustBe(before), prompt }));
      }
    },
    IgnoreBlanks: {
      get: (self, host) => {
        const rule = found(self, host);
        return rule === 'mixed' ? null : (rule?.ignoreBlanks ?? true);
      },
      set: (self, value, host) =>
        change(self, host, (before) => ({ ...mustBe(before), ignoreBlanks: boolValue(value) }))
    }
  },
  methods: {
    Clear: (self, _args, host) => {
      const { sheet, rect } = placeOf(self, host);
      setValidation(host.model, sheet, rect, undefined);
    }
  }
};

/** The rule is a plain object of the API, not a class: its names are as the add-in wrote them. */
function camel(value: unknown): unknown {
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name.charAt(0).toLowerCase() + name.slice(1),
      camel(inner)
    ])
  );
}
