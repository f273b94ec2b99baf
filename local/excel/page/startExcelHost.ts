/** Serves the Excel host: `https://localhost:<port>/excel`, for this machine only. */
import { openLocalServer, type RequestHandler } from '../../localServer';
import type { SamplePerson } from '../../people';
import { send } from '../../workbench/http';
import { pageAddress } from './addresses';
import { answerHost } from './answering';
import { localCertificate } from './certificate';

export interface ExcelHostOptions {
  /** Of the local SharePoint, such as `http://localhost:4400/sites/recommendations`. */
  readonly siteUrl: string;
  /** Who can sign in; the first is who one is until one chooses. */
  readonly people: readonly SamplePerson[];
  /** The built add-in: a folder with `taskpane.html`. It may come later. */
  readonly paneFolder: string;
  /** 0: any free one. */
  readonly port: number;
  /** Where the certificate is kept. */
  readonly certificateFile: string;
  readonly log?: (line: string) => void;
}

export interface ExcelHost {
  /** Such as `https://localhost:4443`. The name matters: Office.js trusts no other host. */
  readonly origin: string;
  /** Of the page. */
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/**
 * Starts the host. Nothing is bundled before the page is first asked for.
 * @throws PortError where the port cannot be had
 */
export async function startExcelHost(options: ExcelHostOptions): Promise<ExcelHost> {
  const certificate = await localCertificate(options.certificateFile, new Date());
  const server = await openLocalServer(options.port, options.log ?? console.error, certificate);
  const handle: RequestHandler = async (request, response) => {
    const answer = await answerHost(options, request);
    if (answer === undefined) return false;
    send(request, response, answer);
    return true;
  };
  server.serve([handle]);
  const origin = `https://localhost:${server.port}`;
  return { origin, url: origin + pageAddress, stop: server.close };
}
