import { createRequire } from 'node:module';
import path from 'node:path';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import type { Script, asked } from './page/scriptedSite';

const HTML =
  '<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Tracker</title>' +
  '<link rel="icon" href="data:,"><style>body{margin:0}</style><link rel="stylesheet" href="/show.css">' +
  '</head><body><div id="pane"></div><script src="/show.js"></script></body></html>';

/** The compiler of style sheets that the build's own rig brings; it comes without types. */
const sass = createRequire(__filename)('sass') as {
  readonly renderSync: (options: { readonly file: string }) => { readonly css: Buffer };
};

interface Bundle {
  readonly script: string;
  readonly styles: string;
}

/** The task pane and its scripted surroundings, packed from the sources. */
export async function packPane(): Promise<Bundle> {
  const { outputFiles } = await build({
    entryPoints: [path.join(__dirname, 'page/show.ts')],
    outfile: 'show.js',
    bundle: true,
    write: false,
    format: 'iife',
    jsx: 'transform',
    target: 'es2020',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [
      {
        name: 'style sheets',
        setup: ({ onLoad }) =>
          onLoad({ filter: /\.module\.scss$/ }, ({ path: file }) => ({
            contents: sass.renderSync({ file }).css,
            loader: 'local-css'
          }))
      }
    ]
  });
  const ending = (end: string): string =>
    outputFiles.find(({ path: file }) => file.endsWith(end))?.text ?? '';
  return { script: ending('.js'), styles: ending('.css') };
}

export interface PaneOptions {
  readonly width?: number;
  readonly dark?: boolean;
  readonly forcedColors?: boolean;
}

/** Opens the pane as wide as Excel shows it, unless told otherwise. */
export async function openPane(
  browser: Browser,
  bundle: Bundle,
  script: Script,
  { width = 380, dark = false, forcedColors = false }: PaneOptions = {}
): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    colorScheme: dark ? 'dark' : 'light',
    forcedColors: forcedColors ? 'active' : 'none',
    timezoneId: 'Europe/London',
    locale: 'en-GB'
  });
  const page = await context.newPage();
  await page.route('https://pane.example/**', (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/show.js') {
      return route.fulfill({ contentType: 'text/javascript', body: bundle.script });
    }
    if (pathname === '/show.css') {
      return route.fulfill({ contentType: 'text/css', body: bundle.styles });
    }
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body: HTML });
  });
  await page.goto('https://pane.example/');
  await page.evaluate((given) => window.showPane(given), script);
  return page;
}

/** What the pane asked for so far, in order. */
export function askedBy(page: Page): Promise<typeof asked> {
  return page.evaluate(() => window.asked);
}
