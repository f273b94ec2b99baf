import * as React from 'react';
import { sameContent } from '../../../../domain/merge/mergeFields';

/** A line of a list that is being edited. */
export interface NameLine {
  /** The same as long as the line is there, whatever is typed into it. */
  readonly key: number;
  readonly name: string;
  /** As it was before editing; undefined for a line that was added. */
  readonly was?: string;
}

export interface NameLines {
  readonly lines: readonly NameLine[];
  /** Of those that were there before and are gone. */
  readonly removed: readonly string[];
  readonly rename: (key: number, name: string) => void;
  readonly remove: (key: number) => void;
  readonly move: (key: number, by: -1 | 1) => void;
  readonly add: () => void;
}

/**
 * The lines of a list of names. They keep their keys while they are edited, so that the focus stays
 * and a renamed name is told from a removed one. `onChange` hears of every change.
 */
export function useNameLines(
  names: readonly string[],
  base: readonly string[],
  onChange: (names: readonly string[]) => void
): NameLines {
  const nextKey = React.useRef(0);
  const lineOf = (name: string): NameLine => ({
    key: nextKey.current++,
    name,
    ...(base.includes(name) && { was: name })
  });
  const [lines, setLines] = React.useState<readonly NameLine[]>(() =>
    // Where there is none yet, the first is there to be typed.
    names.length === 0 ? [{ key: nextKey.current++, name: '' }] : names.map(lineOf)
  );
  // Changed elsewhere (a choice between two versions): what is edited is what would be saved.
  const shown = lines.map(({ name }) => name);
  const isSame =
    sameContent(names, shown) || (names.length === 0 && shown.length === 1 && shown[0] === '');
  React.useEffect(() => {
    if (!isSame) setLines(names.map((name) => lineOf(name)));
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only what comes from outside
  }, [names]);
  const set = (next: readonly NameLine[]): void => {
    setLines(next);
    onChange(next.map(({ name }) => name));
  };
  const stays = new Set(lines.map(({ was }) => was));
  return {
    lines,
    removed: base.filter((name) => !stays.has(name)),
    rename: (key, name) => set(lines.map((line) => (line.key === key ? { ...line, name } : line))),
    remove: (key) => set(lines.filter((line) => line.key !== key)),
    move: (key, by) => set(moved(lines, key, by)),
    add: () => set([...lines, { key: nextKey.current++, name: '' }])
  };
}

function moved(lines: readonly NameLine[], key: number, by: -1 | 1): readonly NameLine[] {
  const from = lines.findIndex((line) => line.key === key);
  const to = from + by;
  if (from < 0 || to < 0 || to >= lines.length) return lines;
  const next = [...lines];
  next.splice(to, 0, ...next.splice(from, 1));
  return next;
}
