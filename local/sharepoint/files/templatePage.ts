import { invalidArgument } from '../errors';
import { numberOf, type Arguments } from '../resource';

/** SharePoint's TemplateFileType: standard, wiki, form and client-side page. */
const KINDS: readonly string[] = ['StandardPage', 'WikiPage', 'FormPage', 'ClientSidePage'];

/**
 * The bytes of a page that AddTemplateFile makes. SharePoint's own text of it is not kept here: a
 * page that says what kind it is stands for it.
 * @throws SharePointError 400 for a kind that there is not
 */
export function templatePage(kind: Arguments[string]): Uint8Array {
  const name = KINDS[numberOf(kind)];
  if (name === undefined)
    throw invalidArgument('The parameter templateFileType has no such value.');
  return Buffer.from(`<%@ Page Language="C#" %>\n<%-- ${name} --%>\n`);
}
