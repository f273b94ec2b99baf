import type { PaperDocument } from '../document/documentModel';
import { IntakeError } from '../intakeError';
import { LARGEST_FILE, MOST_LINES, MOST_ROWS, MOST_TAGS } from '../limits';
import { problems } from '../strings';
import { decodeText, readText } from './textReader';

/** A file as chosen or dropped. */
export interface PaperFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

type Ending = '.docx' | '.xlsx' | '.txt';

const ENDINGS: readonly Ending[] = ['.docx', '.xlsx', '.txt'];

/** The part that every file of its kind has. */
const MAIN_PART = { '.docx': 'word/document.xml', '.xlsx': 'xl/workbook.xml' } as const;

/** "PK\x03\x04": a zip file, as Word and Excel files are. */
const ZIP = [0x50, 0x4b, 0x03, 0x04];

/** An OLE container: Office 97 to 2003, or a newer file encrypted with a password ([MS-OFFCRYPTO]). */
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** Whether the container holds the stream that an encrypted package stands in (names are UTF-16). */
function holdsEncryptedPackage(bytes: Uint8Array): boolean {
  const directory = new TextDecoder('latin1').decode(bytes).replace(/\0/g, '');
  return directory.includes('EncryptedPackage') || directory.includes('EncryptionInfo');
}

/** The ending of a name that can be read; undefined for every other. */
export function endingOf(name: string): Ending | undefined {
  return ENDINGS.find((ending) => name.toLowerCase().endsWith(ending));
}

/**
 * Refuses what can be refused by name and size, before a byte is read.
 * @throws IntakeError
 */
export function checkBeforeReading(name: string, size: number): Ending {
  const ending = endingOf(name);
  if (size > LARGEST_FILE) throw new IntakeError('too large', problems.tooLarge(name, size));
  if (ending === undefined) throw new IntakeError('wrong ending', problems.wrongEnding(name));
  if (size === 0) throw new IntakeError('empty', problems.empty(name));
  return ending;
}

/** How often a character occurs: 10 ends a line, 60 ("<") opens a tag. */
function countOf(character: number, bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(character); at >= 0; at = bytes.indexOf(character, at + 1))
    count += 1;
  return count;
}

function plainText({ name, bytes }: PaperFile): PaperDocument {
  const text = decodeText(bytes);
  if (text === undefined) {
    throw new IntakeError('not what it says', problems.notWhatItSays(name, '.txt'));
  }
  if (text.trim() === '') throw new IntakeError('empty', problems.empty(name));
  if (countOf(10, bytes) > MOST_LINES) throw new IntakeError('too large', problems.tooLong(name));
  return readText(text);
}

async function officeFile(file: PaperFile, ending: '.docx' | '.xlsx'): Promise<PaperDocument> {
  const { cellsOnly, openOfficePackage, packAgain } = await import(
    /* webpackChunkName: 'open-office-file' */ './officePackage'
  );
  const parts = openOfficePackage(file.name, file.bytes);
  if (!parts.has(MAIN_PART[ending])) {
    throw new IntakeError('not what it says', problems.notWhatItSays(file.name, ending));
  }
  try {
    if (ending === '.docx') {
      const tags = countOf(60, parts.get(MAIN_PART[ending]) ?? new Uint8Array());
      if (tags > MOST_TAGS) throw new IntakeError('too large', problems.tooLong(file.name));
      const { readWord } = await import(/* webpackChunkName: 'read-word' */ './wordReader');
      return await readWord(packAgain(parts));
    }
    const { readExcel } = await import(/* webpackChunkName: 'read-excel' */ './excelReader');
    return await readExcel(packAgain(cellsOnly(file.name, parts)));
  } catch (failed) {
    if (failed instanceof IntakeError) throw failed;
    throw new IntakeError('damaged', problems.damaged(file.name), failed);
  }
}

/**
 * Reads a file into the neutral document: Word, Excel or plain text by its ending, which its content
 * has to agree with.
 * @throws IntakeError with one sentence for the person
 */
export async function readDocument(file: PaperFile): Promise<PaperDocument> {
  const document = await readByEnding(file);
  const rows = document.blocks.reduce(
    (count, block) => count + (block.kind === 'table' ? block.rows.length : 1),
    0
  );
  if (rows > MOST_ROWS) throw new IntakeError('too large', problems.tooManyRows(file.name));
  return document;
}

async function readByEnding(file: PaperFile): Promise<PaperDocument> {
  const { name, bytes } = file;
  const ending = checkBeforeReading(name, bytes.length);
  if (startsWith(bytes, OLE)) {
    throw holdsEncryptedPackage(bytes)
      ? new IntakeError('password protected', problems.passwordProtected(name))
      : new IntakeError('old format', problems.oldFormat(name));
  }
  if (ending === '.txt') return plainText(file);
  if (!startsWith(bytes, ZIP)) {
    throw new IntakeError('not what it says', problems.notWhatItSays(name, ending));
  }
  return officeFile(file, ending);
}
