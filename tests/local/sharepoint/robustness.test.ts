import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { dataFileIn, people, startLocalServer, type PersonFetch } from '../localServer';
import { hostileCall, type HostileCall } from './hostileCalls';
import { addRow, makeRegister } from './register';

/** Another seed sends other calls: ROBUSTNESS_SEED=7. */
const SEED = Number(process.env.ROBUSTNESS_SEED ?? 20260901);
const SITES = 12;
const CALLS = 60;

/** "<HRESULT>, <.NET type>"; a fault of the server's own would be System.Exception. */
const CODE = /^-?\d+, (?!System\.Exception$)[A-Za-z]+(\.[A-Za-z0-9]+)+$/;

function send(person: PersonFetch, { method, address, headers, body }: HostileCall) {
  const tunnelled = method !== 'GET' && method !== 'POST';
  return person(address, {
    method: method === 'GET' ? 'GET' : 'POST',
    headers: { ...headers, ...(tunnelled && { 'X-HTTP-Method': method }) },
    ...(body !== undefined && { body: Buffer.from(body, 'utf8') })
  });
}

/** The code of an error as SharePoint writes it; undefined where the text is none. */
function codeIn(text: string): string | undefined {
  const atom = /<m:code>([^<]*)<\/m:code>/.exec(text)?.[1];
  if (atom !== undefined) return atom;
  try {
    const body = JSON.parse(text) as Readonly<Record<string, { readonly code?: string }>>;
    return (body['odata.error'] ?? body.error)?.code;
  } catch {
    // What IIS refuses before SharePoint sees it is plain text.
    return /^(404 FILE NOT FOUND|The length of the URL|Bad Request - )/.test(text)
      ? '0, IIS.Refusal'
      : undefined;
  }
}

/** What is wrong with an answer, or undefined. */
async function wrongIn(response: Response): Promise<string | undefined> {
  const answer = await response.text();
  if (response.status < 400) return undefined;
  return CODE.test(codeIn(answer) ?? '') ? undefined : `${response.status} ${answer.slice(0, 300)}`;
}

/** What SQLite finds wrong with the file, and values that are no JSON. */
function damageIn(file: string): readonly unknown[] {
  const data = new DatabaseSync(file, { readOnly: true });
  const check = data.prepare('PRAGMA integrity_check').all();
  const unreadable = ['items', 'item_versions'].flatMap((table) =>
    data.prepare(`SELECT list, data FROM ${table} WHERE NOT json_valid(data)`).all()
  );
  data.close();
  return [...check.filter(({ integrity_check: found }) => found !== 'ok'), ...unreadable];
}

async function siteUnder(calls: readonly HostileCall[]): Promise<void> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'sharepoint-'));
  const server = await startLocalServer({ dataFolder });
  const owner = server.as(people.owner.login);
  const staff = server.as(people.staff.login);
  try {
    await makeRegister(owner);
    await addRow(owner, { Title: 'one' });
    const folder = "_api/web/getFolderByServerRelativeUrl('Shared%20Documents')";
    await owner(`${folder}/files/add(url='a.txt')`, { method: 'POST', body: 'bytes' });
    for (const [at, call] of calls.entries()) {
      const wrong = await wrongIn(await send(at % 10 === 9 ? staff : owner, call));
      if (wrong !== undefined) throw new Error(`${JSON.stringify(call)}\n${wrong}`);
    }
    // Whatever was done to it, it still says who asks, or that they may not.
    expect([200, 403, 404]).toContain((await owner('_api/web/currentUser')).status);
  } finally {
    await server.stop();
  }
  expect(damageIn(dataFileIn(dataFolder))).toEqual([]);
  await rm(dataFolder, { recursive: true });
}

test(
  `hostile calls are refused in SharePoint's words and leave the data whole (seed ${SEED})`,
  () =>
    fc.assert(
      fc.asyncProperty(fc.array(hostileCall, { minLength: CALLS, maxLength: CALLS }), siteUnder),
      { seed: SEED, numRuns: SITES, endOnFailure: true }
    ),
  300_000
);
