import type { Kind } from './records';

/** Every kind, in the order in which screens list them (`domain.md` 2.4). */
export const KINDS: readonly Kind[] = [
  'recommendation',
  'area for improvement',
  'cause of concern',
  'cause of concern with recommendation',
  'area for enhancement',
  'area for attention',
  'audit action'
];
