/** What stands beside a status; the status words themselves are the domain's (`domain/words`). */
export const STATUS = {
  changed: 'Changed'
} as const;
