import { baseFields, type BaseField } from '../fields/baseFields';
import { libraryFields } from '../fields/libraryFields';
import type { FieldType, Properties } from '../storage';
import { isLibrary } from './templates';

/** A column that a template adds, with the id that all SharePoint sites share. Source: fieldswss. */
const column = (
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
  properties: { FromBaseType: false, CanBeDeleted: true, ReadOnlyField: false, ...properties }
});

const notes = (internalName: string): BaseField =>
  column('9da97a8a-1da5-4a77-98d3-4bc10456e700', internalName, 'Description', 'Note');
const link = column('c29e077d-f466-4d8e-8bbe-72b66c5f205c', 'URL', 'URL', 'URL', {
  Required: true
});
const body = column('7662cd2c-f069-4dba-9e35-082cf976e170', 'Body', 'Body', 'Note', {
  RichText: true
});
const start = (internalName: string, title: string): BaseField =>
  column('64cd368d-2f95-4bfc-a1f9-8d4324ecb007', internalName, title, 'DateTime', {
    DisplayFormat: internalName === 'EventDate' ? 1 : 0
  });
const assigned = column(
  '53101f38-dd2e-458c-b245-0c236cc13d1a',
  'AssignedTo',
  'Assigned To',
  'User'
);
const TASK: readonly BaseField[] = [
  column('a8eb573e-9e11-481a-a8c9-1104a54b2fbd', 'Priority', 'Priority', 'Choice', {
    Choices: ['(1) High', '(2) Normal', '(3) Low'],
    DefaultValue: '(2) Normal'
  }),
  column('c15b34c3-ce7d-490a-b133-3f4de8801b76', 'Status', 'Task Status', 'Choice', {
    Choices: ['Not Started', 'In Progress', 'Completed', 'Deferred', 'Waiting on someone else'],
    DefaultValue: 'Not Started'
  }),
  column('d2311440-1ed6-46ea-b46d-daa643dc3886', 'PercentComplete', '% Complete', 'Number', {
    MinimumValue: 0,
    MaximumValue: 1
  }),
  assigned,
  body,
  start('StartDate', 'Start Date'),
  column('cd21b4c2-6841-4f9e-a23a-738a65f99889', 'DueDate', 'Due Date', 'DateTime', {
    DisplayFormat: 0
  }),
  column('d2a04afc-9a05-48c8-a7fa-fa98f9496141', 'RelatedItems', 'Related Items', 'RelatedItems')
];

/** What templates add to the columns of every list. Columns of kinds not modelled here are left out. */
const ADDED: ReadonlyMap<number, readonly BaseField[]> = new Map([
  [103, [link, notes('Comments')]],
  [
    104,
    [
      body,
      column('6a09e75b-8d17-4698-94a8-371eda1af1ac', 'Expires', 'Expires', 'DateTime', {
        DisplayFormat: 0
      })
    ]
  ],
  [
    105,
    [
      column('4a722dd4-d406-4356-93f9-2550b8f50dd0', 'FirstName', 'First Name', 'Text'),
      column('038d1503-4629-40f6-adaf-b47d1ab2d4fe', 'Company', 'Company', 'Text'),
      column('c4e0f350-52cc-4ede-904c-dd71a3d11f7d', 'JobTitle', 'Job Title', 'Text'),
      column('fce16b4c-fe53-4793-aaab-b4892e736d15', 'Email', 'Email Address', 'Text'),
      column('fd630629-c165-4513-b43c-fdb16b86a14d', 'WorkPhone', 'Business Phone', 'Text'),
      column('2a464df1-44c1-4851-949d-fcd270f0ccf2', 'CellPhone', 'Mobile Number', 'Text'),
      notes('Comments')
    ]
  ],
  [
    106,
    [
      start('EventDate', 'Start Time'),
      column('2684f9f2-54be-429f-ba06-76754fc056bf', 'EndDate', 'End Time', 'DateTime', {
        DisplayFormat: 1
      }),
      column('288f5f32-8462-4175-8f09-dd7ba29359a9', 'Location', 'Location', 'Text'),
      notes('Description')
    ]
  ],
  [107, TASK],
  [171, TASK],
  [1100, [assigned, ...TASK.filter(({ internalName }) => internalName === 'Priority')]]
]);

/** The columns that a new list of a template begins with. */
export const columnsOfTemplate = (template: number): readonly BaseField[] => [
  ...(isLibrary({ template }) ? libraryFields : baseFields),
  ...(ADDED.get(template) ?? [])
];
