/**
 * The host's own scripts for the browser: the TypeScript of `browser/`, each file turned into an
 * AMD module as it is asked for, so that they import the runtime as any component does.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { systemErrorCode } from '../systemError';
import type { Answer } from './http';

const scriptName = /^browser\/(?:[A-Za-z]+\/)*[A-Za-z]+$/;
const made = new Map<string, string>();

/** The source of a script: with or without elements in it (`.tsx`). */
async function readSource(file: string): Promise<string> {
  try {
    return await readFile(`${file}.ts`, 'utf8');
  } catch (cause) {
    if (systemErrorCode(cause) !== 'ENOENT') throw cause;
    return readFile(`${file}.tsx`, 'utf8');
  }
}

async function amdModule(name: string): Promise<string> {
  const known = made.get(name);
  if (known !== undefined) return known;
  const source = await readSource(path.join(__dirname, name));
  // The compiler takes half a second to load, so it is loaded for the first page only.
  const { default: typescript } = await import('typescript');
  const { outputText } = typescript.transpileModule(source, {
    fileName: `${name}.tsx`,
    compilerOptions: {
      module: typescript.ModuleKind.AMD,
      target: typescript.ScriptTarget.ES2019,
      jsx: typescript.JsxEmit.React,
      esModuleInterop: true,
      inlineSourceMap: true,
      inlineSources: true
    }
  });
  made.set(name, outputText);
  return outputText;
}

/** The script of a name such as `browser/boot.js`; undefined where there is none. */
export async function browserScript(fileName: string): Promise<Answer | undefined> {
  const name = fileName.replace(/\.js$/, '');
  if (name === fileName || !scriptName.test(name)) return undefined;
  try {
    return {
      status: 200,
      type: 'text/javascript; charset=utf-8',
      body: await amdModule(name),
      headers: { 'Cache-Control': 'no-cache' }
    };
  } catch (cause) {
    if (systemErrorCode(cause) === 'ENOENT') return undefined;
    throw cause;
  }
}
