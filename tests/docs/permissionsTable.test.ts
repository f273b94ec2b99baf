import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { LevelName } from '../../src/services/site/declaration/site';
import { trackerSite } from '../../src/services/site/trackerSite';

const WORDS: Readonly<Record<LevelName, string>> = {
  'Full Control': 'edit, delete',
  'Tracker Edit': 'edit',
  'Tracker Add': 'add',
  Read: 'read'
};

/** The rows of a Markdown table, each as its cells. */
function rowsAfter(heading: string, text: string): readonly (readonly string[])[] {
  const from = text.indexOf(heading);
  const lines = text.slice(from).split('\n');
  const end = lines.findIndex((line) => !line.startsWith('|'));
  return lines
    .slice(0, end)
    .filter((line) => !/^\| -/.test(line))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim())
    );
}

describe('the handbook for administrators', () => {
  const handbook = readFileSync(path.resolve(__dirname, '../../docs/administrators.md'), 'utf8');

  test('says who may do what as the site is declared', () => {
    const [headings = [], ...rows] = rowsAfter('| List ', handbook);
    const groups = trackerSite.groups.map(({ name }) => name);
    expect(headings).toEqual(['List', ...groups]);
    const declared = trackerSite.lists.map(({ title, grants }) => [
      title,
      ...groups.map((group) => {
        const level = grants[group];
        return level === undefined ? 'none' : WORDS[level];
      })
    ]);
    expect(rows).toEqual(declared);
  });

  test('counts the lists and libraries as they are declared', () => {
    const libraries = trackerSite.lists.filter(({ holds }) => holds === 'documents').length;
    const lists = trackerSite.lists.length - libraries;
    expect(handbook).toContain(`${lists} lists and three libraries`);
    expect(libraries).toBe(3);
  });
});
