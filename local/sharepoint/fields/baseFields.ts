import type { Field, FieldType, Properties } from '../storage';

export type BaseField = Omit<Field, 'position'>;

/** A column that SharePoint itself has put there. */
export const base = (
  id: string,
  internalName: string,
  title: string,
  type: FieldType,
  properties: Properties = {}
): BaseField => ({
  id,
  internalName,
  title,
  type,
  properties: {
    FromBaseType: true,
    CanBeDeleted: false,
    ReadOnlyField: true,
    Sealed: type !== 'Text',
    ...properties
  }
});

/**
 * The columns that every list has from the start, with the ids that all SharePoint sites share.
 * Those whose values come from the item itself are read in items/ownValues.ts.
 */
export const baseFields: readonly BaseField[] = [
  base(
    '03e45e84-1992-4d42-9116-26f756012634',
    'ContentTypeId',
    'Content Type ID',
    'ContentTypeId',
    { Hidden: true }
  ),
  base('fa564e0f-0c70-4ab9-b863-0177e6ddd247', 'Title', 'Title', 'Text', {
    ReadOnlyField: false,
    Required: true,
    MaxLength: 255,
    Sealed: false
  }),
  base('3a6b296c-3f50-445c-a13f-9c679ea9dda3', 'ComplianceAssetId', 'Compliance Asset Id', 'Text', {
    MaxLength: 255
  }),
  base('1d22ea11-1e32-424e-89ab-9fedbadb6ce1', 'ID', 'ID', 'Counter', { Indexed: false }),
  base('28cf69c5-fa48-462a-b5cd-27b6f9d2bd5f', 'Modified', 'Modified', 'DateTime', {
    DisplayFormat: 1
  }),
  base('8c06beca-0777-48f7-91c7-6da68bc07b69', 'Created', 'Created', 'DateTime', {
    DisplayFormat: 1
  }),
  base('1df5e554-ec7e-46a6-901d-d85a3881cb18', 'Author', 'Created By', 'User'),
  base('d31655d1-1d5b-4511-95a1-7a09e9b75bf2', 'Editor', 'Modified By', 'User'),
  base('d4e44a66-ee3a-4d02-88c9-4ec5ff3f4cd5', 'owshiddenversion', 'owshiddenversion', 'Integer', {
    Hidden: true
  }),
  base('dce8262a-3ae9-45aa-aab4-83bd75fb738a', '_UIVersionString', 'Version', 'Text', {
    MaxLength: 255
  }),
  base('67df98f4-9dec-48ff-a553-29bece9c5bf4', 'Attachments', 'Attachments', 'Attachments', {
    ReadOnlyField: false,
    CanBeDeleted: true
  }),
  base('503f1caa-358e-4918-9094-4a2cdc4bc034', 'Edit', 'Edit', 'Computed'),
  base('bc91a437-52e7-49e1-8c4e-4698904b2b6d', 'LinkTitleNoMenu', 'Title', 'Computed'),
  base('82642ec8-ef9b-478f-acf9-31f7d45fbc31', 'LinkTitle', 'Title', 'Computed'),
  base('ae069f25-3ac2-4256-b9c3-15dbc15da0e0', 'GUID', 'GUID', 'Guid', { Hidden: true }),
  base('4b7403de-8d94-43e8-9f0f-137a3e298126', 'UniqueId', 'Unique Id', 'Lookup', { Hidden: true }),
  base('94f89715-e097-4e8b-ba79-ea02aa8b7adb', 'FileRef', 'URL Path', 'Lookup', { Hidden: true }),
  base('56605df6-8fa1-47e4-a04c-5b384d59609f', 'FileDirRef', 'Path', 'Lookup', { Hidden: true }),
  base('8553196d-ec8d-4564-9861-3dbe931050c8', 'FileLeafRef', 'Name', 'File', { Hidden: true }),
  base('30bb605f-5bae-48fe-b4e3-1f81d9772af9', 'FSObjType', 'Item Type', 'Lookup', {
    Hidden: true
  }),
  base(
    '7177cfc7-f399-4d4d-905d-37dd51bc90bf',
    'EncodedAbsUrl',
    'Encoded Absolute URL',
    'Computed',
    { Hidden: true }
  )
];
