import type { SamplePerson } from '../../../local/people';
import type { ListDeclaration } from '../../../src/services/site/declaration/list';

/** A row as REST gives it, people by their sign-in names. */
export type PlainRow = Readonly<Record<string, unknown>>;

interface Answer {
  readonly value?: readonly Readonly<Record<string, unknown>>[];
}

/**
 * Reads the rows of a list by what they are known by (record ID, or title), asking REST directly so that
 * the product's own reading is not compared with itself.
 */
export async function rowsOverRest(
  siteUrl: string,
  person: SamplePerson,
  list: ListDeclaration
): Promise<ReadonlyMap<string, PlainRow>> {
  const people = Object.entries(list.fields)
    .filter(([, { kind }]) => kind === 'person')
    .map(([name]) => name);
  const plain = Object.keys(list.fields).filter((name) => !people.includes(name));
  const expand = [...people, 'Author', 'Editor'];
  const select = ['Title', 'Created', 'Modified', ...plain, ...expand.map((one) => `${one}/Name`)];
  const query = `$top=5000&$select=${select.join(',')}&$expand=${expand.join(',')}`;
  const response = await fetch(
    `${siteUrl}/_api/web/lists/getByTitle('${list.title}')/items?${query}`,
    {
      headers: {
        Accept: 'application/json;odata=nometadata',
        Cookie: `person=${encodeURIComponent(person.login)}`
      }
    }
  );
  const answer = (await response.json()) as Answer;
  if (answer.value === undefined) throw new Error(`${list.title}: ${JSON.stringify(answer)}`);
  const key = 'RecordId' in list.fields ? 'RecordId' : 'Title';
  return new Map(answer.value.map((row) => [String(row[key]), row]));
}
