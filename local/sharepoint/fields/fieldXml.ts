import { invalidArgument, notYet } from '../errors';
import type { Field, Json, Properties } from '../storage';
import { attributes, childOf, escapeXml, parseXml } from '../xml/xml';
import { fieldSetting, isFieldType } from './fieldKinds';

/** A column as its schema declares it, before it gets an id and a free name. */
export interface DeclaredField {
  readonly id: string | undefined;
  readonly name: string | undefined;
  readonly displayName: string;
  readonly type: Field['type'];
  readonly properties: Properties;
}

const DATE_FORMATS: Readonly<Record<string, number>> = { DateOnly: 0, DateTime: 1 };
const URL_FORMATS: Readonly<Record<string, number>> = { Hyperlink: 0, Image: 1 };
const CHOICE_FORMATS: Readonly<Record<string, number>> = { Dropdown: 0, RadioButtons: 1 };

const flag = (text: string | undefined): boolean | undefined =>
  text === undefined ? undefined : /^(true|1)$/i.test(text);
const number = (text: string | undefined): number | undefined =>
  text === undefined || text === '' ? undefined : Number(text);

/** Reads <Field …>. Source: Field element (List), Microsoft's schema reference. */
export function readFieldXml(xml: string): DeclaredField {
  const element = parseXml(xml);
  const a = element.attributes;
  if (element.name !== 'Field') throw invalidArgument('The schema of a field begins with <Field>.');
  const type = a.Type === 'User' && flag(a.Mult) === true ? 'UserMulti' : (a.Type ?? '');
  if (!isFieldType(type)) throw notYet(`fields of type ${type}`);
  const unique = flag(a.EnforceUniqueValues);
  const formats = type === 'DateTime' ? DATE_FORMATS : type === 'URL' ? URL_FORMATS : undefined;
  const validation = childOf(element, 'Validation');
  const properties: Record<string, Json | undefined> = {
    Description: a.Description,
    Group: a.Group,
    Required: flag(a.Required),
    Hidden: flag(a.Hidden),
    ReadOnlyField: flag(a.ReadOnly),
    Sealed: flag(a.Sealed),
    // A unique column is an indexed one.
    Indexed: unique === true ? true : flag(a.Indexed),
    EnforceUniqueValues: unique,
    StaticName: a.StaticName,
    MaxLength: number(a.MaxLength),
    NumberOfLines: number(a.NumLines),
    RichText: flag(a.RichText),
    AppendOnly: flag(a.AppendOnly),
    DisplayFormat: formats && a.Format !== undefined ? formats[a.Format] : undefined,
    EditFormat: type === 'Choice' && a.Format !== undefined ? CHOICE_FORMATS[a.Format] : undefined,
    FillInChoice: flag(a.FillInChoice),
    MinimumValue: number(a.Min),
    MaximumValue: number(a.Max),
    ShowAsPercentage: flag(a.Percentage),
    SelectionMode:
      a.UserSelectionMode === undefined ? undefined : Number(a.UserSelectionMode !== 'PeopleOnly'),
    SelectionGroup: number(a.UserSelectionScope),
    CustomFormatter: a.CustomFormatter,
    Choices: childOf(element, 'CHOICES')?.children.map((choice) => choice.text),
    DefaultValue: childOf(element, 'Default')?.text,
    ValidationFormula: validation?.text,
    ValidationMessage: validation?.attributes.Message
  };
  return {
    id: a.ID?.replace(/[{}]/g, '').toLowerCase(),
    name: a.Name,
    displayName: a.DisplayName ?? a.Name ?? '',
    type,
    properties: Object.fromEntries(
      Object.entries(properties).filter((entry): entry is [string, Json] => entry[1] !== undefined)
    )
  };
}

/** Writes SchemaXml from the column as it is now. */
export function writeFieldXml(field: Field, listId: string): string {
  const setting = (name: string): Json | undefined => fieldSetting(field, name);
  const choices = setting('Choices');
  const format =
    field.type === 'DateTime'
      ? setting('DisplayFormat') === 0
        ? 'DateOnly'
        : 'DateTime'
      : undefined;
  const opening = attributes({
    ID: `{${field.id}}`,
    Type: field.type,
    Name: field.internalName,
    StaticName: String(setting('StaticName') ?? field.internalName),
    DisplayName: field.title,
    Required: setting('Required') === true,
    Hidden: setting('Hidden') === true ? true : undefined,
    ReadOnly: setting('ReadOnlyField') === true ? true : undefined,
    Indexed: setting('Indexed') === true ? true : undefined,
    EnforceUniqueValues: setting('EnforceUniqueValues') === true,
    MaxLength: field.type === 'Text' ? Number(setting('MaxLength')) : undefined,
    Format: format,
    Mult: field.type === 'UserMulti' ? true : undefined,
    List: field.type.startsWith('User') ? 'UserInfo' : undefined,
    NumLines: field.type === 'Note' ? Number(setting('NumberOfLines')) : undefined,
    RichText: field.type === 'Note' ? setting('RichText') === true : undefined,
    SourceID:
      field.properties.FromBaseType === true
        ? 'http://schemas.microsoft.com/sharepoint/v3'
        : `{${listId}}`
  });
  const inner = [
    Array.isArray(choices) && choices.length > 0
      ? `<CHOICES>${choices.map((choice) => `<CHOICE>${escapeXml(String(choice))}</CHOICE>`).join('')}</CHOICES>`
      : '',
    typeof setting('DefaultValue') === 'string'
      ? `<Default>${escapeXml(String(setting('DefaultValue')))}</Default>`
      : ''
  ].join('');
  return inner === '' ? `<Field${opening} />` : `<Field${opening}>${inner}</Field>`;
}
