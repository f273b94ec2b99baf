/** A fingerprint of everything that the built web parts and the add-in are made from. */
import { createHash, type Hash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const folders: readonly string[] = ['src', 'config'];
const files: readonly string[] = ['package-lock.json', 'tsconfig.json', 'gulpfile.js'];

/** What the add-in is built for, where the environment says it (`config/excel/settings.js`). */
const setBy = /^TRACKER_ADDIN_/;

/** The build writes these next to the style sheets, so they follow from them. */
const written = /\.scss\.(d\.)?ts$/;

function addFile(hash: Hash, root: string, file: string): void {
  // Forward slashes, so that a clone has the same fingerprint on every system.
  hash.update(`${file.split(path.sep).join('/')}\0`);
  hash.update(readFileSync(path.join(root, file)));
  hash.update('\0');
}

/**
 * Fingerprint of the sources below a repository's root, as hexadecimal SHA-256.
 * Names count as well as contents: a renamed file is a change.
 */
export function sourceHash(root: string, environment: NodeJS.ProcessEnv = process.env): string {
  const hash = createHash('sha256');
  for (const folder of folders.filter((each) => existsSync(path.join(root, each)))) {
    const found = readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !written.test(entry.name))
      .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
      .sort();
    for (const file of found) addFile(hash, root, file);
  }
  for (const file of files.filter((each) => existsSync(path.join(root, each)))) {
    addFile(hash, root, file);
  }
  const settings = Object.entries(environment).filter(([name]) => setBy.test(name));
  for (const [name, value = ''] of settings.sort()) hash.update(`${name}=${value}\0`);
  return hash.digest('hex');
}
