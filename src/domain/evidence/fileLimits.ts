/** The largest file that is taken, in bytes: 250 MB. */
export const LARGEST_FILE = 250 * 1024 * 1024;

/** SharePoint takes 255 characters in a name and 400 in the whole address; 180 leave room for both. */
export const LONGEST_FILE_NAME = 180;
