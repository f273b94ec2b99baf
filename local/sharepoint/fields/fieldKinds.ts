import type { Field, FieldType, Json, Properties } from '../storage';

export interface FieldKind {
  /** FieldTypeKind, the number. */
  readonly number: number;
  /** The entity type that answers carry. */
  readonly entity: string;
  readonly displayName: string;
  /** Properties this kind has beside those of every field, with the values of a new field. */
  readonly own: Properties;
  readonly indexable: boolean;
  readonly sortable: boolean;
}

const LOOKUP: Properties = {
  AllowMultipleValues: false,
  DependentLookupInternalNames: [],
  IsDependentLookup: false,
  IsRelationship: true,
  LookupField: '',
  LookupList: '',
  LookupWebId: '00000000-0000-0000-0000-000000000000',
  PrimaryFieldId: null,
  RelationshipDeleteBehavior: 0,
  UnlimitedLengthInDocumentLibrary: false
};
const PERSON: Properties = {
  ...LOOKUP,
  AllowDisplay: true,
  Presence: true,
  SelectionGroup: 0,
  SelectionMode: 1,
  UserDisplayOptions: null
};
const NUMBER: Properties = {
  CommaSeparator: true,
  CustomUnitName: null,
  CustomUnitOnRight: true,
  DisplayFormat: -1,
  MaximumValue: 1.7976931348623157e308,
  MinimumValue: -1.7976931348623157e308,
  ShowAsPercentage: false,
  Unit: null
};
/** What a calculated column of each OutputType gives. */
const CALCULATED: Properties = {
  CurrencyLocaleId: 2057,
  DateFormat: 0,
  DisplayFormat: -1,
  Formula: '',
  OutputType: 2,
  ShowAsPercentage: false
};
const NOTE: Properties = {
  AllowHyperlink: false,
  AppendOnly: false,
  IsLongHyperlink: false,
  NumberOfLines: 6,
  RestrictedMode: true,
  RichText: false,
  UnlimitedLengthInDocumentLibrary: false,
  WikiLinking: false
};
const TAXONOMY: Properties = {
  ...LOOKUP,
  AnchorId: '00000000-0000-0000-0000-000000000000',
  CreateValuesInEditForm: false,
  IsAnchorValid: true,
  IsDocTagsEnabled: false,
  IsEnhancedImageTaggingEnabled: false,
  IsKeyword: false,
  IsPathRendered: false,
  IsTermSetValid: true,
  LookupField: 'Term1033',
  Open: false,
  SspId: '00000000-0000-0000-0000-000000000000',
  TargetTemplate: null,
  TermSetId: '00000000-0000-0000-0000-000000000000',
  TextField: '00000000-0000-0000-0000-000000000000',
  UserCreated: false
};
const CHOICES: Properties = {
  FillInChoice: false,
  Mappings: null,
  Choices: [],
  UnlimitedLengthInDocumentLibrary: false
};

const kind = (
  number: number,
  entity: string,
  displayName: string,
  own: Properties = {},
  indexable = true,
  sortable = true
): FieldKind => ({ number, entity, displayName, own, indexable, sortable });

/** Every kind of column this server keeps. Source: recorded fields of SharePoint Online by kind. */
export const fieldKinds: Readonly<Record<FieldType, FieldKind>> = {
  Integer: kind(1, 'SP.FieldNumber', 'Integer', NUMBER),
  Text: kind(2, 'SP.FieldText', 'Single line of text', { MaxLength: 255 }),
  Note: kind(3, 'SP.FieldMultiLineText', 'Multiple lines of text', NOTE, false, false),
  DateTime: kind(4, 'SP.FieldDateTime', 'Date and Time', {
    DateTimeCalendarType: 0,
    DateFormat: null,
    DisplayFormat: 1,
    FriendlyDisplayFormat: 0,
    TimeFormat: null
  }),
  Counter: kind(5, 'SP.Field', 'Counter'),
  Choice: kind(6, 'SP.FieldChoice', 'Choice', { ...CHOICES, EditFormat: 0 }),
  Lookup: kind(7, 'SP.FieldLookup', 'Lookup', LOOKUP),
  LookupMulti: kind(
    7,
    'SP.FieldLookup',
    'Lookup',
    { ...LOOKUP, AllowMultipleValues: true },
    false,
    false
  ),
  Boolean: kind(8, 'SP.Field', 'Yes/No'),
  Number: kind(9, 'SP.FieldNumber', 'Number', NUMBER),
  Currency: kind(10, 'SP.FieldCurrency', 'Currency', { ...NUMBER, CurrencyLocaleId: 2057 }),
  URL: kind(11, 'SP.FieldUrl', 'Hyperlink or Picture', { DisplayFormat: 0 }, false),
  Computed: kind(12, 'SP.FieldComputed', 'Computed', { EnableLookup: false }, false, false),
  Guid: kind(14, 'SP.FieldGuid', 'Guid'),
  MultiChoice: kind(15, 'SP.FieldMultiChoice', 'Choice', CHOICES, false, false),
  Calculated: kind(17, 'SP.FieldCalculated', 'Calculated', CALCULATED, false),
  File: kind(18, 'SP.Field', 'File', {}, false, false),
  Attachments: kind(19, 'SP.Field', 'Attachments', {}, false, false),
  User: kind(20, 'SP.FieldUser', 'Person or Group', PERSON),
  UserMulti: kind(
    20,
    'SP.FieldUser',
    'Person or Group',
    { ...PERSON, AllowMultipleValues: true },
    false,
    false
  ),
  ContentTypeId: kind(25, 'SP.Field', 'Content Type Id', {}, false, false),
  Geolocation: kind(31, 'SP.FieldGeolocation', 'Geolocation', {}, false, false),
  Location: kind(33, 'SP.FieldLocation', 'Location', NOTE, false, false),
  // PnPjs makes it as a note, and recorded ones have a note's properties.
  Thumbnail: kind(34, 'SP.FieldMultiLineText', 'Image', NOTE, false, false),
  // What a task is about, as JSON. A note too, by the recorded ones.
  RelatedItems: kind(0, 'SP.FieldMultiLineText', 'Related Items', NOTE, false, false),
  TaxonomyFieldType: kind(
    0,
    'SP.Taxonomy.TaxonomyField',
    'Managed Metadata',
    TAXONOMY,
    true,
    false
  ),
  TaxonomyFieldTypeMulti: kind(
    0,
    'SP.Taxonomy.TaxonomyField',
    'Managed Metadata',
    { ...TAXONOMY, AllowMultipleValues: true },
    false,
    false
  )
};

/** 0 is what SharePoint calls kinds that are not its own: none can be made by it. */
export const typeOfNumber = (number: number): FieldType | undefined =>
  number === 0
    ? undefined
    : (Object.keys(fieldKinds) as FieldType[]).find((type) => fieldKinds[type].number === number);

/** The kind that an entity type means, where it means one only: "SP.FieldCalculated". */
export const typeOfEntity = (entity: string): FieldType | undefined => {
  const types = (Object.keys(fieldKinds) as FieldType[]).filter(
    (type) => fieldKinds[type].entity === entity
  );
  return types.length === 1 ? types[0] : undefined;
};

export const isFieldType = (name: string): name is FieldType => Object.hasOwn(fieldKinds, name);

/** A property of a field, or what a new field of its kind has. */
export const fieldSetting = (field: Field, name: string): Json | undefined =>
  field.properties[name] ?? fieldKinds[field.type].own[name];

/** Date-only columns have DisplayFormat 0. */
export const isDateOnly = (field: Field): boolean =>
  field.type === 'DateTime' && fieldSetting(field, 'DisplayFormat') === 0;

/** Columns that people fill in; the others are SharePoint's own. */
export const isOwnColumn = (field: Field): boolean =>
  field.properties.FromBaseType !== true || field.internalName === 'Title';

/** Columns that lead to items of a list; SharePoint's own lookups, such as FileRef, do not. */
export const isLookup = (field: Field): boolean =>
  field.type.startsWith('Lookup') && field.properties.FromBaseType !== true;

/** A lookup that shows another column of what its primary one leads to, and holds nothing itself. */
export const isDependentLookup = (field: Field): boolean =>
  isLookup(field) && typeof field.properties.PrimaryFieldId === 'string';

/** Columns whose value is the number of a person or an item: read by name and Id. */
export const isReference = (field: Field): boolean =>
  field.type.startsWith('User') || isLookup(field);
