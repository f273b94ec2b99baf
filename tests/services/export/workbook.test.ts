import { strFromU8, unzipSync } from 'fflate';
import { escapeText, joinPairs, LONGEST_CELL } from '../../../src/services/export/cellText';
import { readWorkbook } from '../../../src/services/export/readWorkbook';
import { columnsOf } from '../../../src/services/export/sheetColumn';
import type { ExportedList, SiteExport } from '../../../src/services/export/siteExport';
import { writeWorkbook } from '../../../src/services/export/writeWorkbook';
import { updatesList } from '../../../src/services/site/lists/updates';
import { AWKWARD_LINES, AWKWARD_TEXTS } from './awkwardValues';

const columns = columnsOf(updatesList);
const rows = AWKWARD_TEXTS.map(
  (text, index) =>
    new Map<string, string>([
      ['RecordId', `00000000-0000-4000-8000-00000000000${index}`],
      ['Title', AWKWARD_LINES[index] ?? ''],
      ['UpdateText', text],
      ['Created', '2018-10-28T00:30:59Z'],
      ['Author', 'owen.pryce@force.example']
    ])
);
const list: ExportedList = { list: updatesList.title, columns, rows };
const site: SiteExport = {
  facts: {
    schemaVersion: 2,
    siteAddress: 'https://force.example/sites/tracker',
    siteTitle: '=Tracker',
    exported: '2026-11-22T09:30:00Z',
    exportedBy: 'ellen.marsh@force.example'
  },
  lists: [list],
  files: [{ library: 'Evidence', path: '/sites/tracker/Evidence/=a.pdf', size: 12 }]
};

/** The parts of the workbook as a reader that is not exceljs sees them. */
async function partsOf(): Promise<ReadonlyMap<string, string>> {
  const parts = unzipSync(await writeWorkbook(site));
  return new Map(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

describe('the workbook of an export, read as raw XML', () => {
  test('holds no formula, no link and nothing that runs', async () => {
    const parts = await partsOf();
    const sheets = [...parts].filter(([name]) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name));
    expect(sheets.length).toBe(4);
    for (const [, xml] of sheets) {
      expect(xml).toMatch(/<row /);
      expect(xml).not.toMatch(/<f[ >]/);
      expect(xml).not.toMatch(/<hyperlink/);
    }
    expect([...parts.keys()].filter((name) => /vba|externalLink|connections/i.test(name))).toEqual(
      []
    );
  });

  test('keeps every text as a text, those that begin like a formula too', async () => {
    const parts = await partsOf();
    const strings = parts.get('xl/sharedStrings.xml') ?? '';
    expect(strings).toContain('>=1+1<');
    expect(strings).toContain('>=HYPERLINK(&quot;');
    const [updates = ''] = [...parts].flatMap(([name, xml]) =>
      name === 'xl/worksheets/sheet2.xml' ? [xml] : []
    );
    const typed = [...updates.matchAll(/<c r="B\d+"[^>]*? t="(\w+)"/g)].map(([, type]) => type);
    expect(typed).toEqual(typed.map(() => 's'));
    expect(typed.length).toBe(rows.length + 2);
  });

  test('has no character that XML forbids, and no cell that Excel would cut', async () => {
    const parts = await partsOf();
    for (const xml of parts.values()) {
      // eslint-disable-next-line no-control-regex
      expect(xml).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000D\u000E-\u001F]/);
    }
    const texts = [...(parts.get('xl/sharedStrings.xml') ?? '').matchAll(/<t[^>]*>([^<]*)<\/t>/g)];
    const longest = Math.max(...texts.map(([, text]) => (text ?? '').length));
    expect(longest).toBeGreaterThan(LONGEST_CELL - 100);
    expect(longest).toBeLessThanOrEqual(32767);
  });

  test('hides the names, freezes the headings and offers a filter', async () => {
    const sheet = (await partsOf()).get('xl/worksheets/sheet2.xml') ?? '';
    expect(sheet).toMatch(/<row r="1"[^>]*hidden="1"/);
    expect(sheet).toMatch(/<pane [^>]*ySplit="2"[^>]*state="frozen"/);
    expect(sheet).toMatch(/<autoFilter ref="A2:/);
  });

  test('holds times as numbers with a format of dates', async () => {
    const parts = await partsOf();
    const sheet = parts.get('xl/worksheets/sheet2.xml') ?? '';
    // 28 October 2018 00:30:59 counted in days from the end of 1899.
    const serial = 43401 + (30 * 60 + 59) / 86400;
    const numbers = [...sheet.matchAll(/<c r="[A-Z]+3" s="(\d+)"><v>([\d.]+)<\/v>/g)];
    const time = numbers.find(([, , value]) => Math.abs(Number(value) - serial) < 1e-6);
    expect(time).toBeDefined();
    expect(parts.get('xl/styles.xml')).toContain('dd/mm/yyyy hh:mm:ss');
  });
});

describe('the workbook of an export', () => {
  test('is the same bytes for the same site at the same time', async () => {
    const [first, second] = [await writeWorkbook(site), await writeWorkbook(site)];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  });
});

describe('the workbook of an export, read back', () => {
  test('gives every text as it was', async () => {
    const sheets = await readWorkbook('export.xlsx', await writeWorkbook(site));
    const updates = sheets.get(updatesList.title);
    const names = [...(updates?.rows.get(1) ?? [])].flatMap(([place, cell]) =>
      cell.kind === 'text' && /^UpdateText(#\d+)?$/.test(cell.text) ? [place] : []
    );
    // 66,000 units of emoji and 80,000 of a text need three cells each.
    expect(names.length).toBe(3);
    const read = rows.map((_, index) =>
      names
        .map((place) => updates?.rows.get(index + 3)?.get(place))
        .map((cell) => (cell?.kind === 'text' ? cell.text : ''))
        .join('')
    );
    expect(read).toEqual(AWKWARD_TEXTS);
  });
});

describe('a text in a cell', () => {
  test('escapes what XML cannot carry, and what looks like such an escape', () => {
    expect(joinPairs(escapeText('a\u0000b\rc\uD83Dd_x0041_e'))).toBe(
      'a_x0000_b_x000D_c_xD83D_d_x005F_x0041_e'
    );
  });

  test('leaves line ends, tabs, emoji and other underscores as they are', () => {
    const text = 'a\nb\tc😀_x_ _x12 é';
    expect(joinPairs(escapeText(text))).toBe(text);
  });
});
