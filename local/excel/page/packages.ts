/** Folders of packages that the page takes files from, and which files of them it may have. */
import { createRequire } from 'node:module';
import path from 'node:path';

const required = createRequire(__filename);

function folderOf(name: string): string {
  return path.dirname(required.resolve(`${name}/package.json`));
}

/**
 * Univer and what it stands on, by the name under which each is served: the builds that need no
 * bundling. Univer's own build fills in what React 17 has not (its `react-polyfill`).
 */
export const gridFiles: Readonly<Record<string, string>> = {
  'react.js': path.join(folderOf('react'), 'umd/react.production.min.js'),
  'react-dom.js': path.join(folderOf('react-dom'), 'umd/react-dom.production.min.js'),
  'rxjs.js': path.join(folderOf('rxjs'), 'dist/bundles/rxjs.umd.min.js'),
  'univer.js': univerFile('@univerjs/presets', 'umd/index.js'),
  'univer-sheets.js': univerFile('@univerjs/preset-sheets-core', 'umd/index.js'),
  'univer-sheets-en.js': univerFile('@univerjs/preset-sheets-core', 'umd/locales/en-US.js'),
  'univer-sheets.css': univerFile('@univerjs/preset-sheets-core', 'index.css')
};

/** The scripts, in the order in which they build on one another. */
export const gridScripts: readonly string[] = Object.keys(gridFiles).filter((name) =>
  name.endsWith('.js')
);

function univerFile(name: string, file: string): string {
  // Its package.json is not among its exports, so the folder is found by its entry (lib/cjs/index.js).
  return path.resolve(path.dirname(required.resolve(name)), '..', file);
}

/** Microsoft's client library: read where it is installed, never copied. */
export const officeFolder = path.join(folderOf('@microsoft/office-js'), 'dist');
