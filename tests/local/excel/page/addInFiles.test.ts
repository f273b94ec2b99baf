import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { addInFile, forThisHost, isBuilt } from '../../../../local/excel/page/addInFiles';

const cdn = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

describe("the add-in's page as this host serves it", () => {
  it('takes Office.js from the installed package, and nothing else is changed', () => {
    const page = (script: string): string =>
      `<head>\n<meta content="script-src 'self' ${cdn}">${script}\n<script src="pane.js"></script>`;
    expect(forThisHost(page(`<script type="text/javascript" src="${cdn}"></script>`))).toBe(
      page(
        '<script src="/excel/sign-in/bridge.js"></script><script src="/office-js/office.js"></script>'
      )
    );
  });

  it('may reach sites of this machine', () => {
    const page = (hosts: string): string =>
      `<meta\n  http-equiv="Content-Security-Policy"\n  content="default-src 'none'; connect-src ${hosts}; frame-src https://b">`;
    expect(forThisHost(page('https://a'))).toBe(page('http://localhost:* https://a'));
  });

  it('is left as it is where it does not load Office.js', () => {
    const page =
      '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/officeXjs"></script>';
    expect(forThisHost(page)).toBe(page);
  });
});

describe('the files of the add-in', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'tracker-addin-'));
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('are those of its folder, once it is built', async () => {
    expect(isBuilt(folder)).toBe(false);
    expect(await addInFile(folder, 'taskpane.html')).toBeUndefined();
    writeFileSync(path.join(folder, 'taskpane.html'), `<script src="${cdn}"></script>`);
    writeFileSync(path.join(folder, 'manifest.xml'), '<OfficeApp/>');
    writeFileSync(path.join(folder, 'taskpane.js'), 'run()');
    expect(isBuilt(folder)).toBe(true);
    expect((await addInFile(folder, 'taskpane.html'))?.body).toContain('/office-js/office.js');
    expect(await addInFile(folder, 'manifest.xml')).toMatchObject({
      type: 'application/xml; charset=utf-8',
      body: '<OfficeApp/>'
    });
    expect(String((await addInFile(folder, 'taskpane.js'))?.body)).toBe('run()');
  });

  it.each(['../package.json', '%2e%2e/package.json', '..%2fpackage.json', 'a/../../x.html'])(
    'do not lead out of it: %s',
    async (name) => {
      expect(await addInFile(path.join(folder, 'below'), name)).toBeUndefined();
    }
  );
});
