/** What SharePoint Online refuses beyond. Source: "SharePoint limits" and sharepoint-rest.md 3, 11. */
export interface Limits {
  /** Rows that a query may touch: the list view threshold. */
  readonly viewThreshold: number;
  /**
   * Items from which on a list is large, so that its queries are judged by the rows they touch. A test
   * that sets 0 has every query judged as on a large list.
   */
  readonly largeFrom: number;
  /** Columns of people and lookups that a query may name. */
  readonly lookups: number;
  /** Indexed columns of a list. */
  readonly indexes: number;
  /** Lists and libraries of a site collection. */
  readonly lists: number;
  /** Items of a page ($top). */
  readonly page: number;
  /** Requests in a batch. */
  readonly batchRequests: number;
  /** Bytes of the body of a batch. */
  readonly batchBytes: number;
  /** Seconds a digest is good for. */
  readonly digestSeconds: number;
  /** Seconds a bearer token is good for. */
  readonly tokenSeconds: number;
  /** Characters of the path of an address, decoded, without its query. Where it lies is not recorded. */
  readonly addressLength: number;
  /** Bytes of a body that is no file. Not recorded. */
  readonly bodyBytes: number;
  /** Bytes of a file that comes in one call: SharePoint's own bound for attachments. */
  readonly fileBytes: number;
  /** Items of a list with permissions of their own. */
  readonly uniqueScopes: number;
  /** Items above which a list's inheritance of permissions stays as it is. */
  readonly inheritanceItems: number;
}

export const SHAREPOINT_LIMITS: Limits = {
  viewThreshold: 5000,
  largeFrom: 5001,
  lookups: 12,
  indexes: 20,
  lists: 2000,
  page: 5000,
  batchRequests: 100,
  batchBytes: 1_048_576,
  digestSeconds: 1800,
  tokenSeconds: 3600,
  addressLength: 400,
  bodyBytes: 16 * 1_048_576,
  fileBytes: 250 * 1_048_576,
  uniqueScopes: 50_000,
  inheritanceItems: 100_000
};

/** SharePoint's limits with some set otherwise; a lower threshold makes lists large earlier too. */
export const limitsWith = (set: Partial<Limits> = {}): Limits => ({
  ...SHAREPOINT_LIMITS,
  ...(set.viewThreshold !== undefined && { largeFrom: set.viewThreshold + 1 }),
  ...set
});

/** Characters of a decoded path, counted from the site's first slash, and of a name in it. */
export const LONGEST_PATH = 400;
export const LONGEST_NAME = 255;
