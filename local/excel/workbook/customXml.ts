import { invalidArgument, itemNotFound } from './refusal';
import type { CustomXmlPart, WorkbookModel } from './types';
import { tell } from './watch';

/**
 * The namespace of a document's root element; refused where the text is no XML document. A check
 * of its beginning and its end, not of the whole: the reader of the part does that.
 */
export function rootNamespace(xml: string): string {
  const body = xml
    .replace(/^\uFEFF/, '')
    .replace(/^\s*<\?xml[^>]*\?>/, '')
    .replace(/^(?:\s|<!--[\s\S]*?-->)*/, '');
  const root =
    /^<(?:([\w.-]+):)?([\w.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/.exec(body);
  if (!root) throw invalidArgument('The XML is not well formed.');
  const [, prefix, name = '', attributes = '', empty] = root;
  const full = prefix === undefined ? name : `${prefix}:${name}`;
  if (empty !== '/' && !body.trimEnd().endsWith(`</${full}>`)) {
    throw invalidArgument('The XML is not well formed.');
  }
  const wanted = prefix === undefined ? 'xmlns' : `xmlns:${prefix}`;
  const found = new RegExp(`(?:^|\\s)${wanted}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return unescapeXml(found?.[1] ?? found?.[2] ?? '');
}

const unescapeXml = (text: string): string =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');

export function addXmlPart(model: WorkbookModel, xml: string): CustomXmlPart {
  const part: CustomXmlPart = { id: model.newId(), namespace: rootNamespace(xml), xml };
  model.customXmlParts = [...model.customXmlParts, part];
  tell(model, { kind: 'parts' });
  return part;
}

export function xmlPart(model: WorkbookModel, id: string): CustomXmlPart {
  const part = model.customXmlParts.find((one) => one.id.toLowerCase() === id.toLowerCase());
  if (part === undefined) throw itemNotFound();
  return part;
}

export function setXml(model: WorkbookModel, id: string, xml: string): void {
  const part = xmlPart(model, id);
  const next = { ...part, xml, namespace: rootNamespace(xml) };
  model.customXmlParts = model.customXmlParts.map((one) => (one === part ? next : one));
  tell(model, { kind: 'parts' });
}

export function deleteXmlPart(model: WorkbookModel, id: string): void {
  const part = xmlPart(model, id);
  model.customXmlParts = model.customXmlParts.filter((one) => one !== part);
  tell(model, { kind: 'parts' });
}
