import type { PersonFetch } from '../../localServer';
import { fileAddress, library, makeLibrary, upload } from '../library';
import { addRow, list, makeRegister, merge, post } from '../register';
import type { Question } from './answers';

/** Kinds of column that the register of these tests has not, as their schema declares them. */
const MORE_KINDS: Readonly<Record<string, string>> = {
  Integer: '<Field Type="Integer" Name="Whole" DisplayName="Whole"/>',
  Currency: '<Field Type="Currency" Name="Cost" DisplayName="Cost"/>',
  UserMulti: '<Field Type="UserMulti" Name="Team" DisplayName="Team" Mult="TRUE"/>',
  LookupMulti:
    '<Field Type="LookupMulti" Name="Others" DisplayName="Others" List="Lists/Register"/>',
  Calculated:
    '<Field Type="Calculated" Name="Shown" DisplayName="Shown" ResultType="Text"><Formula>=Title</Formula></Field>',
  Guid: '<Field Type="Guid" Name="Key" DisplayName="Key"/>',
  Geolocation: '<Field Type="Geolocation" Name="Point" DisplayName="Point"/>',
  Location: '<Field Type="Location" Name="Place" DisplayName="Place"/>',
  RelatedItems: '<Field Type="RelatedItems" Name="About" DisplayName="About"/>',
  Thumbnail: '<Field Type="Thumbnail" Name="Picture" DisplayName="Picture"/>',
  TaxonomyFieldType: '<Field Type="TaxonomyFieldType" Name="Topic" DisplayName="Topic"/>',
  TaxonomyFieldTypeMulti:
    '<Field Type="TaxonomyFieldTypeMulti" Name="Topics" DisplayName="Topics" Mult="TRUE"/>'
};

/** A list with a column of each kind and an item of several versions; a library with a file. */
export async function makeContents(owner: PersonFetch): Promise<void> {
  await makeRegister(owner);
  for (const SchemaXml of Object.values(MORE_KINDS)) {
    await post(owner, `${list}/fields/createfieldasxml`, { parameters: { SchemaXml } });
  }
  await addRow(owner, { Title: 'x' });
  await merge(owner, `${list}/items(1)`, { Title: 'y' });
  await owner(`${list}/items(1)/attachmentFiles/add(FileName='a.txt')`, {
    method: 'POST',
    body: 'one'
  });
  await post(owner, '_api/web/userCustomActions', {
    Location: 'ClientSideExtension.ApplicationCustomizer',
    Name: 'Banner'
  });
  await makeLibrary(owner);
  await upload(owner, 'a.txt', 'one');
  await upload(owner, 'a.txt', 'two', { overwrite: true });
  const gone = await addRow(owner, { Title: 'gone' });
  await post(owner, `${list}/items(${gone.Id})/recycle`);
}

const at = (address: string): Question => ({ address });

/** Where the entities of the recordings are found. */
export const questions: Readonly<Record<string, readonly Question[]>> = {
  Web: [at('_api/web')],
  Site: [at('_api/site')],
  List: [at(list), at(library), at('_api/web/lists')],
  View: [at(`${list}/defaultView`), at(`${library}/views`)],
  File: [at(fileAddress('a.txt')), at(`${library}/rootFolder/files`)],
  Folder: [at(`${list}/rootFolder`), at(`${library}/rootFolder`), at('_api/web/folders')],
  ListItem: [at(`${list}/items(1)`), at(`${library}/items`)],
  ListItemVersion: [at(`${list}/items(1)/versions`), at(`${library}/items(1)/versions(512)`)],
  FileVersion: [at(`${fileAddress('a.txt')}/versions`)],
  User: [at('_api/web/currentUser'), at('_api/web/siteUsers')],
  Group: [at('_api/web/associatedOwnerGroup'), at('_api/web/siteGroups')],
  RoleDefinition: [at('_api/web/roleDefinitions')],
  RoleAssignment: [at('_api/web/roleAssignments?$expand=RoleDefinitionBindings')],
  EventReceiver: [at('_api/site/eventReceivers'), at('_api/web/eventReceivers')],
  ContentType: [at('_api/web/contentTypes'), at(`${list}/contentTypes`)],
  ContentTypeNoSchema: [at("_api/web/contentTypes('0x0101')"), at(`${library}/contentTypes`)],
  FieldLink: [at("_api/web/contentTypes('0x01')/fieldLinks")],
  UserCustomAction: [at('_api/web/userCustomActions')],
  Attachment: [
    at(`${list}/items(1)/attachmentFiles`),
    at(`${list}/items(1)/attachmentFiles('a.txt')`)
  ],
  RecycleBinItem: [at('_api/web/recycleBin')],
  FormUpdate: [
    {
      address: `${list}/items(1)/validateUpdateListItem`,
      body: { formValues: [{ FieldName: 'Title', FieldValue: 'z' }] }
    }
  ]
};

/** The first column of each kind that a list and a library have, by "number:name" of its kind. */
export async function fieldQuestions(owner: PersonFetch): Promise<ReadonlyMap<string, Question>> {
  const found = new Map<string, Question>();
  for (const owning of [list, library]) {
    const { value } = (await (await owner(`${owning}/fields`)).json()) as {
      readonly value: readonly {
        readonly Id: string;
        readonly FieldTypeKind: number;
        readonly TypeAsString: string;
      }[];
    };
    for (const { Id, FieldTypeKind, TypeAsString } of value) {
      const kind = `${FieldTypeKind}:${TypeAsString}`;
      if (!found.has(kind)) found.set(kind, at(`${owning}/fields(guid'${Id}')`));
    }
  }
  return found;
}
