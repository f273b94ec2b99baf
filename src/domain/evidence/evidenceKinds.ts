/** Bytes that stand at a place of a file, as text of one byte a character ("\x89PNG"). */
export interface BytesAt {
  readonly at: number;
  readonly bytes: string;
}

/** How the contents of a kind of file are known. */
export type KnownBy =
  /** All bytes of one of the alternatives stand where they belong. */
  | { readonly kind: 'first bytes'; readonly oneOf: readonly (readonly BytesAt[])[] }
  /** A zip package of Office that holds this folder, and no macros. */
  | { readonly kind: 'office package'; readonly folder: string }
  /** Words without NUL bytes that do not begin as a page, a script or a program does. */
  | { readonly kind: 'words' }
  /** As words, and the first line is a header of a message. */
  | { readonly kind: 'message' };

/** A kind of file that may be evidence. */
export interface EvidenceKind {
  /** In lower case, without the dot. */
  readonly endings: readonly string[];
  readonly knownBy: KnownBy;
}

const at = (place: number, bytes: string): BytesAt => ({ at: place, bytes });
const startingWith = (...starts: readonly string[]): KnownBy => ({
  kind: 'first bytes',
  oneOf: starts.map((bytes) => [at(0, bytes)])
});
const riff = (form: string): KnownBy => ({
  kind: 'first bytes',
  oneOf: [[at(0, 'RIFF'), at(8, form)]]
});
/** ISO base media files name their brand after "ftyp" (ISO/IEC 14496-12, 4.3). */
const media = (...brands: readonly string[]): KnownBy => ({
  kind: 'first bytes',
  oneOf: brands.map((brand) => [at(4, `ftyp${brand}`)])
});

/**
 * The kinds of file that may be evidence. What can hold script, macros or programs is left out; so are
 * archives, because what is in them cannot be told, and the old Word, Excel and PowerPoint files, in
 * which macros cannot be told from the first bytes (`NOT_ALLOWED_BUT` says what to do instead).
 */
export const EVIDENCE_KINDS: readonly EvidenceKind[] = [
  { endings: ['pdf'], knownBy: startingWith('%PDF-') },
  { endings: ['docx'], knownBy: { kind: 'office package', folder: 'word/' } },
  { endings: ['xlsx'], knownBy: { kind: 'office package', folder: 'xl/' } },
  { endings: ['pptx'], knownBy: { kind: 'office package', folder: 'ppt/' } },
  { endings: ['rtf'], knownBy: startingWith('{\\rtf') },
  { endings: ['txt', 'csv'], knownBy: { kind: 'words' } },
  { endings: ['eml'], knownBy: { kind: 'message' } },
  // A message of Outlook is a compound file (MS-CFB, 2.2); it holds no macros itself.
  { endings: ['msg'], knownBy: startingWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1') },
  { endings: ['png'], knownBy: startingWith('\x89PNG\r\n\x1a\n') },
  { endings: ['jpg', 'jpeg'], knownBy: startingWith('\xff\xd8\xff') },
  { endings: ['gif'], knownBy: startingWith('GIF87a', 'GIF89a') },
  { endings: ['webp'], knownBy: riff('WEBP') },
  { endings: ['heic', 'heif'], knownBy: media('heic', 'heix', 'heim', 'heis', 'mif1', 'msf1') },
  { endings: ['tif', 'tiff'], knownBy: startingWith('II*\0', 'MM\0*', 'II+\0', 'MM\0+') },
  { endings: ['mp4', 'm4v'], knownBy: media('isom', 'iso', 'mp4', 'avc1', 'M4V', 'MSNV', 'dash') },
  {
    endings: ['mov'],
    knownBy: {
      kind: 'first bytes',
      oneOf: ['ftypqt', 'moov', 'mdat', 'wide', 'free', 'skip'].map((bytes) => [at(4, bytes)])
    }
  },
  { endings: ['m4a'], knownBy: media('M4A', 'mp4', 'isom') },
  {
    endings: ['mp3'],
    knownBy: startingWith('ID3', '\xff\xfb', '\xff\xfa', '\xff\xf3', '\xff\xf2', '\xff\xe3')
  },
  { endings: ['wav'], knownBy: riff('WAVE') }
];

/** What can be done about a file whose ending is not among the kinds. */
export type InsteadOfKind = 'save as new Office file' | 'save without macros' | 'unpack';

/** Endings for which there is another way. */
export const NOT_ALLOWED_BUT: Readonly<Record<InsteadOfKind, readonly string[]>> = {
  'save as new Office file': ['doc', 'xls', 'ppt', 'dot', 'xlt', 'pot', 'pps'],
  'save without macros': [
    ...['docm', 'dotm', 'xlsm', 'xltm', 'xlsb', 'xlam', 'pptm', 'potm', 'ppsm', 'ppam']
  ],
  unpack: ['zip', '7z', 'rar', 'tar', 'gz', 'tgz', 'cab']
};

/** Every ending that is allowed, for file choosers and sentences. */
export const ALLOWED_ENDINGS: readonly string[] = EVIDENCE_KINDS.flatMap(({ endings }) => endings);

/** The ending of a name, in lower case without the dot; empty where it has none. */
export function endingOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? '' : name.slice(dot + 1).toLowerCase();
}

/** The kind that the name's ending says; undefined where it is not allowed. */
export function kindNamed(name: string): EvidenceKind | undefined {
  const ending = endingOf(name);
  return EVIDENCE_KINDS.find(({ endings }) => endings.includes(ending));
}
