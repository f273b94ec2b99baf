/** HTML that is known to be safe to put into a page. */
export interface Html {
  readonly html: string;
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;'
};

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => escapes[character] ?? character);
}

type Part = string | Html | readonly Html[] | undefined;

function put(part: Part): string {
  if (part === undefined) return '';
  if (typeof part === 'string') return escape(part);
  return 'html' in part ? part.html : part.map(({ html }) => html).join('');
}

/** Template tag: text put in is escaped, HTML put in is kept, undefined leaves nothing. */
export function html(text: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { html: text.map((piece, index) => piece + put(parts[index])).join('') };
}

/** Data for the page's scripts. Not a script to the browser, so the content policy allows it. */
export function dataBlock(id: string, data: unknown): Html {
  const json = JSON.stringify(data).replace(/</g, '\\u003c');
  return { html: `<script type="application/json" id="${escape(id)}">${json}</script>` };
}
