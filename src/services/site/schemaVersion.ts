/**
 * Raised with every change of the declaration that an older web part could not read. In a file of its
 * own, so that a page that only compares versions does not load the whole declaration.
 */
export const SCHEMA_VERSION = 3;
