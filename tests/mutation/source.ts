import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Mutant } from './mutant';

export const repository = resolve(__dirname, '../..');
export const sourceFile = ({ file }: Mutant): string =>
  resolve(repository, 'local/sharepoint', file);
export const testFiles = ({ tests }: Mutant): readonly string[] =>
  tests.map((test) => `tests/local/sharepoint/${test}.test.ts`);

/** The list has rotted: the source is no longer what a mutant says. */
export class MutantNotInSource extends Error {
  public readonly name = 'MutantNotInSource';
  public constructor({ name, file, find }: Mutant, times: number) {
    super(`"${name}": its piece of ${file} occurs ${times} times, and must once.\n${find}`);
  }
}

/** The source with the mutant applied. Throws where its piece does not occur exactly once. */
export function mutatedSource(mutant: Mutant): string {
  const pieces = readFileSync(sourceFile(mutant), 'utf8').split(mutant.find);
  const [before, after, ...others] = pieces;
  if (before === undefined || after === undefined || others.length > 0) {
    throw new MutantNotInSource(mutant, pieces.length - 1);
  }
  return `${before}${mutant.replace}${after}`;
}
