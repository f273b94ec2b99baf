import { people, startLocalServer, type LocalServer, type PersonFetch } from '../../localServer';
import { post, list } from '../register';
import { answeredShape, bothProjections, type Question } from './answers';
import {
  compare,
  expectedOf,
  expectedOfField,
  table,
  totalOf,
  withoutLinks,
  type Comparison,
  type Expected
} from './comparison';
import exceptions from './exceptions.json';
import { fieldQuestions, makeContents, questions } from './questions';
import { describeRecorded, navigationsIn } from './recordings';

describeRecorded('what is answered has the recorded properties and types', ({ golden, edm }) => {
  let server: LocalServer;
  let owner: PersonFetch;
  let comparisons: readonly Comparison[];

  const ask = async (entity: string, expected: Expected, question: Question) => {
    const made: Comparison[] = [];
    for (const projection of bothProjections) {
      const answered = await answeredShape(owner, question, projection);
      if (!answered) throw new Error(`${entity} is not served at ${question.address}`);
      const wanted =
        projection === 'verbose'
          ? expected
          : withoutLinks(expected, navigationsIn(edm, `SP.${entity}`));
      made.push(compare(entity, projection, wanted, answered));
    }
    return made;
  };

  beforeAll(async () => {
    server = await startLocalServer();
    owner = server.as(people.owner.login);
    await makeContents(owner);
    const made: Comparison[] = [];
    for (const [entity, asked] of Object.entries(questions)) {
      const { samples = 0, props = {} } = golden[entity] ?? {};
      for (const question of asked) {
        made.push(...(await ask(entity, expectedOf({ samples, props }), question)));
      }
    }
    for (const [kind, question] of await fieldQuestions(owner)) {
      const expected = expectedOfField(golden.FieldByKind, kind);
      made.push(...(await ask(`Field ${kind}`, expected, question)));
    }
    comparisons = made;
    process.stdout.write(`${table(made).join('\n')}\n`);
  });
  afterAll(() => server.stop());

  const differences = (): readonly string[] =>
    comparisons.flatMap(({ entity, wrong, missing }) =>
      [...wrong, ...missing].map((property) => `${entity} ${property}`)
    );

  test('at least 95 % of the properties are right', () => {
    expect(totalOf(comparisons).share).toBeGreaterThanOrEqual(0.95);
  });

  test('every property that is not right is listed with its reason', () => {
    const listed = exceptions.properties.map(({ entity, property }) => `${entity} ${property}`);
    expect([...new Set(differences())].sort()).toEqual(listed.sort());
  });

  test('every recorded entity is asked for, or listed as not served', () => {
    const listed = exceptions.entities.map(({ entity }) => entity);
    // Fields are asked for by their kinds.
    const asked = [...Object.keys(questions), 'Field', 'FieldByKind'];
    const recorded = Object.keys(golden).filter((entity) => golden[entity]?.samples !== 0);
    expect(recorded.filter((entity) => !asked.includes(entity)).sort()).toEqual(listed.sort());
  });

  test('every recorded kind of column is asked for, or listed as not served', () => {
    const asked = comparisons.map(({ entity }) => entity.replace('Field ', ''));
    const listed = exceptions.fieldKinds.map(({ kind }) => kind);
    const missing = Object.keys(golden.FieldByKind).filter((kind) => !asked.includes(kind));
    expect(missing.sort()).toEqual([...listed].sort());
  });

  test.each(exceptions.entities)('$entity is not served at $address', async ({ address }) => {
    expect((await owner(address)).status).toBe(404);
    expect(server.log[server.log.length - 1]?.unimplemented).toBe(true);
  });

  test.each(exceptions.fieldKinds)('no column of kind $kind can be made', async ({ kind }) => {
    const [, type = ''] = kind.split(':');
    const SchemaXml = `<Field Type="${type}" Name="A${type}" DisplayName="A${type}"/>`;
    const made = await post(owner, `${list}/fields/createfieldasxml`, {
      parameters: { SchemaXml }
    });
    expect(made.ok).toBe(false);
  });
});
