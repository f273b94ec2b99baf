/** Files of the runtime and of the build, from the folders that are served and from no other. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { decoded } from '../cookies';
import { systemErrorCode } from '../systemError';
import type { Answer } from './http';

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2'
};

/** A name with a hash of its content never changes what it means. */
const hashedName = /_[0-9a-f]{20,}\.js$/;

const absent: readonly (string | undefined)[] = ['ENOENT', 'EISDIR', 'ENOTDIR'];

/**
 * Reads a file below a folder.
 * @param encodedName the rest of the address, percent-encoded
 * @returns the answer; undefined where there is no such file, where its type is not served, or
 * where the name leads out of the folder
 */
export async function staticFile(folder: string, encodedName: string): Promise<Answer | undefined> {
  const name = decoded(encodedName);
  if (name === undefined || name.includes('\0') || name.includes('\\')) return undefined;
  const file = path.resolve(folder, `./${name}`);
  if (!file.startsWith(path.resolve(folder) + path.sep)) return undefined;
  const type = types[path.extname(file)];
  if (type === undefined) return undefined;
  try {
    return {
      status: 200,
      type,
      body: await readFile(file),
      headers: {
        'Cache-Control': hashedName.test(name) ? 'public, max-age=31536000, immutable' : 'no-cache'
      }
    };
  } catch (cause) {
    if (absent.includes(systemErrorCode(cause))) return undefined;
    throw cause;
  }
}
