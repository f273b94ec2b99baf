/** A site and a workbook that answer as a test says: for states that the real ones seldom show. */
import type { SheetReview } from '../../../../src/domain/sheet/sheetReview';
import type { SheetMemory } from '../../../../src/domain/sheet/sheetMemory';
import { SHEET_COLUMNS } from '../../../../src/domain/sheet/sheetColumns';
import type {
  ConnectedSite,
  PaneSurroundings
} from '../../../../src/excel/taskPane/paneSurroundings';
import { SignInError } from '../../../../src/excel/signIn/signInError';
import type {
  PullChoices,
  RefreshReceipt,
  SendReceipt,
  SheetWork,
  WorkOptions
} from '../../../../src/excel/work/sheetWork';
import { WorkError } from '../../../../src/excel/work/workError';
import type { PulledTable, TrackerWorkbook } from '../../../../src/excel/workbook/trackerWorkbook';
import type { SiteState } from '../../../../src/services/site/inspectSite';
import type { SheetEvent } from '../../../../src/excel/workbook/watchSheets';
import { siteQueue } from '../../../../src/services/sync/siteQueue';
import { TrackerError } from '../../../../src/services/errors/trackerError';

/** What a test hands to the page, as plain data. */
export interface Script {
  readonly siteUrl?: string;
  readonly siteState?: SiteState | 'not there';
  readonly signedOut?: boolean;
  /** What pressing "Sign in" comes to. */
  readonly asking?: 'signs in' | 'closed';
  readonly tables?: readonly ScriptedTable[];
  readonly choices?: PullChoices;
  readonly review?: SheetReview;
  readonly refreshed?: RefreshReceipt;
  /** One a press of Send. */
  readonly sent?: readonly SendReceipt[];
  /** Methods of the work that fail, and as what. */
  readonly failing?: Readonly<
    Partial<Record<keyof SheetWork, 'offline' | 'refused' | 'nothing to pull'>>
  >;
  /** Methods of the work that go on until they are stopped. */
  readonly endless?: readonly (keyof SheetWork)[];
  /** Methods that go on until the test ends them (`releaseHeld`). */
  readonly held?: readonly (keyof SheetWork)[];
  readonly now?: string;
  /** Excel's ground and text. */
  readonly colours?: { readonly bodyBackgroundColor: string; readonly bodyForegroundColor: string };
}

export interface ScriptedTable extends Omit<PulledTable, 'memory' | 'damage'> {
  readonly memory: Omit<SheetMemory, 'rows' | 'columns'>;
  readonly rowCount: number;
}

/** What the pane asked for, in order. */
export const asked: { readonly call: string; readonly of: unknown }[] = [];

let release = (): void => undefined;
const released = new Promise<void>((resolve) => {
  release = resolve;
});

/** Ends what is held. */
export function releaseHeld(): void {
  release();
}

let tell: (event: SheetEvent) => void = () => undefined;

/** Somebody does something with a sheet. */
export function tellPane(event: SheetEvent): void {
  tell(event);
}

export function scriptedSurroundings(script: Script): PaneSurroundings {
  const settings = new Map<string, string>();
  if (script.siteUrl !== undefined) settings.set('site', script.siteUrl);
  const workbook = scriptedWorkbook(settings);
  let signedIn = script.signedOut !== true;
  let sends = 0;
  let tables = (script.tables ?? []).map(tableOf);

  async function answer<T>(
    call: keyof SheetWork,
    of: unknown,
    options: WorkOptions | undefined,
    give: () => T
  ): Promise<T> {
    asked.push({ call, of });
    if (!signedIn) throw new SignInError('signed out', new Error('scripted'));
    const failure = script.failing?.[call];
    if (failure === 'nothing to pull') throw new WorkError(failure);
    if (failure !== undefined) {
      throw new TrackerError(failure === 'offline' ? 'site did not answer' : 'refused');
    }
    if (script.endless?.includes(call) === true) {
      options?.progress?.({ kind: 'reading the site', records: 1200 });
      await new Promise((_resolve, reject) => {
        options?.signal?.addEventListener('abort', () =>
          reject(new DOMException('Stopped.', 'AbortError'))
        );
      });
    }
    if (script.held?.includes(call) === true) {
      options?.progress?.({ kind: 'sending', rows: 1, of: 3 });
      await Promise.race([
        released,
        new Promise((_resolve, reject) => {
          options?.signal?.addEventListener('abort', () =>
            reject(new DOMException('Stopped.', 'AbortError'))
          );
        })
      ]);
    }
    return give();
  }

  function given<T>(value: T | undefined): T {
    if (value === undefined) throw new Error('The script does not say what comes of this.');
    return value;
  }

  const work: SheetWork = {
    choices: (options) => answer('choices', undefined, options, () => given(script.choices)),
    tables: () => answer('tables', undefined, undefined, () => tables),
    pull: (request, options) =>
      answer('pull', request, options, () => {
        const table = tableOf({
          memory: {
            pullId: 'pulled',
            siteUrl: script.siteUrl ?? 'https://force.sharepoint.com/sites/inspection',
            kind: request.kind,
            scope: request.scope,
            pulledAt: '2017-11-20T09:12:00Z'
          },
          sheetName: 'Recommendations',
          copies: [],
          rowCount: 53
        });
        tables = [...tables, table];
        return table;
      }),
    review: (pullId, options) => answer('review', pullId, options, () => given(script.review)),
    refresh: (pullId, options) => answer('refresh', pullId, options, () => given(script.refreshed)),
    send: (request, options) =>
      answer(
        'send',
        {
          ...request,
          only: request.only && [...request.only],
          choices: request.choices && [...request.choices]
        },
        options,
        () => withCauses(given(script.sent?.[sends++]))
      ),
    writeReceipts: (sent) => answer('writeReceipts', sent, undefined, () => undefined)
  };

  const connect = (siteUrl: string): ConnectedSite => ({
    siteUrl,
    work,
    queue: siteQueue(),
    signIn: {
      token: () =>
        signedIn
          ? Promise.resolve('scripted')
          : Promise.reject(new SignInError('signed out', new Error('scripted'))),
      ask: async () => {
        asked.push({ call: 'ask', of: undefined });
        if (script.asking === 'closed') throw new SignInError('closed', new Error('scripted'));
        signedIn = true;
      },
      person: () =>
        signedIn ? { name: 'Ellen Marsh', login: 'ellen.marsh@force.example' } : undefined
    },
    inspect: async () => {
      asked.push({ call: 'inspect', of: siteUrl });
      const { siteState = { kind: 'ready', schemaVersion: 1 } } = script;
      if (siteState === 'not there') throw new TrackerError('refused', noPage());
      return siteState;
    }
  });

  return {
    workbook,
    connect,
    watch: async (told) => {
      tell = told;
      return async () => undefined;
    },
    now: () => new Date(script.now ?? '2017-11-20T10:50:00Z'),
    copy: async (text) => void asked.push({ call: 'copy', of: text }),
    colours: () => script.colours
  };
}

/** As PnPjs throws what SharePoint answers at an address without a site: 404, and a page of its own. */
function noPage(): Error {
  const error = new Error(
    'Error making HttpClient request: [404] ::> <html>404 FILE NOT FOUND</html>'
  );
  return Object.assign(error, { isHttpRequestError: true, status: 404 });
}

/** A test says 'signed out' where the real work hands on what the sign-in threw. */
function withCauses(receipt: SendReceipt): SendReceipt {
  const receipts = receipt.receipts.map((each) =>
    each.kind === 'failed' && each.cause === 'signed out'
      ? { ...each, cause: new SignInError('signed out', new Error('scripted')) }
      : each
  );
  return { ...receipt, receipts };
}

function tableOf({ memory, rowCount, ...table }: ScriptedTable): PulledTable {
  const rows = Array.from({ length: rowCount }, (_row, place) => `row ${place}`);
  return {
    ...table,
    memory: {
      ...memory,
      columns: SHEET_COLUMNS[memory.kind].map(({ key }) => key),
      rows: new Map(rows.map((id) => [id, { versions: {}, hashes: {} }]))
    }
  };
}

function scriptedWorkbook(settings: Map<string, string>): TrackerWorkbook {
  const notScripted = (): never => {
    throw new Error('The pane speaks to the workbook through the work.');
  };
  return {
    tables: notScripted,
    write: notScripted,
    read: notScripted,
    refresh: notScripted,
    keepMemory: notScripted,
    writeReceipts: notScripted,
    forget: async (pullId) => void asked.push({ call: 'forget', of: pullId }),
    show: async (pullId, rowNumber) => void asked.push({ call: 'show', of: [pullId, rowNumber] }),
    setting: (key) => settings.get(key),
    keepSetting: async (key, value) => {
      asked.push({ call: 'keepSetting', of: [key, value] });
      settings.set(key, value);
    }
  };
}
