/** Stands where a recommendation names a report that is not on the site. */
export const REPORT_NOT_FOUND = 'Report not found';
