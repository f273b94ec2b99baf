import fc from 'fast-check';
import { membersOf, type Member } from '../../../local/sharepoint/metadata/model';

/** A call that nobody who means well would send. */
export interface HostileCall {
  readonly method: string;
  /** Below _api, with its query. */
  readonly address: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

/** Texts that have broken servers: names of prototypes, odd characters, lengths, XML, addresses. */
const TEXTS = [
  ...[
    '',
    ' ',
    "''",
    'x',
    '__proto__',
    'constructor',
    'toString',
    '\0',
    '\ud800',
    '\u202eabc',
    '😀'
  ],
  ...['a'.repeat(255), 'a'.repeat(256), '../..', '%', '<x>', '&', '"', '\\', '~$x', '_vti_', 'a/b'],
  ...['Register', 'Title', 'ID', 'Lead', 'Lead/Title', 'Documents', 'Shared Documents/a.txt'],
  ...['/sites/recommendations', '/sites/recommendations/Shared Documents/a.txt', 'All Items'],
  ...['0x01', '0x0101', '0x01zz', 'i:0#.f|membership|ellen.marsh@force.example'],
  ...[
    '{00000000-0000-0000-0000-000000000000}',
    '2024-01-01T00:00:00Z',
    '9999-12-31T23:59:59-05:00'
  ],
  ...['1;3;00000000-0000-0000-0000-000000000000;638011602092670000;1', 'Paged=TRUE&p_ID=x'],
  '<View><Query><Where><Or><IsNull><FieldRef Name="Lead"/></IsNull></Or></Where></Query></View>',
  '<View><Query><Where><Eq><FieldRef Name="Due"/><Value Type="DateTime">x</Value></Eq></Where></Query></View>',
  '<Field Type="Text" Name="__proto__" DisplayName="p"/>',
  '<Field Type="Lookup" List="{x}" DisplayName="q"/>',
  '<Field Type="Calculated" DisplayName="r"><Formula>=REPT("a",1E9)</Formula></Field>'
];
const NUMBERS = [0, -1, 1, 2, 2 ** 31, -(2 ** 31) - 1, 2 ** 53, 1e308, 1.5, 1073741829, 25];

const text = fc.constantFrom(...TEXTS);
const number = fc.constantFrom(...NUMBERS);

const literal = fc.oneof(
  { weight: 4, arbitrary: text.map((one) => `'${one.replace(/'/g, "''")}'`) },
  { weight: 3, arbitrary: number.map(String) },
  fc.constantFrom('true', 'null', 'NaN', "guid'x'", "datetime'x'", '@a', '{}', '()'),
  text.map((one) => `guid'${one}'`)
);

/** The roots that calls start from, with what stands there. */
const LIST = "web/lists/getByTitle('Register')";
const ROOTS: readonly (readonly [path: string, type: string])[] = [
  ...([
    ['web', 'SP.Web'],
    ['site', 'SP.Site'],
    ['web/lists', 'Collection(SP.List)']
  ] as const),
  ...([
    [LIST, 'SP.List'],
    [`${LIST}/items`, 'Collection(SP.ListItem)']
  ] as const),
  ...([
    [`${LIST}/items(1)`, 'SP.ListItem'],
    [`${LIST}/views`, 'Collection(SP.View)']
  ] as const),
  ...([
    [`${LIST}/fields`, 'Collection(SP.Field)'],
    [`${LIST}/defaultView`, 'SP.View']
  ] as const),
  ...([
    [`${LIST}/fields/getByTitle('Title')`, 'SP.Field'],
    [`${LIST}/rootFolder`, 'SP.Folder']
  ] as const),
  [`${LIST}/contentTypes`, 'Collection(SP.ContentType)'],
  [`${LIST}/items(1)/versions`, 'Collection(SP.ListItemVersion)'],
  [`${LIST}/items(1)/attachmentFiles`, 'Collection(SP.Attachment)'],
  ["web/getFolderByServerRelativeUrl('Shared Documents')", 'SP.Folder'],
  ["web/getFileByServerRelativeUrl('/sites/recommendations/Shared Documents/a.txt')", 'SP.File'],
  ...([
    ['web/siteGroups', 'Collection(SP.Group)'],
    ['web/siteUsers', 'Collection(SP.User)']
  ] as const),
  ['web/roleAssignments', 'Collection(SP.RoleAssignment)'],
  ['web/roleDefinitions', 'Collection(SP.RoleDefinition)'],
  ['web/recycleBin', 'Collection(SP.RecycleBinItem)'],
  ['web/navigation/quicklaunch', 'Collection(SP.NavigationNode)'],
  ['web/webs', 'Collection(SP.Web)']
];

/** Half characters cannot be in an address. */
const wellFormed = (one: string): string => Buffer.from(one, 'utf8').toString('utf8');

const encoded = (one: string): string => encodeURIComponent(wellFormed(one)).replace(/%27/g, "'");

/** A value of a body, rarely of the kind that is wanted. */
const value: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  any: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    { weight: 4, arbitrary: text },
    { weight: 2, arbitrary: number },
    fc.constantFrom(true, false, null),
    fc.array(tie('any'), { maxLength: 3 }),
    fc.dictionary(
      fc.constantFrom('results', '__metadata', 'type', 'StringValue', 'DecodedUrl', 'Url', 'High'),
      tie('any'),
      { maxKeys: 3 }
    )
  )
})).any;

function valueOf(type: string): fc.Arbitrary<unknown> {
  if (/Int|Double/.test(type)) return fc.oneof({ weight: 3, arbitrary: number }, value);
  if (/Bool/.test(type)) return fc.oneof({ weight: 3, arbitrary: fc.boolean() }, value);
  if (/^Edm.String/.test(type)) return fc.oneof({ weight: 3, arbitrary: text }, value);
  if (/^Collection/.test(type)) return fc.oneof(fc.array(value, { maxLength: 3 }), value);
  const members = propertiesOf(type);
  return members.length === 0 ? value : fc.oneof({ weight: 3, arbitrary: bodyOf(members) }, value);
}

type Named = Pick<Extract<Member, { readonly kind: 'property' }>, 'name' | 'type'>;

const propertiesOf = (type: string): readonly Named[] =>
  [...membersOf(type.replace(/^Collection\((.*)\)$/, '$1')).values()].flatMap((member) =>
    member.kind === 'property' ? [member] : []
  );

const COLUMNS = ['Title', 'LeadId', 'Areas', 'Due', 'IsNew', 'Order0', 'Source', 'constructor'].map(
  (name) => ({ name, type: 'any' })
);

const bodyOf = (members: readonly Named[]): fc.Arbitrary<Record<string, unknown>> =>
  fc
    .subarray([...members], { maxLength: Math.min(6, members.length) })
    .chain((some) =>
      fc.record(
        Object.fromEntries(
          some.map(({ name, type }) => [name, type.startsWith('SP.') ? value : valueOf(type)])
        )
      )
    );

const JUNK = fc.constantFrom(
  '',
  '{',
  '[]',
  'null',
  '"x"',
  '\0',
  '{"__proto__":{"x":1}}',
  '\ufeff{}'
);

const bodyText = (body: fc.Arbitrary<unknown>): fc.Arbitrary<string> =>
  fc.oneof({ weight: 9, arbitrary: body.map((one) => JSON.stringify(one)) }, JUNK);

/** One step further: a member of the type, with arguments, and what may be sent to it. */
function stepFrom(
  type: string
): fc.Arbitrary<{ readonly step: string; readonly body: fc.Arbitrary<string> }> {
  const own = bodyText(bodyOf([...propertiesOf(type), ...COLUMNS]));
  const here = fc.constant({ step: '', body: own });
  const strange = fc
    .constantFrom('/$value', '/__proto__', '/constructor', '/(', '/getByTitle', '//')
    .map((step) => ({ step, body: own }));
  const keyed = literal.map((key) => ({ step: `(${encoded(key)})`, body: own }));
  const members = [...membersOf(type).values()];
  if (members.length === 0) return fc.oneof(here, strange, keyed);
  const member = fc.constantFrom(...members).chain((one) => {
    if (one.kind !== 'function') return fc.constant({ step: `/${one.name}`, body: own });
    const given = bodyText(bodyOf(one.parameters));
    const args = fc.tuple(
      ...one.parameters.map(({ name }) =>
        fc.option(literal.map((arg) => `${name}=${encoded(arg)}`))
      )
    );
    return args.map((some) => ({
      step: `/${one.name}(${some.filter((arg) => arg !== null).join(',')})`,
      body: given
    }));
  });
  return fc.oneof(
    { weight: 12, arbitrary: member },
    { weight: 4, arbitrary: here },
    strange,
    keyed
  );
}

const column = fc.constantFrom(
  ...[
    'Title',
    'ID',
    'Lead',
    'LeadId',
    'Lead/Title',
    'Due',
    'Areas',
    'Source',
    'Author',
    '__proto__'
  ],
  ...[
    'constructor',
    'FileRef',
    'OData__UIVersionString',
    '*',
    'RoleAssignments/Member',
    'Versions'
  ],
  ...['File/Name', 'Fields', 'ParentList/Title', 'FieldValuesAsText', 'AttachmentFiles', 'Id']
);
const condition = fc.oneof(
  fc
    .tuple(column, fc.constantFrom('eq', 'ne', 'lt', 'ge', 'foo'), literal)
    .map((parts) => parts.join(' ')),
  fc.tuple(column, literal).map(([name, part]) => `startswith(${name},${part})`),
  fc.tuple(column, literal).map(([name, part]) => `substringof(${part},${name})`),
  fc.tuple(column, literal).map(([name, part]) => `year(${name}) eq ${part}`)
);
const some = (one: fc.Arbitrary<string>, separator: string): fc.Arbitrary<string> =>
  fc.array(one, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(separator));

const OPTIONS = {
  $select: some(column, ','),
  $expand: some(column, ','),
  $filter: some(condition, ' or '),
  $orderby: some(column, ' desc,'),
  $top: fc.constantFrom('0', '-1', '5001', 'NaN', '1e3', '99999999999999999999', '2'),
  $skip: fc.constantFrom('0', '-1', 'x'),
  $skiptoken: fc.constantFrom(
    'Paged=TRUE&p_ID=5',
    'Paged=TRUE&p_ID=x',
    'Paged=TRUE&PagedPrev=TRUE&p_ID=0&p_Title=%00',
    'x'
  ),
  '@a': literal
};
/** Few at a time: one that is refused hides what the others would do. */
const query = fc
  .subarray(Object.entries(OPTIONS), { maxLength: 2 })
  .chain((chosen) => fc.record(Object.fromEntries(chosen)))
  .map((options) =>
    Object.entries(options)
      .map(([name, given]) => `${name}=${encodeURIComponent(wellFormed(String(given)))}`)
      .join('&')
  );

const headers = fc.record(
  {
    accept: fc.constantFrom(
      ...[
        'application/json',
        'application/json;odata=nometadata',
        'application/json;odata=verbose'
      ],
      ...['application/atom+xml', '*/*', 'x']
    ),
    'content-type': fc.constantFrom(
      'application/json',
      'application/json;odata=verbose',
      'text/plain',
      'x'
    ),
    'if-match': fc.constantFrom('*', '"1"', '1', 'x', '"00000000-0000-0000-0000-000000000000,1"')
  },
  { requiredKeys: ['accept'] }
);

export const hostileCall: fc.Arbitrary<HostileCall> = fc
  .tuple(
    fc.constantFrom(...ROOTS),
    fc.constantFrom('GET', 'GET', 'POST', 'POST', 'POST', 'MERGE', 'PUT', 'DELETE'),
    query,
    headers
  )
  .chain(([[root, type], method, asked, given]) =>
    stepFrom(type).chain(({ step, body }) =>
      body.map((sent) => ({
        method,
        address: `_api/${root.replace(/ /g, '%20')}${step}${asked === '' ? '' : `?${asked}`}`,
        headers: given,
        body: method === 'GET' ? undefined : sent
      }))
    )
  );
