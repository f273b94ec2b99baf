import { unzipSync } from 'fflate';
import type { SheetRow } from '../../../src/services/export/cellValue';
import { readWorkbook } from '../../../src/services/export/readWorkbook';
import { columnsOf } from '../../../src/services/export/sheetColumn';
import type { SiteExport } from '../../../src/services/export/siteExport';
import { writeWorkbook } from '../../../src/services/export/writeWorkbook';
import { updatesList } from '../../../src/services/site/lists/updates';

/** A row that says when it is asked for a cell. */
class WatchedRow extends Map<string, string> {
  public constructor(
    values: readonly (readonly [string, string])[],
    private readonly asked: () => void
  ) {
    super(values);
  }

  public get(name: string): string | undefined {
    this.asked();
    return super.get(name);
  }
}

const ROWS = 10_000;

/** An export of many updates; `asked` is told which row is being written. */
function manyUpdates(asked: (row: number) => void = () => undefined): SiteExport {
  const rows: readonly SheetRow[] = Array.from({ length: ROWS }, (_, index) => {
    const cells = [
      ['RecordId', `update ${index}`],
      ['UpdateText', `Text ${index} <of> "${index % 7}" & more`],
      ['Created', '2018-10-28T00:30:59Z']
    ] as const;
    return new WatchedRow(cells, () => asked(index));
  });
  return {
    facts: {
      schemaVersion: 2,
      siteAddress: 'https://force.example/sites/tracker',
      siteTitle: 'Tracker',
      exported: '2026-11-22T09:30:00Z',
      exportedBy: 'ellen.marsh@force.example'
    },
    lists: [{ list: updatesList.title, columns: columnsOf(updatesList), rows }],
    files: []
  };
}

describe('the workbook of a large site', () => {
  test('lets the page live between its rows', async () => {
    let turnsOfPage = 0;
    let rowsBegun = false;
    let turnsDuringRows = 0;
    const live = (): void => {
      turnsOfPage += 1;
      if (!stopped) setImmediate(live);
    };
    let stopped = false;
    let turnsBefore = 0;
    setImmediate(live);
    await writeWorkbook(
      manyUpdates((row) => {
        if (!rowsBegun) turnsBefore = turnsOfPage;
        rowsBegun = true;
        if (row === ROWS - 1) turnsDuringRows = turnsOfPage - turnsBefore;
      })
    );
    stopped = true;
    expect(turnsDuringRows).toBeGreaterThan(0);
  });

  test('is given up where the person cancels between two rows', async () => {
    const stop = new AbortController();
    let last = 0;
    const writing = writeWorkbook(
      manyUpdates((row) => {
        last = row;
        if (row === 100) stop.abort();
      }),
      stop.signal
    );
    await expect(writing).rejects.toMatchObject({ name: 'AbortError' });
    expect(last).toBeLessThan(ROWS - 1);
  });

  test('gives every row back, and its parts say how far they reach', async () => {
    const bytes = await writeWorkbook(manyUpdates());
    const updates = (await readWorkbook('export.xlsx', bytes)).get(updatesList.title);
    expect(updates?.rows.size).toBe(ROWS + 2);
    const place = [...(updates?.rows.get(1) ?? [])].find(
      ([, cell]) => cell.kind === 'text' && cell.text === 'UpdateText'
    )?.[0];
    expect(updates?.rows.get(ROWS + 2)?.get(place ?? 0)).toEqual({
      kind: 'text',
      text: `Text ${ROWS - 1} <of> "${(ROWS - 1) % 7}" & more`
    });
    const sheet = new TextDecoder().decode(unzipSync(bytes)['xl/worksheets/sheet2.xml']);
    expect(sheet).toMatch(new RegExp(`<dimension ref="A1:[A-Z]+${ROWS + 2}"/>`));
    expect(sheet).toMatch(new RegExp(`<autoFilter ref="A2:[A-Z]+${ROWS + 2}"`));
  });
});
