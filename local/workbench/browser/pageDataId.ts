/** Element id of the data block in a page (`../pageData`). */
export const pageDataId = 'page-data';
