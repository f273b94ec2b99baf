/** What SharePoint Online refuses beyond. Source: "SharePoint limits" and sharepoint-rest.md 3, 11. */
export interface Limits {
  /** Rows that a query may touch: the list view threshold. */
  readonly viewThreshold: number;
  /** Columns of people and lookups that a query may name. */
  readonly lookups: number;
  /** Indexed columns of a list. */
  readonly indexes: number;
  /** Items of a page ($top). */
  readonly page: number;
  /** Requests in a batch. */
  readonly batchRequests: number;
  /** Bytes of the body of a batch. */
  readonly batchBytes: number;
  /** Seconds a digest is good for. */
  readonly digestSeconds: number;
}

export const SHAREPOINT_LIMITS: Limits = {
  viewThreshold: 5000,
  lookups: 12,
  indexes: 20,
  page: 5000,
  batchRequests: 100,
  batchBytes: 1_048_576,
  digestSeconds: 1800
};
