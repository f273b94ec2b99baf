/** A local SharePoint in a process of its own, which may be killed: prints its URL when it listens. */
import '../../local/sqliteWarning';
import { startLocalServer } from '../local/localServer';

// Ends with whoever started it, however that ended.
process.stdin.resume().once('end', () => process.exit(0));

const [, , dataFolder] = process.argv;
if (dataFolder === undefined) throw new Error('Which data folder?');
startLocalServer({ dataFolder }).then(
  ({ siteUrl }) => console.log(siteUrl),
  (cause: unknown) => {
    console.error(cause);
    process.exitCode = 1;
  }
);
