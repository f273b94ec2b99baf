import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Script } from 'node:vm';

let compiled: Script | undefined;

/**
 * Microsoft's unmodified client for Excel on the web, compiled once. It is read from the package
 * where it lies: it is for development and tests only and no part of this repository.
 */
export function clientScript(): Script {
  if (compiled === undefined) {
    const near = createRequire(`${process.cwd()}/package.json`);
    const path = near.resolve('@microsoft/office-js/dist/excel-web-16.00.js');
    compiled = new Script(readFileSync(path, 'utf8'), { filename: 'excel-web-16.00.js' });
  }
  return compiled;
}
