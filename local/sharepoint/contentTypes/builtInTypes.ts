import type { ContentType, FieldLink } from '../storage';

const link = (id: string, name: string, required = false, hidden = false): FieldLink => ({
  id,
  name,
  required,
  hidden
});

const CONTENT_TYPE = link('c042a256-787d-4a6f-8a8a-cf6ab767f12d', 'ContentType', false, true);
export const TITLE = link('fa564e0f-0c70-4ab9-b863-0177e6ddd247', 'Title', true);
export const NAME = link('8553196d-ec8d-4564-9861-3dbe931050c8', 'FileLeafRef', true);

export const ITEM_LINKS: readonly FieldLink[] = [CONTENT_TYPE, TITLE];
export const DOCUMENT_LINKS: readonly FieldLink[] = [
  CONTENT_TYPE,
  NAME,
  { ...TITLE, required: false }
];
export const FOLDER_LINKS: readonly FieldLink[] = [
  { ...CONTENT_TYPE, hidden: false },
  NAME,
  { ...TITLE, required: false, hidden: true }
];

const type = (
  id: string,
  name: string,
  group: string,
  description: string,
  links: readonly FieldLink[]
): ContentType => ({
  id,
  name,
  properties: {
    Group: group,
    Description: description,
    ...(group === '_Hidden' && { Hidden: true })
  },
  links
});

const LIST = 'List Content Types';
const DOCUMENT = 'Document Content Types';
const FOLDER = 'Folder Content Types';

/**
 * Content types of a new site, with the ids that all SharePoint sites share; a part of them. Source:
 * SPBuiltInContentTypeId. Columns beyond name and title are left out.
 */
export const builtInTypes: readonly ContentType[] = [
  type('0x', 'System', '_Hidden', '', [CONTENT_TYPE]),
  type('0x01', 'Item', LIST, 'Create a new list item.', ITEM_LINKS),
  type('0x0101', 'Document', DOCUMENT, 'Create a new document.', DOCUMENT_LINKS),
  type('0x010101', 'Form', DOCUMENT, 'Fill out this form.', DOCUMENT_LINKS),
  type('0x010102', 'Picture', DOCUMENT, 'Upload an image or a photograph.', DOCUMENT_LINKS),
  type('0x010105', 'Master Page', DOCUMENT, 'Create a new master page.', DOCUMENT_LINKS),
  type('0x010108', 'Wiki Page', DOCUMENT, 'Create a new wiki page.', DOCUMENT_LINKS),
  type('0x010109', 'Basic Page', DOCUMENT, 'Create a new basic page.', DOCUMENT_LINKS),
  type(
    '0x0101009D1CB255DA76424F860D91F20E6C4118',
    'Site Page',
    DOCUMENT,
    'Create a new site page.',
    DOCUMENT_LINKS
  ),
  type('0x0102', 'Event', LIST, 'Create a new meeting, deadline or other event.', ITEM_LINKS),
  type('0x0103', 'Issue', LIST, 'Track an issue or problem.', ITEM_LINKS),
  type('0x0104', 'Announcement', LIST, 'Create a new news item.', ITEM_LINKS),
  type('0x0105', 'Link', LIST, 'Create a new link to a Web page.', ITEM_LINKS),
  type('0x0106', 'Contact', LIST, 'Store information about a contact.', ITEM_LINKS),
  type('0x0107', 'Message', LIST, 'Create a new message.', ITEM_LINKS),
  type('0x0108', 'Task', LIST, 'Track a work item.', ITEM_LINKS),
  type('0x0109', 'Workflow History', '_Hidden', 'The history of a workflow.', ITEM_LINKS),
  type('0x010A', 'Person', '_Hidden', '', ITEM_LINKS),
  type('0x010B', 'SharePointGroup', '_Hidden', '', ITEM_LINKS),
  type('0x010C', 'DomainGroup', '_Hidden', '', ITEM_LINKS),
  type('0x0120', 'Folder', FOLDER, 'Create a new folder.', FOLDER_LINKS),
  type('0x012002', 'Discussion', FOLDER, 'Create a new discussion topic.', FOLDER_LINKS)
];

/** The content type of this id, whatever the case of its letters. */
export function typeWithId(types: readonly ContentType[], id: string): ContentType | undefined {
  const wanted = id.toLowerCase();
  return types.find((one) => one.id.toLowerCase() === wanted);
}

/** What a content type is made from: a child's id is its parent's and 00 with a GUID, or two digits. */
export function parentIdOf(id: string): string {
  if (id === '0x') return id;
  return /00[0-9A-F]{32}$/i.test(id) ? id.slice(0, -34) : id.slice(0, -2);
}

/** The id of a new child of a content type. @param guid with or without dashes */
export const childId = (parent: string, guid: string): string =>
  `${parent}00${guid.replace(/-/g, '').toUpperCase()}`;

export const isFolderType = (id: string): boolean => id.toLowerCase().startsWith('0x0120');
