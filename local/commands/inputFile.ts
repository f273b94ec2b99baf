import { readFile, stat } from 'node:fs/promises';
import { systemErrorCode } from '../systemError';
import { OptionError } from './commandLine';
import { strings } from './siteStrings';

/**
 * The bytes of a file that a command was given.
 * @param check is told the size in bytes before anything is read, and may throw
 * @throws OptionError with one sentence where it cannot be read
 */
export async function bytesOfFile(
  file: string,
  check: (size: number) => void = () => undefined
): Promise<Uint8Array> {
  try {
    const found = await stat(file);
    if (found.isDirectory()) throw new OptionError(strings.folder(file));
    if (!found.isFile()) throw new OptionError(strings.notAFile(file));
    check(found.size);
    return new Uint8Array(await readFile(file));
  } catch (cause) {
    const code = systemErrorCode(cause);
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new OptionError(strings.missing(file));
    if (code === 'EACCES' || code === 'EPERM') throw new OptionError(strings.unreadable(file));
    throw cause;
  }
}
