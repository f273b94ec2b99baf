import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openSavedPages } from '../../../local/workbench/savedPages';

describe('what is set on pages', () => {
  let folder: string;
  let file: string;
  const register = { sitePath: '/sites/recommendations', pageName: 'Register' };
  const second = { sitePath: '/sites/second', pageName: 'Register' };

  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'saved-pages-'));
    file = path.join(folder, 'pages.json');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is not there at first, and makes no file by being asked for', () => {
    expect(openSavedPages(file).propertiesOf(register, 'one')).toBeUndefined();
    expect(existsSync(file)).toBe(false);
  });

  it('is there again when the file is opened anew, by site, page and web part', () => {
    const pages = openSavedPages(file);
    pages.keep(register, 'one', { title: 'First', columns: { due: false } });
    pages.keep(register, 'two', { title: 'Second' });
    pages.keep(second, 'one', { title: 'Elsewhere' });
    const again = openSavedPages(file);
    expect(again.propertiesOf(register, 'one')).toEqual({
      title: 'First',
      columns: { due: false }
    });
    expect(again.propertiesOf(register, 'two')).toEqual({ title: 'Second' });
    expect(again.propertiesOf(second, 'one')).toEqual({ title: 'Elsewhere' });
    // Written aside and renamed: nothing is left beside it.
    expect(readdirSync(folder)).toEqual(['pages.json']);
  });

  it('is forgotten for one web part, or for the page', () => {
    const pages = openSavedPages(file);
    pages.keep(register, 'one', { rows: 5 });
    pages.keep(register, 'two', { rows: 10 });
    pages.keep(second, 'one', { rows: 15 });
    pages.forget(register, 'one');
    expect(pages.propertiesOf(register, 'one')).toBeUndefined();
    expect(pages.propertiesOf(register, 'two')).toEqual({ rows: 10 });
    pages.forget(register);
    const again = openSavedPages(file);
    expect(again.propertiesOf(register, 'two')).toBeUndefined();
    expect(again.propertiesOf(second, 'one')).toEqual({ rows: 15 });
  });

  it.each([
    '{ "/sites/',
    '[]',
    '7',
    '{ "/sites/a/Register": 7 }',
    '{ "/sites/a/Register": { "one": "text" } }'
  ])('is not made up where the file holds %s', (damaged) => {
    writeFileSync(file, damaged);
    expect(() => openSavedPages(file)).toThrow(`${file} does not hold what was set on pages`);
  });
});
