import type { Mutant } from '../mutant';

/** ETags, transactions, batches, durability. */
export const concurrency: readonly Mutant[] = [
  {
    name: 'an ETag of an item that does not match is let through',
    file: 'items/etag.ts',
    find: 'if (asked !== itemEtag(item) && asked !== `"${item.version}"`) {',
    replace: 'if (asked === "nothing") {',
    tests: ['items']
  },
  {
    name: 'the short form of an ETag is not understood',
    file: 'items/etag.ts',
    find: ' && asked !== `"${item.version}"`',
    replace: '',
    tests: ['items']
  },
  {
    name: 'If-Match: * is taken for an ETag',
    file: 'items/etag.ts',
    find: " || ifMatch.trim() === '*'",
    replace: '',
    tests: ['items']
  },
  {
    name: 'an item is deleted under an ETag that does not match',
    file: 'items/deletion.ts',
    find: '  demandMatch(ifMatch, item);',
    replace: '',
    tests: ['items', 'verbs']
  },
  {
    name: 'an update leaves the ETag as it was',
    file: 'items/writing.ts',
    find: 'version: item.version + 1,',
    replace: 'version: item.version,',
    tests: ['items']
  },
  {
    name: 'a batch of more than 100 parts is taken',
    file: 'http/readBatch.ts',
    find: 'if (parts.length > batchRequests) {',
    replace: 'if (parts.length > batchRequests * 2) {',
    tests: ['batch']
  },
  {
    name: 'a batch without its last boundary is taken',
    file: 'http/readBatch.ts',
    find: "if (last < 0) throw invalidBatch('The batch ends before its last boundary.');",
    replace: 'if (last < 0) return [];',
    tests: ['batchEnvelope']
  },
  {
    name: 'a part of a batch is answered in lower-case headers',
    file: 'http/batch.ts',
    find: 'return { ...writeBatch(answers), latency };',
    replace:
      'const written = writeBatch(answers); return { ...written, body: String(written.body).replaceAll("ETAG", "ETag"), latency };',
    tests: ['batch']
  },
  {
    name: 'a batch goes to another site',
    file: 'http/batch.ts',
    find: 'if (!web || web.site !== caller.site.num) return noSite();',
    replace: 'if (!web) return noSite();',
    tests: ['batchEnvelope']
  },
  {
    name: 'a batch within a batch is answered',
    file: 'http/batch.ts',
    find: 'throw batchWithinBatch();',
    replace: 'return noSite();',
    tests: ['batchEnvelope']
  },
  {
    name: 'a write that fails is kept as far as it came',
    file: 'storage/database.ts',
    find: "        if (connection.isTransaction) connection.exec('ROLLBACK');\n        throw error;",
    replace:
      "        if (connection.isTransaction) connection.exec('COMMIT');\n        throw error;",
    tests: ['contract/wholeWrites']
  },
  {
    name: 'commits are answered before they are on the disk',
    file: 'storage/database.ts',
    find: "        connection.exec('PRAGMA synchronous = FULL');\n",
    replace: '',
    tests: ['durability']
  },
  {
    name: 'a transaction left open keeps commits off the disk',
    file: 'storage/database.ts',
    find: "        if (connection.isTransaction) connection.exec('ROLLBACK');\n        connection.exec('PRAGMA",
    replace: "        connection.exec('PRAGMA",
    tests: ['durability']
  },
  {
    name: 'a data file of a later version is opened',
    file: 'storage/database.ts',
    find: 'if (row.user_version > migrations.length) {',
    replace: 'if (row.user_version > migrations.length + 5) {',
    tests: ['earlierData']
  },
  {
    name: 'a migration that was cut off leaves half of itself',
    file: 'storage/database.ts',
    find: 'PRAGMA user_version = ${version}; COMMIT;`',
    replace: 'COMMIT;`',
    tests: ['earlierData']
  }
];
