/** Starts Microsoft 365 on one machine: the SharePoint server, the workbench, the sample site. */
import path from 'node:path';
import { bundleFolder } from './build/buildIfChanged';
import {
  certificateFile,
  dataFile,
  pagesFile,
  prepareDataFolder,
  resetDataFolder
} from './dataFolder';
import { startExcelHost, type ExcelHost } from './excel/page/startExcelHost';
import { PortError } from './listen';
import { openLocalServer } from './localServer';
import type { RequestHandler } from './localServer';
import { OptionError } from './options';
import { owner, samplePeople } from './people';
import { noteRunningSite, removeRunningNote, runningSite } from './runningSite';
import { ensureSample } from './sample';
import { createSharePoint, type Limits, type RequestLog } from './sharepoint';
import { strings } from './strings';
import { createWorkbench } from './workbench';
import { openSavedPages } from './workbench/savedPages';
import { sampleSite, withPages } from './workbench/sites';

/** Where the build leaves the add-in (config/excel/buildAddIn.js). */
const addInFolder = path.resolve(__dirname, '../dist-excel');

/** Of the Excel host; the add-in's manifest names it. */
export const usualExcelPort = 4443;

export interface ExcelOptions {
  /** 0: any free one. */
  readonly port: number;
  /** Whether a port that cannot be had ends the start; otherwise the site starts without Excel. */
  readonly isNeeded: boolean;
  /** The built add-in; undefined: where the build leaves it. */
  readonly paneFolder?: string;
}

export interface LocalOptions {
  /** 0: any free one. */
  readonly port: number;
  readonly dataFolder: string;
  /** Other limits than SharePoint's own. */
  readonly limits?: Partial<Limits>;
  /** Hears of every call to SharePoint that was answered. */
  readonly onCall?: (call: RequestLog) => void;
  /** Whether the sample site is set up and filled where it is not yet. */
  readonly sample: boolean;
  /** Undefined: no Excel host. */
  readonly excel?: ExcelOptions;
  readonly log: (line: string) => void;
  /** Removes what an earlier run left in the data folder. */
  readonly reset?: boolean;
  /** Done when the port is ours and before anything is served: the build. */
  readonly beforeServing?: () => Promise<unknown>;
}

export interface LocalSite {
  /** Such as `http://localhost:4400`. */
  readonly url: string;
  readonly siteUrl: string;
  /** Of the Excel host's page; undefined where there is none. */
  readonly excelUrl?: string;
  readonly stop: () => Promise<void>;
}

/** Answers every page until the site can be looked at; the browser asks again by itself. */
const gettingReady: RequestHandler = (_request, response) => {
  response.writeHead(503, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Retry-After': '2',
    Refresh: '2'
  });
  response.end(`${strings.gettingReady}\n`);
  return Promise.resolve(true);
};

/** The Excel host; undefined where its port is taken and it is not needed. */
async function excelHost(
  { port, isNeeded, paneFolder = addInFolder }: ExcelOptions,
  siteUrl: string,
  { dataFolder, log }: LocalOptions
): Promise<ExcelHost | undefined> {
  try {
    return await startExcelHost({
      siteUrl,
      people: samplePeople,
      paneFolder,
      port,
      certificateFile: certificateFile(dataFolder),
      log
    });
  } catch (cause) {
    if (isNeeded || !(cause instanceof PortError)) throw cause;
    log(strings.excelPortInUse(port));
    return undefined;
  }
}

/**
 * Starts everything, and resolves when the site can be looked at.
 * @throws PortError, OptionError, BuildError, each with a sentence for the person
 */
export async function startLocal(options: LocalOptions): Promise<LocalSite> {
  const { dataFolder, log } = options;
  const server = await openLocalServer(options.port, log);
  const closing: (() => void | Promise<void>)[] = [server.close];
  const stop = async (): Promise<void> => {
    for (const close of closing.splice(0)) await close();
  };
  try {
    prepareDataFolder(dataFolder, options.reset === true);
    const other = await runningSite(dataFolder, server.port);
    if (other !== undefined) throw new OptionError(strings.stillRunning(other.url));
    if (options.reset === true) {
      resetDataFolder(dataFolder);
      log(strings.resetDone(dataFolder));
    }
    await options.beforeServing?.();

    const sharePoint = createSharePoint({
      dataFile: dataFile(dataFolder),
      sites: [{ ...sampleSite, owners: [owner.login] }],
      directory: samplePeople,
      ...(options.limits && { limits: options.limits }),
      log: (call) => {
        options.onCall?.(call);
        if (call.unimplemented === true) log(strings.notImplemented(call.method, call.path));
      }
    });
    closing.push(() => sharePoint.close());
    const workbench = createWorkbench({
      sites: () => sharePoint.sites().map(withPages),
      savedPages: openSavedPages(pagesFile(dataFolder)),
      people: samplePeople,
      bundleFolder,
      ownCalls: sharePoint.ownCalls
    });
    const url = `http://localhost:${server.port}`;
    const siteUrl = url + sampleSite.path;
    if (options.sample) {
      // A page that is opened while records are still coming in would show part of them as the whole.
      server.serve([sharePoint.handle, gettingReady]);
      await ensureSample({ siteUrl, people: samplePeople, report: log });
    }
    // Files have addresses beside the pages of a site: SharePoint is asked first.
    server.serve([sharePoint.handle, workbench.handle]);
    noteRunningSite(dataFolder, { url: siteUrl, pid: process.pid });
    closing.push(() => removeRunningNote(dataFolder));
    const excel = options.excel && (await excelHost(options.excel, siteUrl, options));
    if (excel !== undefined) closing.push(excel.stop);
    return { url, siteUrl, ...(excel && { excelUrl: excel.url }), stop };
  } catch (cause) {
    await stop();
    throw cause;
  }
}
