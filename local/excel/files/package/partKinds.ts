const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A kind of part: the type of the relationship that leads to it and of its content (ECMA-376 part 1). */
export interface PartKind {
  readonly relationship: string;
  /** Undefined: the type of every .xml (or .vml) file of the package. */
  readonly content?: string;
}

export const PART_KINDS = {
  workbook: { relationship: `${OFFICE}/officeDocument`, content: `${SPREADSHEET}.sheet.main+xml` },
  worksheet: { relationship: `${OFFICE}/worksheet`, content: `${SPREADSHEET}.worksheet+xml` },
  styles: { relationship: `${OFFICE}/styles`, content: `${SPREADSHEET}.styles+xml` },
  theme: {
    relationship: `${OFFICE}/theme`,
    content: 'application/vnd.openxmlformats-officedocument.theme+xml'
  },
  texts: { relationship: `${OFFICE}/sharedStrings`, content: `${SPREADSHEET}.sharedStrings+xml` },
  table: { relationship: `${OFFICE}/table`, content: `${SPREADSHEET}.table+xml` },
  notes: { relationship: `${OFFICE}/comments`, content: `${SPREADSHEET}.comments+xml` },
  noteShapes: { relationship: `${OFFICE}/vmlDrawing` },
  coreProperties: {
    relationship:
      'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
    content: 'application/vnd.openxmlformats-package.core-properties+xml'
  },
  extendedProperties: {
    relationship: `${OFFICE}/extended-properties`,
    content: 'application/vnd.openxmlformats-officedocument.extended-properties+xml'
  },
  customXml: { relationship: `${OFFICE}/customXml` },
  customXmlProperties: {
    relationship: `${OFFICE}/customXmlProps`,
    content: 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml'
  },
  // [MS-OWEXML] 2.2: the add-ins of a document and what they keep in it.
  taskPanes: {
    relationship: 'http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes',
    content: 'application/vnd.ms-office.webextensiontaskpanes+xml'
  },
  webExtension: {
    relationship: 'http://schemas.microsoft.com/office/2011/relationships/webextension',
    content: 'application/vnd.ms-office.webextension+xml'
  }
} as const satisfies Readonly<Record<string, PartKind>>;

/** Whether a relationship is of that kind; a "strict" workbook has another address before its name. */
export function isOfKind(relationship: string, kind: PartKind): boolean {
  return (
    relationship === kind.relationship ||
    relationship ===
      kind.relationship.replace(OFFICE, 'http://purl.oclc.org/ooxml/officeDocument/relationships')
  );
}
