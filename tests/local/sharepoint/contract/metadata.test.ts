import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import entities from '../../../../local/sharepoint/metadata/entities.json';
import functions from '../../../../local/sharepoint/metadata/functions.json';
import { findMember } from '../../../../local/sharepoint/metadata/model';
import { people, startLocalServer } from '../../localServer';
import { addFolder, fileAddress } from '../library';
import { callWithExamples, type Called } from './exampleCalls';
import { examplesFor, UPLOAD } from './examples';
import exceptions from './exceptions.json';
import { implementedFunctions, openSession, type Implemented } from './implemented';
import { makeContents } from './questions';
import { describeRecorded } from './recordings';

interface Signature {
  /** "name type", in the order of the declaration. */
  readonly takes: readonly string[];
  readonly gives: string | null;
}

describeRecorded('what the server says of itself is what $metadata says', ({ edm }) => {
  const declared = (bind: string, name: string): Signature | undefined => {
    const own = edm.functions.find((one) => one.bind === bind && one.name === name);
    if (own)
      return { takes: own.params.map((parameter) => parameter.join(' ')), gives: own.returns };
    const base = edm.types[bind]?.base;
    return typeof base === 'string' ? declared(base, name) : undefined;
  };
  const beyond = new Set(exceptions.functions.map(({ bind, name }) => `${bind} ${name}`));

  test('the types', () => {
    const listed = exceptions.types.map(({ type }) => type);
    const given = Object.fromEntries(
      Object.entries(entities).filter(([type]) => !listed.includes(type))
    );
    const recorded = Object.keys(given).map((type) => {
      const { base = null, open = false, props = {}, nav = [] } = edm.types[type] ?? {};
      return [type, { base, open, props, nav }];
    });
    expect(given).toEqual(Object.fromEntries(recorded));
    expect(listed.filter((type) => type in edm.types)).toEqual([]);
  });

  test('the functions', () => {
    const recorded = Object.entries(functions).map(([bind, bound]) => [
      bind,
      Object.fromEntries(Object.keys(bound).map((name) => [name, declared(bind, name)]))
    ]);
    expect(functions).toEqual(Object.fromEntries(recorded));
  });

  describe('each function that is implemented', () => {
    const folder = mkdtempSync(join(tmpdir(), 'metadata-'));
    let implemented: readonly Implemented[];
    let called: readonly Called[];

    beforeAll(async () => {
      const server = await startLocalServer({ dataFolder: folder });
      const owner = server.as(people.owner.login);
      await makeContents(owner);
      await addFolder(owner, 'sub');
      const begun = `${fileAddress('a.txt')}/startUpload(uploadId=guid'${UPLOAD}')`;
      await owner(begun, { method: 'POST', body: '1' });
      await server.stop();
      const session = openSession(folder);
      implemented = implementedFunctions(session);
      const examples = examplesFor(session);
      called = implemented.map((one) => callWithExamples(session, one, examples));
      session.close();
    });
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    const names = (): readonly string[] => [
      ...new Set(implemented.map(({ bind, name }) => `${bind} ${name}`))
    ];

    test('is there, and takes and gives what is declared', () => {
      const signatures = names().map((name) => {
        const [bind = '', bare = ''] = name.split(' ');
        const member = findMember(bind, bare);
        const takes = member?.kind === 'function' ? member.parameters : [];
        const gives = member?.kind === 'function' ? member.gives : undefined;
        return [name, { takes: takes.map((one) => `${one.name} ${one.type}`), gives }];
      });
      const recorded = names().map((name) => {
        const [bind = '', bare = ''] = name.split(' ');
        return [name, declared(bind, bare)];
      });
      const inMetadata = ([name]: readonly unknown[]): boolean => !beyond.has(String(name));
      expect(Object.fromEntries(signatures.filter(inMetadata))).toEqual(
        Object.fromEntries(recorded.filter(inMetadata))
      );
      process.stdout.write(`functions implemented ${names().length}\n`);
    });

    test('reads no parameter that is not declared', () => {
      const undeclared = called.flatMap(({ bind, name, read }) => {
        if (beyond.has(`${bind} ${name}`)) return [];
        const names = (declared(bind, name)?.takes ?? []).map((text) => text.split(' ')[0]);
        return read
          .filter((parameter) => !names.includes(parameter))
          .map((parameter) => `${bind} ${name} ${parameter}`);
      });
      expect([...new Set(undeclared)]).toEqual([]);
    });

    test('answers with the type that is declared', () => {
      const wrong = called
        .filter(({ bind, name, gave }) => {
          return gave !== undefined && !beyond.has(`${bind} ${name}`) && !fits(gave, bind, name);
        })
        .map(({ bind, name, gave }) => `${bind} ${name} gave ${gave}`);
      expect([...new Set(wrong)]).toEqual([]);
    });

    test('was called with arguments that it takes', () => {
      const answered = new Set(
        called.filter(({ gave }) => gave !== undefined).map(({ bind, name }) => `${bind} ${name}`)
      );
      const refusals = new Map(
        called.map(({ bind, name, refused }) => [`${bind} ${name}`, refused])
      );
      const silent = names().filter((name) => !answered.has(name) && !beyond.has(name));
      const listed = new Set(exceptions.refusals.map(({ bind, name }) => `${bind} ${name}`));
      expect([...listed].filter((name) => !silent.includes(name))).toEqual([]);
      const unlisted = silent.filter((name) => !listed.has(name));
      expect(unlisted.map((name) => `${name}: ${refusals.get(name)}`)).toEqual([]);
    });

    const fits = (gave: string | null, bind: string, name: string): boolean => {
      const gives = declared(bind, name)?.gives ?? null;
      if (gave === null || gives === null) return gave === gives;
      // A text that is null is written as its function's name.
      if (gave === name && gives === 'Edm.String') return true;
      return gave === gives || gave === SCALARS[gives] || gives === edm.types[gave]?.base;
    };
  });
});

/** What values of these types are in JSON. */
const SCALARS: Readonly<Record<string, string>> = {
  'Edm.String': 'string',
  'Edm.Guid': 'string',
  'Edm.Int64': 'string',
  'Edm.Int32': 'number',
  'Edm.Boolean': 'boolean'
};
