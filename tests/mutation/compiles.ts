import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import ts from 'typescript';
import type { Mutant } from './mutant';
import { mutatedSource, repository, sourceFile } from './source';

/** "'x' is declared but its value is never read": what a mutant may well leave behind. */
const UNUSED = new Set([6133, 6192, 6196, 6198]);

/**
 * Why mutants do not compile, by their names: such a one shows nothing, since any test would fail.
 * One language service for all of them, with the file of the mutant in its mutated form.
 */
export function notCompiling(mutants: readonly Mutant[]): ReadonlyMap<string, string> {
  const configFile = resolve(repository, 'tsconfig.local.json');
  const config = ts.parseJsonConfigFileContent(
    ts.readConfigFile(configFile, (file) => ts.sys.readFile(file)).config,
    ts.sys,
    dirname(configFile)
  );
  let current: { readonly file: string; readonly source: string } | undefined;
  let version = 0;
  const service = ts.createLanguageService({
    getCompilationSettings: () => config.options,
    getScriptFileNames: () => [...new Set(mutants.map(sourceFile))],
    getScriptVersion: (file) => (file === current?.file ? `mutated ${version}` : 'as it is'),
    getScriptSnapshot: (file) => {
      if (file === current?.file) return ts.ScriptSnapshot.fromString(current.source);
      return ts.sys.fileExists(file)
        ? ts.ScriptSnapshot.fromString(readFileSync(file, 'utf8'))
        : undefined;
    },
    getCurrentDirectory: () => repository,
    getDefaultLibFileName: (options) => ts.getDefaultLibFilePath(options),
    fileExists: (file) => ts.sys.fileExists(file),
    readFile: (file) => ts.sys.readFile(file)
  });
  return new Map(
    mutants.flatMap((mutant) => {
      current = { file: sourceFile(mutant), source: mutatedSource(mutant) };
      version += 1;
      const [problem] = [
        ...service.getSyntacticDiagnostics(current.file),
        ...service.getSemanticDiagnostics(current.file)
      ].filter(({ code }) => !UNUSED.has(code));
      return problem
        ? [[mutant.name, ts.flattenDiagnosticMessageText(problem.messageText, '\n')] as const]
        : [];
    })
  );
}
