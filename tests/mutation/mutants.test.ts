import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { mutants } from './mutants';
import { mutatedSource, repository, testFiles } from './source';

test('each mutant changes one place of the source as it is', () => {
  const strange = mutants.flatMap((mutant) => {
    try {
      mutatedSource(mutant);
      return [];
    } catch (cause) {
      return [String(cause)];
    }
  });
  expect(strange).toEqual([]);
});

test('each mutant has a name of its own, and tests that are there', () => {
  const names = mutants.map(({ name }) => name);
  expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
  const tests = mutants.flatMap(testFiles);
  expect(tests.filter((test) => !existsSync(resolve(repository, test)))).toEqual([]);
  expect(mutants.filter(({ tests: own }) => own.length === 0)).toEqual([]);
});
