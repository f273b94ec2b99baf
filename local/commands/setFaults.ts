/** Has the running server go wrong on purpose, by its own address for that. */
import { OptionError } from './commandLine';
import type { FaultsOrder } from './faultsOptions';
import { strings } from './faultsStrings';
import { whatIsSet, type FaultsSet } from './whatIsSet';
import { bytesOfFile } from './inputFile';

const FAULTS_ADDRESS = '/_local/faults';

/**
 * @param runningSite address of a site that runs: `http://localhost:4400/sites/recommendations`
 * @returns what is set now, for the person to read: a line for each thing
 * @throws OptionError with one sentence where the server does not answer or refuses
 */
export async function setFaults(runningSite: string, order: FaultsOrder): Promise<string> {
  const { origin } = new URL(runningSite);
  const answer = await ask(origin, order);
  const written = (await answer.json()) as { readonly error?: string };
  if (written.error !== undefined) throw new OptionError(strings.refused(written.error));
  return whatIsSet(written as FaultsSet);
}

async function ask(origin: string, order: FaultsOrder): Promise<Response> {
  const request = await requestOf(order);
  try {
    return await fetch(origin + FAULTS_ADDRESS, request);
  } catch (cause) {
    if (cause instanceof TypeError) throw new OptionError(strings.noAnswer(origin));
    throw cause;
  }
}

async function requestOf(order: FaultsOrder): Promise<RequestInit> {
  switch (order.kind) {
    case 'show':
      return { method: 'GET' };
    case 'clear':
      return { method: 'DELETE' };
    case 'script':
      return { method: 'PUT', body: await scriptIn(order.file) };
    case 'rule':
      return { method: 'POST', body: JSON.stringify({ rules: [order.rule] }) };
  }
}

async function scriptIn(file: string): Promise<string> {
  const text = Buffer.from(await bytesOfFile(file)).toString('utf8');
  try {
    JSON.parse(text);
  } catch (cause) {
    if (cause instanceof SyntaxError) throw new OptionError(strings.notJson(file));
    throw cause;
  }
  return text;
}
