import { createNodeExcel } from '../../local/excel/node';
import type { MessageRecord } from '../../local/excel/node';
import { createWorkbookModel } from '../../local/excel/workbook/workbook';
import { createTrackerWorkbook } from '../../src/excel/workbook/createTrackerWorkbook';
import { formatAll } from '../../src/excel/workbook/table/numberFormat';
import type { RowToWrite, TableToWrite } from '../../src/excel/workbook/trackerWorkbook';
import type { Measured } from './measure';
import { largePull } from './largePull';

/** `performance.md`, "Excel through the real client library". */
const GOAL = { ratio: 1.25, valueMessages: 12, memoryMessages: 4, bytes: 1_000_000 } as const;
const RUNS = 9;

/**
 * 10,000 rows of 20 columns pulled through Microsoft's real client, against the same rows set as one range in
 * the same run. What is compared is until the values stand there; formats, widths and memory come on top
 * and are counted in messages. Throws where the messages are too many or too large.
 */
export async function benchPull(): Promise<readonly Measured[]> {
  const table = largePull();
  const once: number[] = [];
  const pulled: number[] = [];
  let messages: readonly MessageRecord[] = [];
  // In turns, so that a busy moment of the machine falls on both; the first turn warms up.
  for (let run = 0; run <= RUNS; run += 1) {
    once.push(await setAtOnce(table));
    const pull = await pullTable(table);
    pulled.push(pull.valuesMs);
    messages = pull.messages;
  }
  const cells = `${table.rows.length} x ${table.columns.length}`;
  return [
    {
      name: `pull of ${cells} into Excel, values; ${countedMessages(messages)}`,
      baseline: 'one range set',
      baselineMs: least(once),
      oursMs: least(pulled),
      goal: GOAL.ratio
    }
  ];
}

/** The least of the runs after the first: on a shared machine what is above it is other people's. */
const least = (times: readonly number[]): number => Math.min(...times.slice(1));

async function setAtOnce({ columns, rows }: TableToWrite): Promise<number> {
  const { Excel, close } = createNodeExcel(createWorkbookModel());
  const start = performance.now();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    formatAll(sheet.getRange('A:T'), '@');
    const range = sheet.getRangeByIndexes(1, 0, rows.length, columns.length);
    range.values = rows.map((row) => columns.map(({ key }) => valueIn(row, key)));
    await context.sync();
  });
  close();
  return performance.now() - start;
}

function valueIn(row: RowToWrite, key: TableToWrite['columns'][number]['key']): unknown {
  return key === 'id' ? row.id : (row.cells[key]?.value ?? '');
}

interface PulledOnce {
  /** Until the last values stood there. */
  readonly valuesMs: number;
  readonly messages: readonly MessageRecord[];
}

async function pullTable(table: TableToWrite): Promise<PulledOnce> {
  const messages: MessageRecord[] = [];
  const { Excel, Office, close } = createNodeExcel(createWorkbookModel(), {
    onMessage: (message) => messages.push(message)
  });
  const workbook = createTrackerWorkbook({
    run: Excel.run.bind(Excel),
    settings: Office.context.document.settings
  });
  let valuesMs = 0;
  const start = performance.now();
  await workbook.write(table, {
    progress: () => {
      valuesMs = performance.now() - start;
    }
  });
  close();
  return { valuesMs, messages };
}

/** Says how many messages of what size there were; throws where a goal is missed. */
function countedMessages(messages: readonly MessageRecord[]): string {
  // The sheet is shown once its values are there; from then on it is memory that is written.
  const values = messages.findIndex(({ names }) => names.includes('Activate'));
  const memory = messages.length - values;
  const largest = Math.max(...messages.map(({ requestBytes }) => requestBytes));
  if (values > GOAL.valueMessages || memory > GOAL.memoryMessages || largest > GOAL.bytes) {
    throw new Error(
      `A pull took ${values} messages for values and ${memory} for memory, the largest ${largest} bytes.`
    );
  }
  return `${values} messages for values, ${memory} for memory, largest ${Math.round(largest / 1000)} kB`;
}
