import type { Merged } from '../../domain/merge/mergeFields';
import type { EditBase, SaveOutcome } from './trackerStore';

/** The outcome of a merge in which both sides changed the same field differently. */
export function clashOutcome<Fields>(
  merged: Merged<Fields>,
  theirs: EditBase<Fields>
): SaveOutcome<Fields> {
  const isClash = (field: keyof Fields): boolean =>
    merged.clashes.some((clash) => clash.field === field);
  return {
    kind: 'clash',
    theirs,
    clashes: merged.clashes,
    joinedTheirs: merged.changedByThem.filter((field) => !isClash(field)),
    joinedMine: merged.changedByMe.filter((field) => !isClash(field))
  };
}

/** The outcome of a save; `theirs` is what the site held before, `etag` what it holds now. */
export function savedOutcome<Fields>(
  merged: Merged<Fields>,
  theirs: EditBase<Fields>,
  etag: string
): Extract<SaveOutcome<Fields>, { kind: 'saved' }> {
  const joined = merged.changedByThem.filter((field) => !merged.changedByMe.includes(field));
  const joinedBy = joined.length > 0 ? theirs.editor : undefined;
  return {
    kind: 'saved',
    saved: { id: theirs.id, fields: merged.fields, etag, readAt: theirs.readAt },
    joined,
    ...(joinedBy === undefined ? {} : { joinedBy })
  };
}
