import { body, headers } from '@pnp/queryable';
import type { SPFI } from '@pnp/sp';
import { spPostMerge } from '@pnp/sp';
import '@pnp/sp/lists/web';
import '@pnp/sp/fields/list';
import type { IField, IFields } from '@pnp/sp/fields';
import { TrackerError } from '../../records/errors';
import { sendWholeBatch } from '../../sync/sendBatch';
import type { FieldDeclaration } from '../declaration/field';
import type { ListDeclaration } from '../declaration/list';
import { fieldXml, REST_TYPES } from './fieldXml';
import type { Journal, ProvisionOutcome } from './journal';

interface FieldInfo {
  readonly InternalName: string;
  readonly Title: string;
  readonly Description: string;
  readonly TypeAsString: string;
  readonly Indexed: boolean;
  readonly EnforceUniqueValues: boolean;
  readonly Hidden: boolean;
  readonly Choices?: readonly string[] | { readonly results: readonly string[] };
}

/** Columns of one `createFieldAsXml` batch: few, because making columns is slow for SharePoint. */
const COLUMNS_AT_ONCE = 20;

/** Makes the columns that are missing and mends those that differ; columns of others stay. */
export async function provisionFields(
  sp: SPFI,
  list: ListDeclaration,
  journal: Journal
): Promise<void> {
  const before = await readFields(sp, list);
  const declared = Object.entries(list.fields);
  const missing = declared.filter(([name]) => !before.has(name));
  for (let start = 0; start < missing.length; start += COLUMNS_AT_ONCE) {
    const some = missing.slice(start, start + COLUMNS_AT_ONCE);
    await sendWholeBatch(sp, (batched) =>
      some.map(([name, field]) =>
        batched.web.lists.getByTitle(list.title).fields.createFieldAsXml(fieldXml(name, field))
      )
    );
  }

  const now = missing.length === 0 ? before : await readFields(sp, list);
  const title = declaredTitle(list);
  for (const [name, field] of [['Title', title] as const, ...declared]) {
    const changed = await mend(sp, list, name, field, now.get(name));
    const outcome: ProvisionOutcome =
      before.get(name) === undefined ? 'created' : changed ? 'changed' : 'already right';
    journal.note({ kind: 'column', name, list: list.title, outcome });
  }
}

function declaredTitle(list: ListDeclaration): FieldDeclaration<'text'> {
  const { title, description, unique } = list.titleColumn;
  return { kind: 'text', title, description, unique, indexed: unique, hidden: false, choices: [] };
}

async function readFields(
  sp: SPFI,
  list: ListDeclaration
): Promise<ReadonlyMap<string, FieldInfo>> {
  // Choices belong to choice columns only and cannot be selected for all, so everything is read.
  const fields = await fieldsOf(sp, list)<FieldInfo[]>();
  return new Map(fields.map((field) => [field.InternalName, field]));
}

function fieldsOf(sp: SPFI, list: ListDeclaration): IFields {
  return sp.web.lists.getByTitle(list.title).fields;
}

async function mend(
  sp: SPFI,
  list: ListDeclaration,
  name: string,
  field: FieldDeclaration,
  found: FieldInfo | undefined
): Promise<boolean> {
  if (found === undefined || found.TypeAsString !== REST_TYPES[field.kind]) {
    throw new TrackerError(
      'refused',
      { expected: field.kind, found },
      `the column ${name} of the list ${list.title} holds something else.`
    );
  }
  const changes = differences(field, found);
  const column = fieldsOf(sp, list).getByInternalNameOrTitle(name);
  for (const change of changes) {
    // The type only keeps PnPjs from asking for it: these properties belong to every SP.Field.
    await column.update(change, 'SP.Field');
  }
  const mustOffer = missesChoices(field, found);
  if (mustOffer) await writeChoices(column, allChoices(field, found));
  return changes.length > 0 || mustOffer;
}

/**
 * `Choices` belong to SP.FieldChoice: "The property 'Choices' does not exist on type 'SP.Field'" is
 * what SharePoint Online answers to a body that does not name its type, and PnPjs names none.
 */
async function writeChoices(column: IField, choices: readonly string[]): Promise<void> {
  const change = {
    __metadata: { type: 'SP.FieldChoice' },
    Choices: { __metadata: { type: 'Collection(Edm.String)' }, results: choices }
  };
  const verbose = headers({ 'Content-Type': 'application/json;odata=verbose' });
  await spPostMerge(column, body(change, verbose));
}

/** What has to be written, in order: SharePoint takes uniqueness only for a column with an index. */
function differences(field: FieldDeclaration, found: FieldInfo): readonly object[] {
  const plain = {
    ...(found.Title === field.title ? {} : { Title: field.title }),
    ...(found.Description === field.description ? {} : { Description: field.description }),
    ...(found.Hidden === field.hidden ? {} : { Hidden: field.hidden }),
    ...(field.indexed && !found.Indexed ? { Indexed: true } : {})
  };
  return [
    ...(Object.keys(plain).length > 0 ? [plain] : []),
    ...(field.unique && !found.EnforceUniqueValues ? [{ EnforceUniqueValues: true }] : [])
  ];
}

function choicesOf(found: FieldInfo): readonly string[] {
  const choices = found.Choices ?? [];
  return 'results' in choices ? choices.results : choices;
}

function missesChoices(field: FieldDeclaration, found: FieldInfo): boolean {
  const offered = choicesOf(found);
  return field.kind === 'choice' && field.choices.some((choice) => !offered.includes(choice));
}

/** Choices that people added stay, after the declared ones. */
function allChoices(field: FieldDeclaration, found: FieldInfo): readonly string[] {
  return [
    ...field.choices,
    ...choicesOf(found).filter((choice) => !field.choices.includes(choice))
  ];
}
