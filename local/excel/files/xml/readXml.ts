import { SaxesParser } from 'saxes';

/** An element that was read. Names are without the prefix that the root has; other prefixes stay. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  /** The text between its tags, its children's left out. */
  readonly text: string;
}

interface OpenNode extends XmlNode {
  readonly children: XmlNode[];
  text: string;
}

/** Elements that are handed over one by one and not kept: a sheet has hundreds of thousands of cells. */
export interface Streamed {
  readonly name: string;
  readonly take: (node: XmlNode) => void;
}

/**
 * Reads a part. Entities that a document type declares are not followed.
 * @throws Error of the parser where the XML is not well formed
 */
export function readXml(xml: string, streamed?: Streamed): XmlNode {
  const top: OpenNode = { name: '', attributes: {}, children: [], text: '' };
  const open: OpenNode[] = [top];
  let prefix: string | undefined;
  const parser = new SaxesParser();
  parser.on('error', (problem) => {
    throw problem;
  });
  parser.on('opentag', (tag) => {
    prefix ??= tag.name.includes(':') ? tag.name.slice(0, tag.name.indexOf(':') + 1) : '';
    const name = tag.name.startsWith(prefix) ? tag.name.slice(prefix.length) : tag.name;
    open.push({ name, attributes: tag.attributes, children: [], text: '' });
  });
  const addText = (text: string): void => {
    const last = open[open.length - 1];
    if (last !== undefined) last.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const closed = open.pop();
    if (closed === undefined) return;
    if (streamed?.name === closed.name) streamed.take(closed);
    else open[open.length - 1]?.children.push(closed);
  });
  parser.write(xml.startsWith('\uFEFF') ? xml.slice(1) : xml).close();
  return top.children[0] ?? top;
}

export function childOf(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find((child) => child.name === name);
}

export function childrenOf(node: XmlNode | undefined, name: string): readonly XmlNode[] {
  return node?.children.filter((child) => child.name === name) ?? [];
}

/** All the elements of that name below, whatever prefix they have. */
export function anywhereIn(node: XmlNode, localName: string): readonly XmlNode[] {
  const found: XmlNode[] = [];
  for (const child of node.children) {
    if (localOf(child.name) === localName) found.push(child);
    found.push(...anywhereIn(child, localName));
  }
  return found;
}

/** A name without its prefix. */
export function localOf(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

export function textAttribute(node: XmlNode | undefined, name: string): string | undefined {
  return node?.attributes[name];
}

/** A number; undefined where there is none, or something else stands there. */
export function numberAttribute(node: XmlNode | undefined, name: string): number | undefined {
  const text = node?.attributes[name];
  if (text === undefined || text.trim() === '') return undefined;
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}

/** xsd:boolean: `1`, `true`, `0` or `false`; undefined where there is none. */
export function flagAttribute(node: XmlNode | undefined, name: string): boolean | undefined {
  const text = node?.attributes[name];
  if (text === undefined) return undefined;
  return text === '1' || text === 'true' || text === 'on';
}

/** The id of a relationship: its namespace has a prefix of the writer's choice, mostly `r`. */
export function relationshipIdOf(node: XmlNode, kind: 'id' | 'embed' = 'id'): string | undefined {
  const found = Object.entries(node.attributes).find(([name]) => name.endsWith(`:${kind}`));
  return found?.[1];
}
