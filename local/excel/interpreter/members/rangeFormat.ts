import {
  autofitColumns,
  autofitRows,
  setRowHeight,
  setWidth,
  widthAt,
  heightAt
} from '../../workbook/sizes';
import { changeStyle, styleAt } from '../../workbook/styles';
import { tell } from '../../workbook/watch';
import { isEntireColumn, isEntireRow } from '../../workbook/rect';
import { WorkbookRefusal } from '../../workbook/refusal';
import type { BorderLine, BorderSide, CellStyle, TrackedRange } from '../../workbook/types';
import { boolValue, colourValue, numberValue, textValue } from '../args';
import { bind, type Host, type HostClass, type Scalar } from '../hostObject';
import { placeOf, type Place } from './places';

/** One answer where all cells agree; `null` (or what stands for it) where they do not. */
function shared<T, M>(place: Place, read: (style: CellStyle | undefined) => T, mixed: M): T | M {
  const { sheet, rect } = place;
  // Beyond what was ever written every row is alike.
  const bottom = isEntireColumn(rect) ? Math.max(rect.top, sheet.rows.length) : rect.bottom;
  const right = isEntireRow(rect) ? Math.max(rect.left, sheet.columnSettings.length) : rect.right;
  const first = read(styleAt(sheet, rect.top, rect.left));
  for (let row = rect.top; row <= bottom; row += 1) {
    for (let column = rect.left; column <= right; column += 1) {
      if (read(styleAt(sheet, row, column)) !== first) return mixed;
    }
  }
  return first;
}

function restyled(self: TrackedRange, host: Host, change: (style: CellStyle) => CellStyle): void {
  const { sheet, rect } = placeOf(self, host);
  if (sheet.protection.protected && sheet.protection.options.allowFormatCells !== true) {
    throw new WorkbookRefusal('AccessDenied', 'The sheet is protected.');
  }
  changeStyle(sheet, rect, change);
  tell(host.model, { kind: 'format', sheetId: sheet.id, range: rect });
}

/** A trait of a style as a member: how it is read, what nothing means, how a value is checked. */
const trait = <K extends keyof CellStyle, D>(
  key: K,
  nothing: D,
  check: (value: unknown) => NonNullable<CellStyle[K]>,
  mixed: unknown = null
): Scalar<TrackedRange> => ({
  get: (self, host) => shared(placeOf(self, host), (style) => style?.[key] ?? nothing, mixed),
  set: (self, value, host) => {
    const next = check(value);
    restyled(self, host, (style) => ({
      ...style,
      [key]: Object.is(next, nothing) ? undefined : next
    }));
  }
});

const FILL: HostClass<TrackedRange> = {
  name: 'RangeFill',
  scalars: {
    Color: {
      ...trait('fill', '', colourValue, ''),
      get: (self, host) => shared(placeOf(self, host), (style) => style?.fill ?? '#FFFFFF', '')
    }
  },
  methods: {
    Clear: (self, _args, host) => restyled(self, host, (style) => ({ ...style, fill: undefined }))
  }
};

const FONT: HostClass<TrackedRange> = {
  name: 'RangeFont',
  scalars: {
    Name: trait('fontName', 'Calibri', textValue),
    Size: trait('fontSize', 11, numberValue),
    Color: trait('fontColour', '#000000', colourValue, ''),
    Bold: trait('bold', false, boolValue),
    Italic: trait('italic', false, boolValue),
    Strikethrough: trait('strikethrough', false, boolValue),
    Underline: {
      get: (self, host) =>
        shared(placeOf(self, host), (style) => (style?.underline ? 'Single' : 'None'), null),
      set: (self, value, host) => {
        const underline = textValue(value) === 'None' ? undefined : true;
        restyled(self, host, (style) => ({ ...style, underline }));
      }
    }
  }
};

const PROTECTION: HostClass<TrackedRange> = {
  name: 'FormatProtection',
  scalars: {
    Locked: trait('locked', true, boolValue),
    FormulaHidden: trait('formulaHidden', false, boolValue)
  }
};

const SIDES: Readonly<Record<string, readonly BorderSide[]>> = {
  EdgeTop: ['top'],
  EdgeBottom: ['bottom'],
  EdgeLeft: ['left'],
  EdgeRight: ['right'],
  InsideHorizontal: ['top', 'bottom'],
  InsideVertical: ['left', 'right']
};

interface Border {
  readonly range: TrackedRange;
  readonly index: string;
}

/** The cells on which a border lies: the outer ones for an edge, all for the inside. */
function bordered(self: Border, host: Host): TrackedRange['rect'] {
  const { rect } = placeOf(self.range, host);
  switch (self.index) {
    case 'EdgeTop':
      return { ...rect, bottom: rect.top };
    case 'EdgeBottom':
      return { ...rect, top: rect.bottom };
    case 'EdgeLeft':
      return { ...rect, right: rect.left };
    case 'EdgeRight':
      return { ...rect, left: rect.right };
    default:
      return rect;
  }
}

function setBorder(self: Border, host: Host, change: (line: BorderLine) => BorderLine): void {
  const rect = bordered(self, host);
  const edge: TrackedRange = { sheetId: self.range.sheetId, rect };
  restyled(edge, host, (style) => {
    const borders = { ...style.borders };
    for (const side of SIDES[self.index] ?? []) {
      const line = change(borders[side] ?? { style: 'Continuous' });
      if (line.style === 'None') delete borders[side];
      else borders[side] = line;
    }
    return { ...style, borders: Object.keys(borders).length === 0 ? undefined : borders };
  });
}

const readBorder = <T>(
  self: Border,
  host: Host,
  read: (line: BorderLine | undefined) => T
): T | null => {
  const [side] = SIDES[self.index] ?? [];
  const { sheet } = placeOf(self.range, host);
  const rect = bordered(self, host);
  if (side === undefined || rect === undefined) return null;
  return shared({ sheet, rect }, (style) => read(style?.borders?.[side]), null);
};

const BORDER: HostClass<Border> = {
  name: 'RangeBorder',
  scalars: {
    SideIndex: { get: (self) => self.index },
    Style: {
      get: (self, host) => readBorder(self, host, (line) => line?.style ?? 'None'),
      set: (self, value, host) =>
        setBorder(self, host, (line) => ({ ...line, style: textValue(value) }))
    },
    Color: {
      get: (self, host) => readBorder(self, host, (line) => line?.colour ?? '#000000'),
      set: (self, value, host) =>
        setBorder(self, host, (line) => ({ ...line, colour: colourValue(value) }))
    },
    Weight: {
      get: (self, host) => readBorder(self, host, (line) => line?.weight ?? 'Thin'),
      set: (self, value, host) =>
        setBorder(self, host, (line) => ({ ...line, weight: textValue(value) }))
    }
  }
};

const BORDERS: HostClass<TrackedRange> = {
  name: 'RangeBorderCollection',
  scalars: { Count: { get: () => Object.keys(SIDES).length } },
  item: (self, key, host) => bind(BORDER, { range: self, index: String(key) }, host),
  items: (self, host) =>
    Object.keys(SIDES).map((index) => bind(BORDER, { range: self, index }, host))
};

export const RANGE_FORMAT: HostClass<TrackedRange> = {
  name: 'RangeFormat',
  scalars: {
    WrapText: trait('wrap', false, boolValue),
    HorizontalAlignment: trait('horizontal', 'General', textValue),
    VerticalAlignment: trait('vertical', 'Bottom', textValue),
    IndentLevel: trait('indent', 0, numberValue),
    ColumnWidth: {
      get: (self, host) => {
        const { sheet, rect } = placeOf(self, host);
        return widthAt(sheet, rect);
      },
      set: (self, value, host) => {
        const { sheet, rect } = placeOf(self, host);
        setWidth(host.model, sheet, rect, numberValue(value));
      }
    },
    RowHeight: {
      get: (self, host) => {
        const { sheet, rect } = placeOf(self, host);
        return heightAt(sheet, rect);
      },
      set: (self, value, host) => {
        const { sheet, rect } = placeOf(self, host);
        setRowHeight(host.model, sheet, rect, numberValue(value));
      }
    }
  },
  objects: {
    Fill: (self, host) => bind(FILL, self, host),
    Font: (self, host) => bind(FONT, self, host),
    Protection: (self, host) => bind(PROTECTION, self, host),
    Borders: (self, host) => bind(BORDERS, self, host)
  },
  methods: {
    AutofitColumns: (self, _args, host) => {
      const { sheet, rect } = placeOf(self, host);
      autofitColumns(host.model, sheet, rect);
    },
    AutofitRows: (self, _args, host) => {
      const { sheet, rect } = placeOf(self, host);
      autofitRows(host.model, sheet, rect);
    }
  }
};
