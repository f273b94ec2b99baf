const MEGABYTE = 1024 * 1024;

/** The largest file that is opened at all, in bytes. */
export const LARGEST_FILE = 50 * MEGABYTE;

/** The most that a Word or Excel file may unpack to, in bytes: what a zip bomb passes. */
export const LARGEST_UNPACKED = 30 * MEGABYTE;

/** The most tags that the text of a Word file may have: ten thousand recommendations have fewer. */
export const MOST_TAGS = 400_000;

/** The most lines of a plain text. */
export const MOST_LINES = 100_000;

/** The most rows that the tables of a paper may have together. */
export const MOST_ROWS = 20_000;

/** The most cells that the merged ranges of a workbook may cover together. */
export const MOST_MERGED_CELLS = 500_000;

/** A size in bytes as people say it: "60 MB". */
export function sizeInWords(bytes: number): string {
  return bytes < MEGABYTE ? `${Math.ceil(bytes / 1024)} KB` : `${Math.round(bytes / MEGABYTE)} MB`;
}
