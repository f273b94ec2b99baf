import { itemNotFound } from '../../workbook/refusal';
import { sheetOf } from '../../workbook/sheets';
import { tell } from '../../workbook/watch';
import type { ConditionalFormat, ConditionalFormatStyle } from '../../workbook/types';
import { boolValue, colourValue, textValue } from '../args';
import { bind, type Host, type HostClass, type HostObject } from '../hostObject';

/** One conditional format of a sheet, held by its id. */
export interface Format {
  readonly sheetId: string;
  readonly id: string;
}

export function formatOf(self: Format, host: Host): ConditionalFormat {
  const found = sheetOf(host.model, self.sheetId).conditionalFormats.find(
    (format) => format.id === self.id
  );
  if (found === undefined) throw itemNotFound();
  return found;
}

export function replace(
  self: Format,
  host: Host,
  change: (format: ConditionalFormat) => ConditionalFormat | undefined
): void {
  const sheet = sheetOf(host.model, self.sheetId);
  formatOf(self, host);
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap((format) =>
    format.id === self.id ? (change(format) ?? []) : [format]
  );
  tell(host.model, { kind: 'layout', sheetId: sheet.id });
}

const style = <K extends keyof ConditionalFormatStyle>(
  key: K,
  nothing: unknown,
  check: (value: unknown) => NonNullable<ConditionalFormatStyle[K]>
): NonNullable<HostClass<Format>['scalars']>[string] => ({
  get: (self, host) => formatOf(self, host).format[key] ?? nothing,
  set: (self, value, host) => {
    const next = check(value);
    replace(self, host, (format) => ({ ...format, format: { ...format.format, [key]: next } }));
  }
});

const FILL: HostClass<Format> = {
  name: 'ConditionalRangeFill',
  scalars: { Color: style('fill', '', colourValue) },
  methods: {
    Clear: (self, _args, host) =>
      replace(self, host, (format) => ({
        ...format,
        format: { ...format.format, fill: undefined }
      }))
  }
};

const FONT: HostClass<Format> = {
  name: 'ConditionalRangeFont',
  scalars: {
    Color: style('fontColour', '', colourValue),
    Bold: style('bold', false, boolValue),
    Italic: style('italic', false, boolValue),
    Strikethrough: style('strikethrough', false, boolValue),
    Underline: style('underline', 'None', textValue)
  }
};

const RANGE_STYLE: HostClass<Format> = {
  name: 'ConditionalRangeFormat',
  scalars: { NumberFormat: style('numberFormat', '', textValue) },
  objects: {
    Fill: (self, host) => bind(FILL, self, host),
    Font: (self, host) => bind(FONT, self, host)
  }
};

export const styleObject = {
  Format: (self: Format, host: Host): HostObject => bind(RANGE_STYLE, self, host)
};
