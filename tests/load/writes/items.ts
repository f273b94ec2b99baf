import { merge, post } from '../../local/sharepoint/register';
import type { PersonFetch } from '../../local/localServer';
import { acknowledged, readIfThere, type Found, type Write } from './write';

export const ledger = "_api/web/lists/getByTitle('Ledger')";
const words = (key: string): string => `Words of ${key}. `.repeat(20).trim();

interface Row {
  readonly Id: number;
  readonly Words: string | null;
  readonly Count: number | null;
  readonly owshiddenversion: number;
}

/** A list with a key, a text and a counter. */
export async function makeLedger(owner: PersonFetch): Promise<void> {
  await acknowledged('list', post(owner, '_api/web/lists', { Title: 'Ledger', BaseTemplate: 100 }));
  for (const SchemaXml of [
    '<Field Type="Text" Name="Key" DisplayName="Key" Indexed="TRUE"/>',
    '<Field Type="Note" Name="Words" DisplayName="Words"/>',
    '<Field Type="Number" Name="Count" DisplayName="Count"/>'
  ]) {
    const field = post(owner, `${ledger}/fields/createfieldasxml`, { parameters: { SchemaXml } });
    await acknowledged('column', field);
  }
}

const rowsOf = async (as: PersonFetch, key: string): Promise<readonly Row[]> =>
  (
    await readIfThere<{ readonly value: readonly Row[] }>(
      as,
      `${ledger}/items?$select=Id,Words,Count,owshiddenversion&$filter=Key eq '${key}'`
    )
  )?.value ?? [];

async function lookForItem(as: PersonFetch, key: string): Promise<Found> {
  const [row, ...others] = await rowsOf(as, key);
  if (!row) return 'nothing';
  return others.length === 0 && row.Words === words(key) ? 'whole' : 'half';
}

export const addItem = (key: string): Write => ({
  name: `item ${key}`,
  perform: async (as) => {
    await acknowledged(key, post(as, `${ledger}/items`, { Key: key, Words: words(key) }));
  },
  look: (as) => lookForItem(as, key)
});

/** Counts a counter up to a number; its version is then one more, since it was made with the first. */
export const countTo = (id: number, key: string, count: number): Write => ({
  name: `${key} counts ${count}`,
  perform: async (as) => {
    await acknowledged(key, merge(as, `${ledger}/items(${id})`, { Count: count }, '*'));
  },
  look: async (as) => {
    const [row] = await rowsOf(as, key);
    const reached = row?.Count ?? 0;
    if (!row || row.owshiddenversion !== reached + 1) return 'half';
    return reached >= count ? 'whole' : 'nothing';
  }
});

/** An item that is made and deleted: acknowledged when it is gone. */
export const addAndDelete = (key: string): Write => ({
  name: `${key} comes and goes`,
  perform: async (as) => {
    const made = await acknowledged(key, post(as, `${ledger}/items`, { Key: key }));
    const { Id } = JSON.parse(made) as Row;
    await acknowledged(
      key,
      post(as, `${ledger}/items(${Id})`, undefined, { 'X-HTTP-Method': 'DELETE', 'If-Match': '*' })
    );
  },
  look: async (as) => ((await rowsOf(as, key)).length === 0 ? 'whole' : 'nothing')
});

/** Several items in one batch: part after part, and all of them when it is acknowledged. */
export const addBatch = (siteUrl: string, key: string, parts: number): Write => {
  const keys = Array.from({ length: parts }, (_, part) => `${key}-${part}`);
  return {
    name: `batch ${key}`,
    perform: async (as) => {
      const answer = await acknowledged(
        key,
        as('_api/$batch', {
          method: 'POST',
          headers: { 'content-type': 'multipart/mixed; boundary=batch_all' },
          body: batchBody(siteUrl, keys)
        })
      );
      const made = answer.match(/HTTP\/1\.1 201/g)?.length ?? 0;
      if (made !== parts) throw new Error(`${made} of ${parts} parts were made: ${answer}`);
    },
    look: async (as) => {
      const found: Found[] = [];
      for (const one of keys) found.push(await lookForItem(as, one));
      // One after the other: what is missing is the end.
      const first = found.indexOf('nothing');
      if (found.includes('half')) return 'half';
      if (first < 0) return 'whole';
      return found.slice(first).every((one) => one === 'nothing') ? 'nothing' : 'half';
    }
  };
};

function batchBody(siteUrl: string, keys: readonly string[]): string {
  const parts = keys.map((key) =>
    [
      '--changeset_all',
      'Content-Type: application/http',
      'Content-Transfer-Encoding: binary',
      '',
      `POST ${siteUrl}/${ledger}/items HTTP/1.1`,
      'accept: application/json',
      'content-type: application/json',
      '',
      JSON.stringify({ Key: key, Words: words(key) }),
      ''
    ].join('\n')
  );
  return [
    '--batch_all',
    'Content-Type: multipart/mixed; boundary=changeset_all',
    '',
    ...parts,
    '--changeset_all--',
    '--batch_all--',
    ''
  ].join('\n');
}
