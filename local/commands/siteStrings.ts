/** What commands say of the site that they are for, and of the file that they are given. */
export const strings = {
  badSite: (value: string): string =>
    `"${value}" is no address of a site, such as http://localhost:4400/sites/recommendations.`,
  noSite: (folder: string): string =>
    `No local site is running on the data in ${folder}: start it with npm start, say where it keeps its data with --data DIR, or give --site URL.`,
  missing: (file: string): string => `There is no file "${file}".`,
  folder: (file: string): string => `"${file}" is a folder; name one file.`,
  unreadable: (file: string): string => `"${file}" may not be read.`,
  notAFile: (file: string): string => `"${file}" is not an ordinary file.`
} as const;
