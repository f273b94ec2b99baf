import { body, headers } from '@pnp/queryable';
import type { SPFI } from '@pnp/sp';
import { spPostMerge } from '@pnp/sp';
import '@pnp/sp/lists/web';
import '@pnp/sp/fields/list';
import type { IField } from '@pnp/sp/fields';
import type { Vocabularies } from '../../../domain/records';
import { TrackerError } from '../../errors/trackerError';
import { sendWholeBatch } from '../../sync/sendBatch';
import type { FieldDeclaration } from '../declaration/field';
import type { ListDeclaration } from '../declaration/list';
import { fieldXml, REST_TYPES } from './fieldXml';
import type { Journal, ProvisionOutcome } from './journal';
import type { FieldInfo, ListAsFound } from './listAsFound';
import { itemsOf, NEW_LIST, readFields } from './listAsFound';
import { offeredChoices } from './offeredChoices';

/** Columns of one `createFieldAsXml` batch: few, because making columns is slow for SharePoint. */
const COLUMNS_AT_ONCE = 20;

/** SP.AddFieldOptions: the internal name is the schema's `Name`, whatever the heading. */
const INTERNAL_NAME_HINT = 8;

/** Makes the columns that are missing and mends those that differ; columns of others stay. */
export async function provisionFields(
  sp: SPFI,
  list: ListDeclaration,
  found: ListAsFound,
  vocabularies: Vocabularies,
  journal: Journal
): Promise<void> {
  const declared = Object.entries(list.fields).map(
    ([name, field]) => [name, { ...field, choices: offeredChoices(field, vocabularies) }] as const
  );
  const missing = declared.filter(([name]) => !found.fields.has(name));
  for (let start = 0; start < missing.length; start += COLUMNS_AT_ONCE) {
    const some = missing.slice(start, start + COLUMNS_AT_ONCE);
    await sendWholeBatch(sp, (batched) =>
      some.map(([name, field]) =>
        batched.web.lists.getByTitle(list.title).fields.createFieldAsXml({
          SchemaXml: fieldXml(name, field),
          Options: INTERNAL_NAME_HINT
        })
      )
    );
  }

  const now = missing.length === 0 ? found.fields : await readFields(sp, list.title);
  const columns = [['Title', declaredTitle(list)] as const, ...declared].map(([name, field]) => ({
    name,
    field,
    mending: mendingOf(list, name, field, now.get(name))
  }));
  await send(sp, list, columns, ({ plain }) => plain);
  // SharePoint takes uniqueness only for a column that has its index.
  await send(sp, list, columns, ({ unique }) => unique);
  for (const { name, mending } of columns) {
    if (mending.choices === undefined) continue;
    const { fields } = sp.web.lists.getByTitle(list.title);
    await writeChoices(fields.getByInternalNameOrTitle(name), mending.choices);
  }
  for (const { name, mending } of columns) {
    // What SharePoint gave a list that this run has made is made with it, and not somebody's.
    const isMade = found === NEW_LIST || missing.some(([one]) => one === name);
    const outcome: ProvisionOutcome = isMade
      ? 'created'
      : isMended(mending)
        ? 'changed'
        : 'already right';
    journal.note({ kind: 'column', name, list: list.title, outcome });
  }
}

function declaredTitle(list: ListDeclaration): FieldDeclaration<'text'> {
  const { title, description, unique } = list.titleColumn;
  return { kind: 'text', title, description, unique, indexed: unique, hidden: false, choices: [] };
}

/** What has to be written of a column that is there. */
interface Mending {
  readonly plain?: object;
  readonly unique?: object;
  readonly choices?: readonly string[];
}

function isMended({ plain, unique, choices }: Mending): boolean {
  return plain !== undefined || unique !== undefined || choices !== undefined;
}

function mendingOf(
  list: ListDeclaration,
  name: string,
  field: FieldDeclaration,
  found: FieldInfo | undefined
): Mending {
  if (found === undefined || !holdsTheSame(field, found)) {
    throw new TrackerError(
      'column in the way',
      { expected: field.kind, found },
      `The column ${name} of the list ${list.title}`
    );
  }
  const plain = {
    ...(found.Title === field.title ? {} : { Title: field.title }),
    ...(found.Description === field.description ? {} : { Description: field.description }),
    ...(found.Hidden === field.hidden ? {} : { Hidden: field.hidden }),
    ...(field.indexed && !found.Indexed ? { Indexed: true } : {})
  };
  const offered = itemsOf(found.Choices ?? []);
  const misses = field.choices.some((choice) => !offered.includes(choice));
  return {
    ...(Object.keys(plain).length > 0 ? { plain } : {}),
    ...(field.unique && !found.EnforceUniqueValues
      ? { unique: { EnforceUniqueValues: true } }
      : {}),
    // Choices that people added stay, after the declared ones.
    ...(found.TypeAsString === REST_TYPES.choice && misses
      ? { choices: [...new Set([...field.choices, ...offered])] }
      : {})
  };
}

/**
 * Whether a column that is there holds what is declared. Schema version 1 had text where words of the
 * Settings are offered now; such a column stays text, because its values are the same.
 */
function holdsTheSame(
  { kind, vocabulary }: FieldDeclaration,
  { TypeAsString }: FieldInfo
): boolean {
  if (TypeAsString === REST_TYPES[kind]) return true;
  return vocabulary !== undefined && TypeAsString === REST_TYPES.text;
}

async function send(
  sp: SPFI,
  list: ListDeclaration,
  columns: readonly { readonly name: string; readonly mending: Mending }[],
  part: (mending: Mending) => object | undefined
): Promise<void> {
  await sendWholeBatch(sp, (batched) =>
    columns.flatMap(({ name, mending }) => {
      const change = part(mending);
      if (change === undefined) return [];
      const { fields } = batched.web.lists.getByTitle(list.title);
      // The type only keeps PnPjs from asking for it: these properties belong to every SP.Field.
      return [fields.getByInternalNameOrTitle(name).update(change, 'SP.Field')];
    })
  );
}

/**
 * `Choices` belong to SP.FieldChoice: "The property 'Choices' does not exist on type 'SP.Field'" is
 * what SharePoint Online answers to a body that does not name its type, and PnPjs names none.
 */
export async function writeChoices(column: IField, choices: readonly string[]): Promise<void> {
  const change = {
    __metadata: { type: 'SP.FieldChoice' },
    Choices: { __metadata: { type: 'Collection(Edm.String)' }, results: choices }
  };
  const verbose = headers({ 'Content-Type': 'application/json;odata=verbose' });
  await spPostMerge(column, body(change, verbose));
}
