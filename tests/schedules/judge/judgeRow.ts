import type { EditKind } from '../model/editKinds';
import type { Fields, SentEdit } from '../model/log';
import { players } from '../site/people';
import { earlierSends, explains, changedFields, typed, whatWasSent } from './explains';
import type { Finding } from './finding';
import { doubled, lost, untouched } from './finding';
import type { OtherWrite } from './otherWrites';
import { isBy } from './otherWrites';
import type { Version } from './readSite';
import { changedColumns } from './readSite';

/** Whether somebody outside the schedule wrote this version, which the schedule asked for. */
export type IsOutsiders = (version: Version, columns: readonly string[]) => boolean;

/**
 * Judges the fields that people edited in one row (allocation, parts, registration): every version
 * must be explained by a send of its editor, each send by one version at most, and what a person was
 * told to be saved must stand in the version that they were told of.
 */
export function judgeRow(
  kinds: readonly EditKind[],
  versions: readonly Version[],
  sends: readonly SentEdit[],
  isOutsiders: IsOutsiders,
  others: readonly OtherWrite[] = []
): readonly Finding[] {
  const used = new Set<string>();
  const ofVersions = versions.flatMap((after, index) => {
    const before = versions[index - 1];
    return before === undefined ? [] : judgeVersion(before, after);
  });
  return [...ofVersions, ...kinds.flatMap(judgeTold)];

  function judgeVersion(before: Version, after: Version): readonly Finding[] {
    const columns = changedColumns(before, after);
    if (isOutsiders(after, columns)) return [];
    const where = `version ${after.number} of ${kinds[0]?.list ?? 'a row'}, by ${after.editor}`;
    if (columns.length === 0) return [doubled(`${where}, changes nothing`)];
    const beside = others.filter(
      (one) =>
        isBy(one, after) &&
        columns.every((name) => one.columns.includes(name)) &&
        one.explains(before, after)
    );
    if (beside.length > 0) {
      const first = beside.find(({ key }) => !used.has(key));
      if (first === undefined) return [doubled(`${where}, repeats ${columns.join(', ')}`)];
      used.add(first.key);
      return [];
    }
    const [kind, ...more] = kinds.filter(
      ({ fieldsOf }) => changedFields(fieldsOf(before.columns), fieldsOf(after.columns)).length > 0
    );
    if (kind === undefined || more.length > 0) {
      return [untouched(`${where}, changes ${columns.join(', ')}`)];
    }
    const [from, to] = [kind.fieldsOf(before.columns), kind.fieldsOf(after.columns)];
    const fields = changedFields(from, to);
    const allowed = new Set(fields.flatMap((name) => kind.fields[name]?.columns ?? []));
    const stray = columns.filter((name) => !allowed.has(name));
    if (stray.length > 0) return [untouched(`${where}, changes ${stray.join(', ')}`)];

    const own = sends.filter(({ by, of }) => of === kind.name && players[by].name === after.editor);
    const explaining = own.filter((sent) => explains(sent, earlierSends(sent, sends), from, to));
    const change = `${JSON.stringify(pick(from, fields))} to ${JSON.stringify(pick(to, fields))}`;
    if (explaining.length === 0) {
      return own.some((sent) => typed(sent, fields, to))
        ? [lost(`${where}, writes over what they never saw: ${change}`)]
        : [untouched(`${where}, changes what nobody typed: ${change}`)];
    }
    const first = explaining.find((sent) => !used.has(whatWasSent(sent)));
    if (first === undefined) return [doubled(`${where}, repeats ${change}`)];
    used.add(whatWasSent(first));
    return [];
  }

  function judgeTold(kind: EditKind): readonly Finding[] {
    return sends.flatMap((sent) => {
      if (sent.of !== kind.name || sent.told?.kind !== 'saved') return [];
      return judgeSaved(kind, versions, sent.by, sent.told.saved);
    });
  }
}

/** What a person was told to stand must stand in the version that they were told of. */
export function judgeSaved(
  kind: EditKind,
  versions: readonly Version[],
  by: string,
  { fields, etag }: { readonly fields: Fields; readonly etag: string }
): readonly Finding[] {
  const version = versions.find(({ number }) => number === versionIn(etag));
  const stands = version && kind.fieldsOf(version.columns);
  return stands !== undefined && changedFields(stands, fields).length === 0
    ? []
    : [lost(`${by} was told that ${JSON.stringify(fields)} is saved as ${etag}`)];
}

/** The number of the version in an ETag: '"guid,7"'. */
function versionIn(etag: string): number {
  return Number(/,(\d+)/.exec(etag)?.[1]);
}

function pick(fields: Fields, names: readonly string[]): Fields {
  return Object.fromEntries(names.map((name) => [name, fields[name] ?? null]));
}
