import type { Mutant } from '../mutant';

/** Files, folders, uploads in parts, attachments. */
export const documents: readonly Mutant[] = [
  {
    name: 'a file is written over without being told to',
    file: 'files/writing.ts',
    find: "if (known.kind === 'folder' || !overwrite) throw",
    replace: "if (known.kind === 'folder') throw",
    tests: ['files']
  },
  {
    name: 'a folder is made again in silence',
    file: 'folders/folders.ts',
    find: "if (known.kind === 'folder' && overwrite) return known.folder;",
    replace: "if (known.kind === 'folder') return known.folder;",
    tests: ['files']
  },
  {
    name: 'an address outside the web is looked for',
    file: 'folders/places.ts',
    find: 'if (!`${path}/`.toLowerCase().startsWith(`${web.path}/`.toLowerCase())) throw outsideWeb();',
    replace: '',
    tests: ['files']
  },
  {
    name: 'a library takes plain items',
    file: 'items/items.ts',
    find: 'if (isLibrary(list)) throw addFilesInstead();',
    replace: '',
    tests: ['files']
  },
  {
    name: 'a part of an upload is taken at any offset',
    file: 'files/uploads.ts',
    find: 'if (offset !== upload.size) throw uploadOffset(offset, upload.size);',
    replace: '',
    tests: ['uploads']
  },
  {
    name: "another person's upload is continued",
    file: 'files/uploads.ts',
    find: '!upload || upload.person !== person.id',
    replace: '!upload',
    tests: ['uploads']
  },
  {
    name: 'an upload that was cancelled goes on',
    file: 'files/uploads.ts',
    find: '      const upload = known(args);\n      contents.endUpload(upload);',
    replace: '      const upload = known(args);',
    tests: ['uploads']
  },
  {
    name: 'uploads that were never finished stay for ever',
    file: 'files/uploads.ts',
    find: 'contents.dropUploads(dayBefore(session.now));',
    replace: '',
    tests: ['uploads']
  },
  {
    name: 'the last part of an upload is lost',
    file: 'files/uploads.ts',
    find: 'return { upload, size: contents.append(upload.content, bytes) };',
    replace: 'return { upload, size: upload.size + bytes.length };',
    tests: ['uploads']
  },
  {
    name: 'an attachment is written over',
    file: 'items/attachments.ts',
    find: 'if (storage.attachments.byName(list.num, item.id, name)) throw attachmentNameTaken(name);',
    replace: '',
    tests: ['attachments']
  },
  {
    name: 'a list without attachments takes some',
    file: 'items/attachments.ts',
    find: 'if (list.properties.EnableAttachments === false) throw attachmentsDisabled();',
    replace: '',
    tests: ['attachments']
  },
  {
    name: 'an attachment leaves the ETag of its item',
    file: 'items/attachments.ts',
    find: 'updateItem(session, list, item, {}, { sameVersion: true });',
    replace: 'item;',
    tests: ['attachments']
  }
];
