import '../../local/sqliteWarning';
import { printTable } from './measure';
import { benchPull } from './pull';
import { benchSearch } from './search';
import { benchTyping } from './typing';
import { benchWire } from './wire';

async function run(): Promise<void> {
  printTable([
    ...benchSearch(),
    ...(await benchTyping()),
    ...(await benchWire()),
    ...(await benchPull())
  ]);
}

run().catch((cause: unknown) => {
  console.error(cause);
  process.exitCode = 1;
});
