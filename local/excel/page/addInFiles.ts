/** The built add-in, as its own server would give it, made for this host (`forThisHost`). */
import { readFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { staticFile } from '../../workbench/staticFiles';
import type { Answer } from '../../workbench/http';
import { systemErrorCode } from '../../systemError';
import { bridgeAddress, officeAddress } from './addresses';

/** Where the production page takes Office.js from, as Microsoft requires. */
const cdnScript = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

const scriptTag = new RegExp(
  `<script\\b[^>]*\\bsrc=["']?${cdnScript.replaceAll('.', '\\.')}["']?[^>]*>\\s*</script>`,
  'i'
);

/** Nothing else says which scripts a page may run: the page's own policy does. */
const htmlHeaders = { 'Content-Security-Policy': "frame-ancestors 'self'" } as const;

/** In the page's own policy; a deployed page reaches no site of one's own machine. */
const reaches = /(http-equiv="Content-Security-Policy"\s+content="[^"]*\bconnect-src) /;

/**
 * The pane's page for this host: Office.js from the installed package, and before it the bridge by
 * which MSAL asks Excel for a token; Excel itself puts that into an add-in's window. And sites of this
 * machine may be reached.
 */
export function forThisHost(page: string): string {
  return page
    .replace(
      scriptTag,
      `<script src="${bridgeAddress}"></script><script src="${officeAddress}/office.js"></script>`
    )
    .replace(reaches, '$1 http://localhost:* ');
}

/** Whether the add-in has been built. */
export function isBuilt(folder: string): boolean {
  return existsSync(path.join(folder, 'taskpane.html'));
}

/** A file of the built add-in; undefined where there is none. @param name percent-encoded */
export async function addInFile(folder: string, name: string): Promise<Answer | undefined> {
  const [, page] = /^([a-z-]+\.(?:html|xml))$/i.exec(name) ?? [];
  if (page === undefined) return staticFile(folder, name);
  try {
    const text = await readFile(path.join(folder, page), 'utf8');
    return page.endsWith('.xml')
      ? { status: 200, type: 'application/xml; charset=utf-8', body: text }
      : {
          status: 200,
          type: 'text/html; charset=utf-8',
          body: forThisHost(text),
          headers: htmlHeaders
        };
  } catch (cause) {
    if (systemErrorCode(cause) === 'ENOENT') return undefined;
    throw cause;
  }
}
