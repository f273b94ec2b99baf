import { base, baseFields, type BaseField } from './baseFields';

/** Columns of a list that a library has not. */
const LIST_ONLY = new Set(['Attachments', 'LinkTitle', 'LinkTitleNoMenu']);

/** Columns of a library beside those of every list, with the ids that all SharePoint sites share. */
const DOCUMENT: readonly BaseField[] = [
  base('5cc6dc79-3710-4374-b433-61cb4a686c12', 'LinkFilename', 'Name', 'Computed'),
  base('9d30f126-ba48-446b-b8f9-83745f322ebe', 'LinkFilenameNoMenu', 'Name', 'Computed'),
  base('081c6e4c-5c14-4f20-b23e-1a71ceb6a67c', 'DocIcon', 'Type', 'Computed'),
  base('8fca95c0-9b7d-456f-8dae-b41ee2728b85', 'File_x0020_Size', 'File Size', 'Lookup', {
    Hidden: true
  }),
  base('39360f11-34cf-4356-9945-25c44e68dade', 'File_x0020_Type', 'File Type', 'Text', {
    Hidden: true
  }),
  base('58014f77-5463-437b-ab67-eec79532da67', '_CheckinComment', 'Check In Comment', 'Lookup'),
  base('6b4e226d-3d88-4a36-808d-a129bf52bccf', '_CopySource', 'Copy Source', 'Text'),
  base('3881510a-4e4a-4ee8-b102-8ee8e2d0dd4b', 'CheckoutUser', 'Checked Out To', 'User')
];

/** In a library the name is asked for, the title is not. */
const inLibrary = (field: BaseField): BaseField => {
  switch (field.internalName) {
    case 'Title':
      return { ...field, properties: { ...field.properties, Required: false } };
    case 'FileLeafRef':
      return {
        ...field,
        properties: { ...field.properties, Hidden: false, ReadOnlyField: false, Required: true }
      };
    default:
      return field;
  }
};

export const libraryFields: readonly BaseField[] = [
  ...baseFields.filter(({ internalName }) => !LIST_ONLY.has(internalName)).map(inLibrary),
  ...DOCUMENT
];
