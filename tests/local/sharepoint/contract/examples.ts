import { CLAIM } from '../../../../local/sharepoint/principals/directory';
import type { Session } from '../../../../local/sharepoint/session';
import { people } from '../../localServer';
import { libraryUrl } from '../library';

type Values = Readonly<Record<string, unknown>>;

/** Arguments that a function takes: by the parameter's name, or by "bind function". */
export interface Examples {
  readonly byParameter: Values;
  readonly byFunction: Readonly<Record<string, Values>>;
}

/** An upload in parts that the test has begun with one byte. */
export const UPLOAD = '6f1c1d4e-0a55-4b0e-9a34-6f0e1b7f2a10';

const ANOTHER_UPLOAD = '0b7d9d0e-6b0a-4f6e-8f2b-0d6a1c1d9f55';
const FULL_CONTROL = 1073741829;
const ADMINISTRATOR = 5;

/** Arguments that fit the contents that these tests make. */
export function examplesFor({ storage, site, web, person }: Session): Examples {
  const register = storage.lists.byTitle(site.num, 'Register');
  const evidence = storage.lists.byTitle(site.num, 'Evidence');
  if (!register || !evidence) throw new Error('The lists of these tests are not there.');
  const file = storage.items.byPlace(evidence.num, libraryUrl, 'a.txt');
  const folder = storage.items.byPlace(evidence.num, libraryUrl, 'sub');
  const item = storage.items.byId(register.num, 1);
  const view = storage.views.all(register.num)[0];
  const title = storage.fields.all(register.num).find(({ title: shown }) => shown === 'Title');
  const others = storage.fields.all(register.num).find(({ title: shown }) => shown === 'Others');
  const group = storage.principals.byId(site.num, site.memberGroup);
  const holder = { site: site.num, web: web.num, list: undefined };
  const receiver = storage.eventReceivers.all(holder)[0];
  const action = storage.userCustomActions.all(holder)[0];
  const login = `${CLAIM}${people.owner.login}`;
  const fileUrl = `${libraryUrl}/a.txt`;
  return {
    byParameter: {
      userName: login,
      loginName: login,
      logonName: people.lead.login,
      emailAddress: people.owner.email,
      userId: person.id,
      ownerId: person.id,
      principalId: site.memberGroup,
      roleDefId: FULL_CONTROL,
      roleType: ADMINISTRATOR,
      serverRelativeUrl: fileUrl,
      fileUrl,
      itemId: 1,
      sId: '1',
      viewGuid: view?.id,
      guidId: view?.id,
      strTitle: view?.title,
      strName: 'Title',
      strField: 'Ref',
      field: 'LinkTitle',
      index: 0,
      leafName: 'new',
      urlOfFile: 'new.aspx',
      templateFileType: 0,
      url: 'new',
      Url: 'new.txt',
      FileName: 'new.txt',
      fileName: 'a.txt',
      versionid: 512,
      vid: 512,
      versionlabel: '1.0',
      versionLabel: '1.0',
      versionId: 512,
      uploadId: UPLOAD,
      fileOffset: 1,
      etagMatch: '*',
      query: {},
      formValues: [{ FieldName: 'Title', FieldValue: 'z' }]
    },
    byFunction: {
      'SP.File StartUpload': { uploadId: ANOTHER_UPLOAD },
      'SP.File StartUploadFile': { uploadId: ANOTHER_UPLOAD },
      'SP.Site OpenWebById': { gWebId: web.webId },
      'SP.Site OpenWeb': { strUrl: web.path },
      'SP.Site GetCatalog': { typeCatalog: 113 },
      'SP.Web GetCatalog': { typeCatalog: 116 },
      'SP.Web GetSubwebsFilteredForCurrentUser': {
        nWebTemplateFilter: -1,
        nConfigurationFilter: -1
      },
      'Collection(SP.Web) Add': { parameters: { Title: 'Below', Url: 'below' } },
      'Collection(SP.List) Add': { parameters: { Title: 'More', TemplateType: 100 } },
      'Collection(SP.EventReceiverDefinition) Add': {
        eventReceiverCreationInformation: { ReceiverName: 'More', EventType: 10001 }
      },
      'Collection(SP.EventReceiverDefinition) GetById': { eventReceiverId: receiver?.id },
      'Collection(SP.UserCustomAction) GetById': { id: action?.id },
      'SP.Web GetList': { strUrl: '/sites/recommendations/Lists/Register' },
      'SP.Web GetListUsingPath': { DecodedUrl: '/sites/recommendations/Lists/Register' },
      'SP.Web GetListByTitle': { title: 'Register' },
      'SP.Web GetFileById': { uniqueId: file?.uniqueId },
      'SP.Web GetFileByServerRelativePath': { DecodedUrl: fileUrl },
      'SP.Web GetFolderById': { uniqueId: folder?.uniqueId },
      'SP.Web GetFolderByServerRelativePath': { DecodedUrl: libraryUrl },
      'SP.Web GetFolderByServerRelativeUrl': { serverRelativeUrl: libraryUrl },
      'Collection(SP.Folder) AddUsingPath': { DecodedUrl: 'new' },
      'Collection(SP.Folder) GetByPath': { DecodedUrl: 'sub' },
      'Collection(SP.Folder) GetByUrl': { url: 'sub' },
      'SP.Folder AddSubFolderUsingPath': { DecodedUrl: 'new' },
      'Collection(SP.File) AddUsingPath': { DecodedUrl: 'new.txt' },
      'Collection(SP.RecycleBinItem) GetById': { id: storage.bin.all(site.num)[0]?.id },
      'Collection(SP.Attachment) AddUsingPath': { DecodedUrl: 'new.txt' },
      'Collection(SP.Attachment) GetByFileNameAsPath': { DecodedUrl: 'a.txt' },
      'Collection(SP.File) GetByUrl': { url: 'a.txt' },
      'Collection(SP.List) GetById': { id: register.id },
      'Collection(SP.List) GetByTitle': { title: 'Register' },
      'SP.List GetItemById': { id: 1 },
      'SP.List RenderListDataAsStream': { parameters: {} },
      'SP.ListItem ParseAndSetFieldValue': { fieldName: 'Title', value: 'z' },
      'Collection(SP.ContentType) Create': { parameters: { Name: 'More' } },
      'Collection(SP.ContentType) AddAvailableContentType': { contentTypeId: '0x0108' },
      'Collection(SP.ContentType) GetById': { contentTypeId: '0x01' },
      'Collection(SP.FieldLink) GetById': { id: title?.id },
      'Collection(SP.FieldLink) Reorder': { internalNames: ['Title'] },
      'SP.ContentType ReorderFields': { fieldNames: ['Title'] },
      'Collection(SP.Field) AddDependentLookupField': {
        displayName: 'More',
        primaryLookupFieldId: others?.id,
        showField: 'Ref'
      },
      'SP.List GetItemByUniqueId': { uniqueId: item?.uniqueId },
      'SP.Web CreateDefaultAssociatedGroups': { userLogin: login, groupNameSeed: 'Other' },
      'Collection(SP.Group) GetById': { id: site.memberGroup },
      'Collection(SP.User) AddUserById': { id: person.id },
      'Collection(SP.Group) RemoveById': { id: site.memberGroup },
      'Collection(SP.Group) GetByName': { name: group?.title },
      'Collection(SP.Group) RemoveByLoginName': { loginName: group?.title },
      'Collection(SP.User) GetById': { id: person.id },
      'Collection(SP.User) RemoveById': { id: person.id },
      'Collection(SP.RoleDefinition) GetById': { id: FULL_CONTROL },
      'Collection(SP.RoleDefinition) GetByName': { name: 'Full Control' },
      'Collection(SP.Field) GetById': { id: title?.id },
      'Collection(SP.Field) GetByTitle': { title: 'Title' },
      'Collection(SP.Field) CreateFieldAsXml': {
        parameters: { SchemaXml: '<Field Type="Text" Name="More" DisplayName="More"/>' }
      },
      'Collection(SP.Field) AddField': { parameters: { FieldTypeKind: 2, Title: 'More' } },
      'Collection(SP.View) Add': { parameters: { Title: 'More' } },
      'SP.View SetViewXml': {
        viewXml: '<View><ViewFields><FieldRef Name="Title"/></ViewFields></View>'
      },
      'SP.ViewFieldCollection RemoveViewField': { strField: 'LinkTitle' }
    }
  };
}
