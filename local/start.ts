/** `npm start`: builds what changed, starts the local site, and says where to look. */
import './sqliteWarning';
import { BuildError, buildIfChanged } from './build/buildIfChanged';
import { PortError } from './listen';
import { OptionError, startOptions } from './options';
import { startLocal, usualExcelPort } from './startLocal';
import { strings } from './strings';

function log(line: string): void {
  console.log(line);
}

function isForThePerson(cause: unknown): cause is Error {
  return cause instanceof OptionError || cause instanceof PortError || cause instanceof BuildError;
}

async function start(words: readonly string[]): Promise<void> {
  const { port, dataFolder, reset, excelPort } = startOptions(words);
  const site = await startLocal({
    port,
    dataFolder,
    reset,
    sample: true,
    excel: { port: excelPort ?? usualExcelPort, isNeeded: excelPort !== undefined },
    log,
    beforeServing: () => buildIfChanged({ report: log })
  });
  log(strings.serving(dataFolder));
  log(strings.lookAt(site.siteUrl));
  if (site.excelUrl !== undefined) {
    log(strings.excelAt(site.excelUrl));
    log(strings.excelCertificate);
  }
  log(strings.howToStop);

  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    site.stop().then(
      () => {
        log(strings.stopped);
        process.exit(0);
      },
      (cause: unknown) => {
        console.error(cause);
        process.exit(1);
      }
    );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

start(process.argv.slice(2)).catch((cause: unknown) => {
  console.error(isForThePerson(cause) ? cause.message : cause);
  process.exit(1);
});
