import type { GridLine } from '../../../src/components/grid/gridLine';
import { flatLines, groupedLines } from '../../../src/components/grid/gridLine';
import type { LineCommand } from '../../../src/components/grid/lineKeys';
import { commandOfKey } from '../../../src/components/grid/lineKeys';

const groups = [
  { key: 'A', group: 'A', rows: ['a1', 'a2', 'a3'] },
  { key: 'B', group: 'B', rows: ['b1'] }
];
const idOf = (row: string): string => row;
/** A, a1, a2, a3, B, b1 */
const lines = groupedLines(groups, idOf, new Set());

function press(
  key: string,
  index: number,
  { ctrl = false, of = lines }: { ctrl?: boolean; of?: readonly GridLine<string, string>[] } = {}
): LineCommand | undefined {
  return commandOfKey({ key, ctrl }, index, of, 3);
}

describe('the keyboard of a grid', () => {
  it('goes by line and by page and stops at the ends', () => {
    expect(press('ArrowDown', 0)).toEqual({ kind: 'go', index: 1 });
    expect(press('PageDown', 1)).toEqual({ kind: 'go', index: 4 });
    expect(press('PageDown', 4)).toEqual({ kind: 'go', index: 5 });
    expect(press('PageUp', 1)).toEqual({ kind: 'go', index: 0 });
    expect(press('ArrowUp', 0)).toEqual({ kind: 'to headings' });
  });

  it('Home and End stay within the report, with Ctrl they go all the way', () => {
    expect(press('Home', 2)).toEqual({ kind: 'go', index: 0 });
    expect(press('End', 2)).toEqual({ kind: 'go', index: 3 });
    expect(press('End', 0)).toEqual({ kind: 'go', index: 3 });
    expect(press('Home', 5)).toEqual({ kind: 'go', index: 4 });
    expect(press('End', 2, { ctrl: true })).toEqual({ kind: 'go', index: 5 });
    expect(press('Home', 5, { ctrl: true })).toEqual({ kind: 'go', index: 0 });
  });

  it('left closes a report or goes to its head, right opens it or goes in', () => {
    const closed = groupedLines(groups, idOf, new Set(['A']));
    expect(press('ArrowLeft', 2)).toEqual({ kind: 'go', index: 0 });
    expect(press('ArrowLeft', 0)).toEqual({ kind: 'toggle', key: 'A' });
    expect(press('ArrowRight', 0, { of: closed })).toEqual({ kind: 'toggle', key: 'A' });
    expect(press('ArrowLeft', 0, { of: closed })).toBeUndefined();
    expect(press('ArrowRight', 0)).toEqual({ kind: 'go', index: 1 });
    expect(press('ArrowRight', 1)).toBeUndefined();
  });

  it('Enter opens a row and opens or closes a report', () => {
    expect(press('Enter', 1)).toEqual({ kind: 'open', key: 'a1' });
    expect(press('Enter', 4)).toEqual({ kind: 'toggle', key: 'B' });
  });

  it('in a flat list Home and End go to its ends', () => {
    const flat = flatLines<string, string>(['x', 'y', 'z'], idOf);
    expect(press('Home', 2, { of: flat })).toEqual({ kind: 'go', index: 0 });
    expect(press('End', 0, { of: flat })).toEqual({ kind: 'go', index: 2 });
    expect(press('ArrowLeft', 1, { of: flat })).toBeUndefined();
  });

  it('leaves other keys to the page', () => {
    expect(press('a', 1)).toBeUndefined();
    expect(press('Tab', 1)).toBeUndefined();
  });
});
