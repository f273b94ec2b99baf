/** `npm run new-site`: makes a further site on the running server and prints its address. */
import path from 'node:path';
import { runningSite } from '../runningSite';
import { OptionError } from './commandLine';
import { makeSite } from './makeSite';
import { newSiteOptions } from './newSiteOptions';
import { strings } from './newSiteStrings';

async function newSite(words: readonly string[]): Promise<string> {
  const { dataFolder, ...wanted } = newSiteOptions(words);
  const running = await runningSite(dataFolder);
  if (running === undefined) throw new OptionError(strings.notRunning(path.resolve(dataFolder)));
  return makeSite({ ...wanted, runningSite: running.url });
}

newSite(process.argv.slice(2)).then(
  (address) => process.stdout.write(`${address}\n`),
  (cause: unknown) => {
    const words = cause instanceof Error ? cause.message : String(cause);
    process.stderr.write(`${cause instanceof OptionError ? words : strings.notMade(words)}\n`);
    process.exitCode = 1;
  }
);
