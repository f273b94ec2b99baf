import type { FieldDeclaration, FieldKind } from '../declaration/field';

/** What distinguishes the kinds in field schema XML (MS: Field element, Type attribute). */
const TYPE_ATTRIBUTES: Readonly<Record<FieldKind, string>> = {
  text: 'Type="Text" MaxLength="255"',
  longText: 'Type="Note" NumLines="6" RichText="FALSE" UnlimitedLengthInDocumentLibrary="TRUE"',
  number: 'Type="Number"',
  yesNo: 'Type="Boolean"',
  date: 'Type="DateTime" Format="DateOnly"',
  dateTime: 'Type="DateTime" Format="DateTime"',
  choice: 'Type="Choice" Format="Dropdown"',
  person: 'Type="User" UserSelectionMode="PeopleOnly"',
  url: 'Type="URL" Format="Hyperlink"',
  recordId: 'Type="Text" MaxLength="255"'
};

/** `TypeAsString` that REST reports for each kind. */
export const REST_TYPES: Readonly<Record<FieldKind, string>> = {
  text: 'Text',
  longText: 'Note',
  number: 'Number',
  yesNo: 'Boolean',
  date: 'DateTime',
  dateTime: 'DateTime',
  choice: 'Choice',
  person: 'User',
  url: 'URL',
  recordId: 'Text'
};

/** The schema that a column is made with; its internal name is `name`, with the hint of the caller. */
export function fieldXml(name: string, field: FieldDeclaration): string {
  const attributes = [
    TYPE_ATTRIBUTES[field.kind],
    `Name="${name}" StaticName="${name}" DisplayName="${escapeXml(field.title)}"`,
    `Description="${escapeXml(field.description)}"`,
    'Required="FALSE"',
    ...(field.kind === 'choice' ? [fillIn(field)] : []),
    ...(field.indexed ? ['Indexed="TRUE"'] : []),
    ...(field.unique ? ['EnforceUniqueValues="TRUE"'] : []),
    ...(field.hidden ? ['Hidden="TRUE"'] : [])
  ];
  return `<Field ${attributes.join(' ')}>${contentOf(field)}</Field>`;
}

/** Words of the Settings are what is usual, not all that there is (`domain.md` 12). */
function fillIn({ vocabulary }: FieldDeclaration): string {
  return `FillInChoice="${vocabulary === undefined ? 'FALSE' : 'TRUE'}"`;
}

function contentOf(field: FieldDeclaration): string {
  if (field.kind === 'yesNo') return '<Default>0</Default>';
  if (field.kind !== 'choice') return '';
  const choices = field.choices.map((choice) => `<CHOICE>${escapeXml(choice)}</CHOICE>`);
  return `<CHOICES>${choices.join('')}</CHOICES>`;
}

export function escapeXml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
