/** `npm run faults`: has the running server throttle people, answer late or lose answers, or stop it. */
import path from 'node:path';
import { runningSite } from '../runningSite';
import { OptionError } from './commandLine';
import { faultsOptions } from './faultsOptions';
import { strings } from './faultsStrings';
import { setFaults } from './setFaults';

async function faults(words: readonly string[]): Promise<string> {
  const { order, dataFolder } = faultsOptions(words);
  const running = await runningSite(dataFolder);
  if (running === undefined) throw new OptionError(strings.notRunning(path.resolve(dataFolder)));
  return setFaults(running.url, order);
}

faults(process.argv.slice(2)).then(
  (set) => process.stdout.write(`${set}\n`),
  (cause: unknown) => {
    process.stderr.write(`${cause instanceof OptionError ? cause.message : String(cause)}\n`);
    process.exitCode = 1;
  }
);
