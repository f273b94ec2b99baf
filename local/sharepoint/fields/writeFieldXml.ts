import type { Field, Json } from '../storage';
import { attributes, escapeXml } from '../xml/xml';
import { writeDeleteBehaviour } from './deleteBehaviour';
import { fieldKinds, fieldSetting, isDependentLookup, isLookup, typeOfNumber } from './fieldKinds';

const listOf = (field: Field): string | undefined => {
  if (field.type.startsWith('User')) return 'UserInfo';
  return isLookup(field) ? String(fieldSetting(field, 'LookupList')) : undefined;
};

/** What a calculated column gives: "Number". */
const resultType = (field: Field): string | undefined =>
  field.type === 'Calculated' ? typeOfNumber(Number(fieldSetting(field, 'OutputType'))) : undefined;

/** Writes SchemaXml from the column as it is now. */
export function writeFieldXml(field: Field, source: string): string {
  const setting = (name: string): Json | undefined => fieldSetting(field, name);
  const shown = (form: string): boolean | undefined =>
    typeof field.properties[form] === 'boolean' ? field.properties[form] === true : undefined;
  const element = (name: string, text: Json | undefined, opening = ''): string =>
    typeof text === 'string' && text !== ''
      ? `<${name}${opening}>${escapeXml(text)}</${name}>`
      : '';
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
    Mult: setting('AllowMultipleValues') === true ? true : undefined,
    List: listOf(field),
    ShowField: isLookup(field) ? String(setting('LookupField')) : undefined,
    FieldRef: isDependentLookup(field) ? `{${String(setting('PrimaryFieldId'))}}` : undefined,
    RelationshipDeleteBehavior: isLookup(field)
      ? writeDeleteBehaviour(Number(setting('RelationshipDeleteBehavior')))
      : undefined,
    ShowInDisplayForm: shown('ShowInDisplayForm'),
    ShowInEditForm: shown('ShowInEditForm'),
    ShowInNewForm: shown('ShowInNewForm'),
    AppendOnly: setting('AppendOnly') === true ? true : undefined,
    FillInChoice: setting('FillInChoice') === true ? true : undefined,
    Group: typeof setting('Group') === 'string' ? String(setting('Group')) : undefined,
    ResultType: resultType(field),
    LCID:
      'CurrencyLocaleId' in fieldKinds[field.type].own
        ? Number(setting('CurrencyLocaleId'))
        : undefined,
    NumLines: field.type === 'Note' ? Number(setting('NumberOfLines')) : undefined,
    RichText: field.type === 'Note' ? setting('RichText') === true : undefined,
    SourceID:
      field.properties.FromBaseType === true
        ? 'http://schemas.microsoft.com/sharepoint/v3'
        : `{${source}}`
  });
  const message = attributes({
    Message:
      typeof setting('ValidationMessage') === 'string'
        ? String(setting('ValidationMessage'))
        : undefined
  });
  const inner = [
    Array.isArray(choices) && choices.length > 0
      ? `<CHOICES>${choices.map((choice) => `<CHOICE>${escapeXml(String(choice))}</CHOICE>`).join('')}</CHOICES>`
      : '',
    element('Default', setting('DefaultValue')),
    element('DefaultFormula', setting('DefaultFormula')),
    field.type === 'Calculated' ? element('Formula', setting('Formula')) : '',
    element('Validation', setting('ValidationFormula'), message)
  ].join('');
  return inner === '' ? `<Field${opening} />` : `<Field${opening}>${inner}</Field>`;
}
