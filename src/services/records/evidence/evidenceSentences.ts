import { bytesWord } from '../../../domain/words/bytesWord';

/** What a person reads when evidence cannot be handed in or judged; more stand in `domain/words`. */
export const FILE_CHANGED =
  'The file was changed since you opened this. Nothing was recorded: look at it again first.';

export const NOT_READABLE =
  'The file cannot be read any more: it was moved, deleted or changed since you chose it. Choose it again.';

export const REPLACED_MEANWHILE =
  'Somebody else replaced this file at the same moment, so yours is not the one that stands there now. ' +
  'It is in the file’s version history; look at what is there before you replace it again.';

export const REPLACED_BEFORE =
  'Somebody else replaced or changed this file since you opened this. It was left as it stands there: ' +
  'look at it before you replace it.';

export const NO_FREE_NAME =
  'The library holds too many files of this name already. Rename the file and choose it again.';

/** What a file's row says while its contents are on their way, and where they were given up. */
export const UNFINISHED_FILE = 'The upload of this file has begun and is not finished.';
export const CANCELLED_FILE = 'Nothing is in this file: its upload was cancelled.';
export const EMPTIED_FILE =
  'Nothing is in this file any more: its upload was cancelled. An administrator can delete it with ' +
  'its earlier version.';

/** Whether a row says that nothing is in its file (yet, or any more). */
export function isNothingYet(describes: string | undefined): boolean {
  return [UNFINISHED_FILE, CANCELLED_FILE, EMPTIED_FILE].some((said) => said === describes);
}

/** The connection broke in the middle of an upload. */
export function brokeOff(sent: number, size: number): string {
  return (
    `The site did not answer when ${bytesWord(sent)} of ${bytesWord(size)} had arrived. ` +
    'What arrived is kept there, and the upload can go on from it.'
  );
}

/** Why the file chosen is not the one whose upload was begun. */
export const NOT_THE_FILE = {
  name: (begun: string, chosen: string) =>
    `This is “${chosen}”; the upload was begun with “${begun}”.`,
  size: (begun: number, chosen: number) =>
    `This file has ${chosen.toLocaleString('en-GB')} bytes; the one begun with has ` +
    `${begun.toLocaleString('en-GB')}.`,
  contents: (name: string) =>
    `“${name}” was changed since the upload was begun: its contents are others. ` +
    'Forget the old upload and add the file anew.'
} as const;

/** What stands in a file until its contents have arrived; its id tells whose upload it is. */
export function unfinishedMark(fileId: string): string {
  return `The upload of this file has begun and is not finished. ${fileId}\n`;
}

/** What stands in a file whose contents arrived and whose upload was cancelled. */
export function emptiedMark(fileId: string): string {
  return `The upload of this file was cancelled. ${fileId}\n`;
}
