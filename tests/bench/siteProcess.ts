/** A site of its own process, so that server and client do not share a core's time: prints its URL. */
import '../../local/sqliteWarning';
import { owner } from '../../local/people';
import { manyRecords } from '../../local/sample/many';
import { addRecords } from '../../src/services/records/addRecords';
import { trackerTestSite } from '../services/testSite';

async function serve(recommendations: number): Promise<void> {
  const site = await trackerTestSite();
  const records = manyRecords(recommendations, 1).recommendations;
  await addRecords(site.as(owner), 'recommendations', records, { batchSize: 100 });
  process.once('SIGTERM', () => {
    site.stop().then(
      () => process.exit(0),
      () => process.exit(1)
    );
  });
  console.log(site.siteUrl);
}

serve(Number(process.argv[2])).catch((cause: unknown) => {
  console.error(cause);
  process.exitCode = 1;
});
