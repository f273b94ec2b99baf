import type { Field, FieldType, Properties } from '../storage';
import { baseFields, type BaseField } from './baseFields';

const CONTACT = 'Core Contact and Calendar Columns';
const DOCUMENT = 'Core Document Columns';
const TASK = 'Core Task and Issue Columns';
const BASE = 'Base Columns';

const column = (
  group: string,
  id: string,
  internalName: string,
  title: string,
  type: FieldType = 'Text',
  properties: Properties = {}
): BaseField => ({
  id,
  internalName,
  title,
  type,
  properties: {
    Group: group,
    ...(type === 'Text' && { MaxLength: 255 }),
    ...(type === 'DateTime' && { DisplayFormat: 0 }),
    ...properties
  }
});

/**
 * Site columns of a new site with the ids that all SharePoint sites share; a part of them. Order,
 * and that a web answers with the first of them first, as recorded. Source: SPBuiltInFieldId.
 */
const offered: readonly BaseField[] = [
  column(
    CONTACT,
    '3c0e9e00-8fcc-479f-9d8d-3447cda34c5b',
    'OtherAddressCountry',
    'Other Address Country/Region'
  ),
  column(CONTACT, '90fa9a8e-aac0-4828-9cb4-78f98416affa', 'OtherAddressCity', 'Other Address City'),
  column(
    CONTACT,
    '0557c3f8-60c4-4dfb-b5ba-bf3c4e4386b1',
    'OtherAddressPostalCode',
    'Other Address Postal Code'
  ),
  column(
    CONTACT,
    'f45883bc-8733-4b77-ab5d-43613986aa12',
    'OtherAddressStateOrProvince',
    'Other Address State Or Province'
  ),
  column(CONTACT, '9d76802c-13c4-484a-9872-d7f9641c4672', 'Anniversary', 'Anniversary', 'DateTime'),
  column(CONTACT, 'f55de332-074e-4e71-a71a-b90abfad51ae', 'AssistantNumber', "Assistant's Phone"),
  column(CONTACT, '2aea194d-e399-4f05-95af-94f87b1f2687', 'AssistantsName', "Assistant's Name"),
  column(CONTACT, 'c4c7d925-bc1b-4f37-826d-ac49b4fb1bc1', 'Birthday', 'Birthday', 'DateTime'),
  column(CONTACT, '6547d03a-76d3-4d74-9d34-f51b837c0879', 'Business2Number', 'Business Phone 2'),
  column(CONTACT, '344e9657-b17f-4344-a834-ff7c056bcc5e', 'CallbackNumber', 'Callback Number'),
  column(CONTACT, '92a011a9-fd1b-42e0-b6fa-afcfee1928fa', 'CarNumber', 'Car Phone'),
  column(CONTACT, '2a464df1-44c1-4851-949d-fcd270f0ccf2', 'CellPhone', 'Mobile Number'),
  column(CONTACT, '6440b402-8ec5-4d7a-83f4-afccb556b5cc', 'ChildrensNames', "Children's Names"),
  column(CONTACT, '038d1503-4629-40f6-adaf-b47d1ab2d4fe', 'Company', 'Company'),
  column(CONTACT, '27cb1283-bda2-4ae8-bcff-71725b674dbb', 'CompanyNumber', 'Company Main Phone'),
  column(
    CONTACT,
    '86a78395-c8ad-429e-abff-be09417b523e',
    'ComputerNetworkName',
    'Computer Network Name'
  ),
  column(CONTACT, '81368791-7cbc-4230-981a-a7669ade9801', 'CustomerID', 'Custom ID Number'),
  column(CONTACT, '05fdf852-4b64-4096-9b2b-d2a62a86bc59', 'Department', 'Department'),
  column(CONTACT, 'fce16b4c-fe53-4793-aaab-b4892e736d15', 'EMail', 'Email'),
  column(CONTACT, 'e232d6c8-9f49-4be2-bb28-b90570bcf167', 'Email2', 'E-Mail 2'),
  column(CONTACT, '8bd27dbd-29a0-4ccd-bcb4-03fe70c538b1', 'Email3', 'E-Mail 3'),
  column(CONTACT, '4a722dd4-d406-4356-93f9-2550b8f50dd0', 'FirstName', 'First Name'),
  column(CONTACT, 'd733736e-4204-4812-9565-191567b27e33', 'FTPSite', 'FTP Site', 'URL'),
  column(CONTACT, '475c2610-c157-4b91-9e2d-6855031b3538', 'FullName', 'Full Name'),
  column(
    CONTACT,
    'da31d3c9-f9da-4c35-88d4-60aafa4c3f19',
    'GovernmentIDNumber',
    'Government ID Number'
  ),
  column(CONTACT, 'c4e0f350-52cc-4ede-904c-dd71a3d11f7d', 'JobTitle', 'Job Title'),
  column(
    CONTACT,
    '0850ae15-19dd-431f-9c2f-3aff3ae292ce',
    'OrganizationalIDNumber',
    'Organizational ID Number'
  ),
  column(BASE, '9ebcd900-9d05-46c8-8f4d-e46e87328844', 'Categories', 'Categories'),
  column(BASE, 'd81529e8-384c-4ca6-9c43-c86a256e6a44', 'Language', 'Language', 'Choice', {
    FillInChoice: true,
    Choices: ['Arabic', 'Chinese', 'English', 'French', 'German', 'Italian', 'Spanish']
  }),
  column(DOCUMENT, 'b66e9b50-a28e-469b-b1a0-af0e45486874', 'Keywords', 'Keywords', 'Note'),
  column(DOCUMENT, '9da97a8a-1da5-4a77-98d3-4bc10456e700', 'Comments', 'Description', 'Note'),
  column(DOCUMENT, '2eedd0ae-4281-4b77-99be-68f8b3ad8a7a', '_Publisher', 'Publisher'),
  column(DOCUMENT, '1dab9b48-2d1a-47b3-878c-8e84f0d211ba', '_Status', 'Status', 'Choice', {
    Choices: ['Not Started', 'Draft', 'Reviewed', 'Scheduled', 'Published', 'Final', 'Expired']
  }),
  column(DOCUMENT, '78be84b9-d70c-447b-8275-8dcd768b6f92', '_Version', 'Version'),
  column(DOCUMENT, '16b4ab96-0ce5-4c82-a836-f3117e8996ff', '_Revision', 'Revision'),
  column(TASK, 'b0b3407e-1c33-40ed-a37c-2430b7a5d081', 'ActualWork', 'Actual Work', 'Integer'),
  column(TASK, '53101f38-dd2e-458c-b245-0c236cc13d1a', 'AssignedTo', 'Assigned To', 'User'),
  column(TASK, '4f03f66b-fb1e-4ed2-ab8e-f6ed3fe14844', 'BillingInformation', 'Billing Information'),
  column(
    TASK,
    '24bfa3c2-e6a0-4651-80e9-3db44bf52147',
    'DateCompleted',
    'Date Completed',
    'DateTime'
  ),
  column(TASK, 'c1e86ea6-7603-493c-ab5d-db4bbfe8f96a', 'DueDate', 'Due Date', 'DateTime')
];

/** The content type of an item by its name, which no list of a query gives. */
const contentType: BaseField = {
  id: 'c042a256-787d-4a6f-8a8a-cf6ab767f12d',
  internalName: 'ContentType',
  title: 'Content Type',
  type: 'Computed',
  properties: { Group: '_Hidden', FromBaseType: true, CanBeDeleted: false, Sealed: true }
};

const leafName: BaseField = {
  id: '8553196d-ec8d-4564-9861-3dbe931050c8',
  internalName: 'FileLeafRef',
  title: 'Name',
  type: 'File',
  properties: { Group: BASE, FromBaseType: true, CanBeDeleted: false, Required: true }
};

export const builtInColumns: readonly Field[] = [
  ...offered,
  contentType,
  leafName,
  ...baseFields.filter(({ internalName }) => internalName !== 'FileLeafRef')
].map((field, position) => ({ ...field, position }));
