import type { GridLine } from './gridLine';

/** What a key asks of the grid. */
export type LineCommand =
  | { readonly kind: 'go'; readonly index: number }
  | { readonly kind: 'toggle'; readonly key: string }
  | { readonly kind: 'open'; readonly key: string }
  | { readonly kind: 'to headings' };

export interface PressedKey {
  readonly key: string;
  readonly ctrl: boolean;
}

/**
 * The keyboard of a tree grid whose rows take the focus (ARIA Authoring Practices, Treegrid): up and
 * down by line and by page, Home and End, left and right to close and open a group, Enter to open.
 *
 * @param index the line that has the focus
 * @param page how many lines one page holds, at least 1
 * @returns undefined for keys that are not the grid's own.
 */
export function commandOfKey(
  { key, ctrl }: PressedKey,
  index: number,
  lines: readonly GridLine<unknown, unknown>[],
  page: number
): LineCommand | undefined {
  const line = lines[index];
  if (line === undefined) {
    return undefined;
  }
  const last = lines.length - 1;
  const go = (to: number): LineCommand => ({
    kind: 'go',
    index: Math.max(0, Math.min(last, to))
  });
  switch (key) {
    case 'ArrowDown':
      return go(index + 1);
    case 'ArrowUp':
      return index === 0 ? { kind: 'to headings' } : go(index - 1);
    case 'PageDown':
      return go(index + page);
    case 'PageUp':
      return go(index - page);
    case 'Home':
      return go(ctrl ? 0 : startOfGroup(lines, index));
    case 'End':
      return go(ctrl ? last : endOfGroup(lines, index));
    case 'ArrowRight':
      return line.kind === 'group' ? (line.open ? go(index + 1) : toggle(line.key)) : undefined;
    case 'ArrowLeft':
      if (line.kind === 'group') {
        return line.open ? toggle(line.key) : undefined;
      }
      return line.groupIndex === undefined ? undefined : go(line.groupIndex);
    case 'Enter':
    case ' ':
      return line.kind === 'group' ? toggle(line.key) : { kind: 'open', key: line.key };
    default:
      return undefined;
  }
}

function toggle(key: string): LineCommand {
  return { kind: 'toggle', key };
}

/** Home and End alone stay within the group, as within a part of the list; with Ctrl they go all the way. */
function startOfGroup(lines: readonly GridLine<unknown, unknown>[], index: number): number {
  const line = lines[index];
  return line.kind === 'row' ? (line.groupIndex ?? 0) : index;
}

function endOfGroup(lines: readonly GridLine<unknown, unknown>[], index: number): number {
  const line = lines[index];
  if (line.kind === 'row') {
    return index + line.of - line.place;
  }
  const next = lines.findIndex((other, at) => at > index && other.kind === 'group');
  return next === -1 ? lines.length - 1 : next - 1;
}
