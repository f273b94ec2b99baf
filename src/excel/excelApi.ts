/** The version of Excel's interface that `workbook/` calls; `manifest/manifest.xml` asks for the same. */
export const EXCEL_API = '1.13';
