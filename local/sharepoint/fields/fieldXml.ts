import { invalidArgument, notYet } from '../errors';
import { bareGuid } from '../guid';
import type { Field, FieldType, Json, Properties } from '../storage';
import { childOf, parseXml, type XmlElement } from '../xml/xml';
import { readDeleteBehaviour } from './deleteBehaviour';
import { fieldKinds, isFieldType } from './fieldKinds';

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
const guid = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : bareGuid(text);
const number = (text: string | undefined): number | undefined =>
  text === undefined || text === '' ? undefined : Number(text);

/** "User" with Mult is the kind of several people, "Lookup" with Mult that of several items. */
function typeOf({ attributes: { Type = '', Mult } }: XmlElement): FieldType {
  const type =
    (Type === 'User' || Type === 'Lookup') && flag(Mult) === true ? `${Type}Multi` : Type;
  if (!isFieldType(type)) throw notYet(`fields of type ${type}`);
  return type;
}

/** `List` names the list by its id in braces or by its address in the web. */
const lookupProperties = (
  a: XmlElement['attributes']
): Readonly<Record<string, Json | undefined>> => ({
  LookupList: a.List,
  LookupField: a.ShowField ?? 'Title',
  LookupWebId: guid(a.WebId),
  PrimaryFieldId: guid(a.FieldRef),
  RelationshipDeleteBehavior: readDeleteBehaviour(a.RelationshipDeleteBehavior),
  UnlimitedLengthInDocumentLibrary: flag(a.UnlimitedLengthInDocumentLibrary)
});

const calculatedProperties = (element: XmlElement): Readonly<Record<string, Json | undefined>> => {
  const { ResultType, Format, Decimals } = element.attributes;
  const output = ResultType !== undefined && isFieldType(ResultType) ? ResultType : 'Text';
  return {
    Formula: childOf(element, 'Formula')?.text ?? '',
    OutputType: fieldKinds[output].number,
    DateFormat: Format === undefined ? undefined : DATE_FORMATS[Format],
    DisplayFormat: number(Decimals)
  };
};

/** Reads <Field …>. Source: Field element (List), Microsoft's schema reference. */
export function readFieldXml(xml: string): DeclaredField {
  const element = parseXml(xml);
  const a = element.attributes;
  if (element.name !== 'Field') throw invalidArgument('The schema of a field begins with <Field>.');
  const type = typeOf(element);
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
    DefaultFormula: childOf(element, 'DefaultFormula')?.text,
    ValidationFormula: validation?.text,
    ValidationMessage: validation?.attributes.Message,
    CurrencyLocaleId: type === 'Currency' || type === 'Calculated' ? number(a.LCID) : undefined,
    ...(type.startsWith('Lookup') && lookupProperties(a)),
    ...(type === 'Calculated' && calculatedProperties(element))
  };
  return {
    id: guid(a.ID),
    name: a.Name,
    displayName: a.DisplayName ?? a.Name ?? '',
    type,
    properties: Object.fromEntries(
      Object.entries(properties).filter((entry): entry is [string, Json] => entry[1] !== undefined)
    )
  };
}
