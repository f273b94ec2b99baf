import type { GridColumn } from '../../../../components/grid/gridColumn';
import { REGISTER } from '../../../../components/loc/register';
import type { ColumnKey, OptionalColumn } from '../../registerColumns';

/** How the register stands in its width: which columns, or small stacks as on a phone. */
export interface RegisterLayout {
  readonly name: 'wide' | 'middle' | 'narrow' | 'tight' | 'beside panel' | 'stacked';
  readonly columns: readonly GridColumn<ColumnKey>[];
  /** What the page author has left out; a stack has no columns, and leaves it out as well. */
  readonly hidden: readonly OptionalColumn[];
}

/** Columns with their widths in pixels, "rest" for what is left (`mockups/README.md`, Space and size). */
function layout(
  name: RegisterLayout['name'],
  widths: readonly (readonly [ColumnKey, number | 'rest'])[]
): RegisterLayout {
  return {
    name,
    hidden: [],
    columns: widths.map(([key, width]) => ({
      key,
      heading: REGISTER.columns[key],
      track: width === 'rest' ? 'minmax(0, 1fr)' : `${width}px`,
      sortable: true,
      atEnd: key === 'last update'
    }))
  };
}

const WIDE = layout('wide', [
  ['status', 184],
  ['ref', 48],
  ['recommendation', 'rest'],
  ['lead', 236],
  ['due', 168],
  ['last update', 112]
]);
const MIDDLE = layout('middle', [
  ['status', 184],
  ['ref', 48],
  ['recommendation', 'rest'],
  ['lead', 184],
  ['due', 160],
  ['last update', 112]
]);
const NARROW = layout('narrow', [
  ['status', 184],
  ['ref', 44],
  ['recommendation', 'rest'],
  ['lead', 176],
  ['due', 160]
]);
const TIGHT = layout('tight', [
  ['status', 184],
  ['ref', 44],
  ['recommendation', 'rest'],
  ['due', 160]
]);
const BESIDE_PANEL = layout('beside panel', [
  ['status', 182],
  ['ref', 32],
  ['recommendation', 'rest'],
  // Drawn wider than the 116 that the page names: "moved 2×, 12 months past" stands on one line.
  ['due', 160]
]);
const STACKED = layout('stacked', [['recommendation', 'rest']]);

/** The layout for the web part's own width in pixels (`mockups/README.md`, Breakpoints). */
export function registerLayout(width: number, besidePanel: boolean): RegisterLayout {
  if (width < 560) {
    return STACKED;
  }
  if (besidePanel) {
    return width <= 900 ? BESIDE_PANEL : NARROW;
  }
  // The mock-ups drop the lead at 720; at 768 it would leave the words less than 200.
  if (width <= 800) {
    return TIGHT;
  }
  if (width <= 900) {
    return NARROW;
  }
  return width < 1200 ? MIDDLE : WIDE;
}

/** The layout without the columns that the page author has left out. */
export function withoutColumns(
  base: RegisterLayout,
  hidden: readonly OptionalColumn[]
): RegisterLayout {
  if (hidden.length === 0) {
    return base;
  }
  const out = new Set<ColumnKey>(hidden);
  return { ...base, hidden, columns: base.columns.filter(({ key }) => !out.has(key)) };
}
