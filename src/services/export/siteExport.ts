import type { SheetColumn } from './sheetColumn';
import type { SheetRow } from './cellValue';

/** One list as it stands in the workbook. */
export interface ExportedList {
  readonly list: string;
  readonly columns: readonly SheetColumn[];
  /** In the order of SharePoint's item ids. */
  readonly rows: readonly SheetRow[];
}

/** A file of a library; the workbook names it and does not hold it. */
export interface FileNotIncluded {
  readonly library: string;
  readonly path: string;
  /** In bytes; undefined where SharePoint did not say. */
  readonly size?: number;
  readonly recordId?: string;
  /** UTC, to the second. */
  readonly modified?: string;
}

/** What the first sheet says. */
export interface ExportFacts {
  readonly schemaVersion: number;
  readonly siteAddress: string;
  readonly siteTitle: string;
  /** UTC, to the second. */
  readonly exported: string;
  readonly exportedBy: string;
}

/** A whole site, as it is written into a workbook. */
export interface SiteExport {
  readonly facts: ExportFacts;
  readonly lists: readonly ExportedList[];
  readonly files: readonly FileNotIncluded[];
}
