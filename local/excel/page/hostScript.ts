/** The page's own scripts: the TypeScript of the host, bundled for the browser when first asked for. */
import path from 'node:path';
import { build } from 'esbuild';

export type ScriptName = 'host' | 'bridge';

const entries: Readonly<Record<ScriptName, string>> = {
  host: path.join(__dirname, 'browser/main.ts'),
  bridge: path.resolve(__dirname, '../signIn/bridge.ts')
};

/** Once per process: what is edited meanwhile is served after a restart, as with the server itself. */
const made = new Map<ScriptName, Promise<string>>();

async function bundled(name: ScriptName): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entries[name]],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    sourcemap: 'inline',
    logLevel: 'silent',
    // ExcelJS asks for it; its browser build brings its own stand-ins for Node.
    define: { 'process.env.NODE_ENV': '"production"' }
  });
  return outputFiles[0]?.text ?? '';
}

/** The script of a name, for the page or for the pane. */
export function hostScript(name: ScriptName): Promise<string> {
  const known = made.get(name);
  if (known !== undefined) return known;
  const making = bundled(name);
  made.set(name, making);
  // One that failed is tried again: the next person to open the page hears of it too.
  making.catch(() => made.delete(name));
  return making;
}
