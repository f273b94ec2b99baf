import type { Locator, Page } from 'playwright-core';
import type { OpenPanel } from './panelSite';
import { PEOPLE } from './panelSite';

/** A file as the browser is given it. */
export interface ChosenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** A PDF to whoever looks at its first bytes; each one's contents are its own. */
export function pdf(name: string, contents: string | number): ChosenFile {
  const body = Buffer.from('%PDF-1.7\n');
  const rest =
    typeof contents === 'number'
      ? Buffer.alloc(Math.max(0, contents - body.length), name)
      : Buffer.from(contents);
  return { name, mimeType: 'application/pdf', buffer: Buffer.concat([body, rest]) };
}

/** The evidence of the panel that is open, when it has been read. */
export async function evidenceOf({ block }: OpenPanel): Promise<Locator> {
  const evidence = block('Evidence');
  await evidence.getByText('Reading the evidence').waitFor({ state: 'detached' });
  return evidence;
}

/** Chooses files by the field's own dialog. */
export async function chooseFiles(
  evidence: Locator,
  files: readonly ChosenFile[]
): Promise<readonly Locator[]> {
  const choosing = evidence.page().waitForEvent('filechooser');
  await evidence.getByRole('button', { name: 'Choose files' }).click();
  await (await choosing).setFiles([...files]);
  return files.map(({ name }) => evidence.getByRole('group', { name: `File ${name}` }));
}

/** Says what a piece proves. */
export async function sayProves(card: Locator, proves: string): Promise<void> {
  await card.getByRole('textbox', { name: 'What does it prove?' }).fill(proves);
}

/** Drops files onto an element, as a person does with the mouse. */
export async function dropFiles(
  page: Page,
  onto: Locator,
  files: readonly ChosenFile[]
): Promise<void> {
  const dropped = await page.evaluateHandle(
    (given) => {
      const transfer = new DataTransfer();
      given.forEach(({ name, mimeType, text }) =>
        transfer.items.add(new File([text], name, { type: mimeType }))
      );
      return transfer;
    },
    files.map(({ name, mimeType, buffer }) => ({ name, mimeType, text: buffer.toString('latin1') }))
  );
  await onto.dispatchEvent('dragover', { dataTransfer: dropped });
  await onto.dispatchEvent('drop', { dataTransfer: dropped });
}

export interface UseRow {
  readonly Proves: string;
  readonly FileVersion: string | null;
  readonly KeptIn: string;
  readonly [column: string]: unknown;
}

/** The rows of a list, asked over REST by its owner. */
export async function rowsOf<Row>(siteUrl: string, list: string): Promise<readonly Row[]> {
  const response = await fetch(`${siteUrl}/_api/web/lists/getByTitle('${list}')/items?$top=5000`, {
    headers: {
      accept: 'application/json;odata=nometadata',
      cookie: `person=${encodeURIComponent(PEOPLE.owner)}`
    }
  });
  return ((await response.json()) as { readonly value: readonly Row[] }).value;
}
