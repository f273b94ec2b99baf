import { SaxesParser } from 'saxes';

/**
 * The namespace of a document's root element; empty where it has none.
 * @throws Error of the parser where the XML is not well formed, anywhere in it
 */
export function rootNamespaceOf(xml: string): string {
  let namespace: string | undefined;
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (problem) => {
    throw problem;
  });
  parser.on('opentag', ({ uri }) => {
    namespace ??= uri;
  });
  parser.write(xml.startsWith('\uFEFF') ? xml.slice(1) : xml).close();
  return namespace ?? '';
}
