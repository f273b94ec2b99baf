import type { PersonFetch } from '../localServer';

export type Answer = Readonly<Record<string, unknown>>;
export interface Row {
  readonly Id: number;
  readonly Title: string | null;
  readonly [name: string]: unknown;
}

export const list = "_api/web/lists/getByTitle('Register')";

export const post = (
  as: PersonFetch,
  address: string,
  body?: unknown,
  headers: Readonly<Record<string, string>> = {}
): Promise<Response> =>
  as(address, {
    method: 'POST',
    headers,
    ...(body !== undefined && { body: JSON.stringify(body) })
  });

export const merge = (
  as: PersonFetch,
  address: string,
  body: unknown,
  ifMatch?: string
): Promise<Response> =>
  post(as, address, body, {
    'X-HTTP-Method': 'MERGE',
    ...(ifMatch !== undefined && { 'If-Match': ifMatch })
  });

export const remove = (as: PersonFetch, address: string): Promise<Response> =>
  post(as, address, undefined, { 'X-HTTP-Method': 'DELETE', 'If-Match': '*' });

export async function rows(as: PersonFetch, query: string): Promise<readonly Row[]> {
  const response = await as(`${list}/items?${query}`);
  const body = (await response.json()) as { readonly value?: readonly Row[] };
  if (!body.value) throw new Error(JSON.stringify(body));
  return body.value;
}

export const titles = async (as: PersonFetch, query: string): Promise<readonly (string | null)[]> =>
  (await rows(as, query)).map(({ Title }) => Title);

/** "<HRESULT>, <.NET type>" of an answer that is an error. */
export async function errorCode(response: Response): Promise<string> {
  const body = (await response.json()) as {
    readonly 'odata.error'?: { readonly code: string };
    readonly error?: { readonly code: string };
  };
  return body['odata.error']?.code ?? body.error?.code ?? JSON.stringify(body);
}

const FIELDS = [
  '<Field Type="Text" Name="RecordId" DisplayName="RecordId" Indexed="TRUE" EnforceUniqueValues="TRUE"/>',
  '<Field Type="Text" Name="Ref" DisplayName="Ref"/>',
  '<Field Type="Number" Name="Order0" DisplayName="Order in report"/>',
  '<Field Type="Boolean" Name="IsNew" DisplayName="IsNew"/>',
  '<Field Type="DateTime" Format="DateOnly" Name="Due" DisplayName="Due" Indexed="TRUE"/>',
  '<Field Type="DateTime" Format="DateTime" Name="AsAt" DisplayName="AsAt"/>',
  '<Field Type="Choice" Name="Status" DisplayName="Status"><CHOICES><CHOICE>Open</CHOICE><CHOICE>Closed</CHOICE></CHOICES></Field>',
  '<Field Type="MultiChoice" Name="Areas" DisplayName="Areas"><CHOICES><CHOICE>Crime</CHOICE></CHOICES></Field>',
  '<Field Type="Note" Name="Position" DisplayName="Position" NumLines="6" RichText="FALSE"/>',
  '<Field Type="User" Name="Lead" DisplayName="Lead" UserSelectionMode="PeopleOnly"/>',
  '<Field Type="URL" Name="Source" DisplayName="Source" Format="Hyperlink"/>'
];

/** A list with a column of each kind, made by its owner. */
export async function makeRegister(owner: PersonFetch): Promise<void> {
  const made = await post(owner, '_api/web/lists', { Title: 'Register', BaseTemplate: 100 });
  if (made.status !== 201) throw new Error(await made.text());
  for (const SchemaXml of FIELDS) {
    const field = await post(owner, `${list}/fields/createfieldasxml`, {
      parameters: { SchemaXml }
    });
    if (field.status !== 200) throw new Error(await field.text());
  }
}

export async function addRow(
  as: PersonFetch,
  values: Readonly<Record<string, unknown>>
): Promise<Row> {
  const response = await post(as, `${list}/items`, values);
  if (response.status !== 201) throw new Error(await response.text());
  return (await response.json()) as Row;
}
