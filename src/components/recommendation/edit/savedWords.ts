import { EDIT } from '../../loc/edit';
import type { Saved } from './editState';

/** What is said after a save; names what somebody else had changed meanwhile and that landed too. */
export function savedWords<Fields>(
  { joined, joinedBy }: Saved<Fields>,
  names: Readonly<Record<keyof Fields, string>>
): string {
  const fields = joined.map((field) => names[field]);
  return fields.length === 0 ? EDIT.saved : EDIT.joined(fields, joinedBy);
}
