import path from 'node:path';
import { ESLint } from 'eslint';

const root = path.resolve(__dirname, '..');
// Where CI is set the parser would take the file as it stands on the disk, and not these lines.
process.env.TSESTREE_SINGLE_RUN = 'false';
const eslint = new ESLint({ cwd: root });

/** What the lint rules say of these lines, were they in a component. */
async function complaints(lines: readonly string[]): Promise<readonly string[]> {
  const filePath = path.join(root, 'src/components/evidence/EvidenceItem.tsx');
  const code = [`import * as React from 'react';`, ...lines, ''].join('\n');
  const results = await eslint.lintText(code, { filePath });
  return results.flatMap(({ messages }) => messages.map(({ message }) => message));
}

const AS_TEXT = /is shown as text|put into a page as text/;

describe('text that people wrote never becomes elements of a page: the lint rules refuse', () => {
  test.each([
    ['an attribute', `export const A = () => <p dangerouslySetInnerHTML={{ __html: 'x' }} />;`],
    [
      'a property',
      `export const A = () => React.createElement('p', { dangerouslySetInnerHTML: { __html: 'x' } });`
    ],
    ['innerHTML', `export const a = (p: HTMLElement): void => void (p.innerHTML = 'x');`],
    ['outerHTML', `export const a = (p: HTMLElement): void => void (p.outerHTML = 'x');`],
    [
      'insertAdjacentHTML',
      `export const a = (p: HTMLElement): void => p.insertAdjacentHTML('beforeend', 'x');`
    ],
    ['document.write', `export const a = (): void => document.write('x');`]
  ])('%s', async (_what, line) => {
    expect(await complaints([line])).toEqual(
      expect.arrayContaining([expect.stringMatching(AS_TEXT)])
    );
  });

  test('nothing of text that is put in as text', async () => {
    const lines = [
      `export const A = (): React.ReactElement => <p>{'<b>'}</p>;`,
      `export const a = (p: HTMLElement): void => void (p.textContent = '<b>');`
    ];
    expect((await complaints(lines)).filter((each) => AS_TEXT.test(each))).toEqual([]);
  });
});
