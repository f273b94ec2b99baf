/** Excel in Node: Microsoft's real client over the host's workbook, for tests without a browser. */
export { createNodeExcel, type NodeExcel, type NodeExcelOptions } from './nodeExcel';
export type { MessageRecord } from '../interpreter/messages';
