import type { RowOf } from '../../../src/services/site/declaration/list';
import type { updatesList } from '../../../src/services/site/lists/updates';
import { updateRecords } from '../../../src/services/records/updates';
import { editKinds } from '../model/editKinds';
import type { Log } from '../model/log';
import { isOutsiders } from '../site/outsider';
import type { Subject } from '../site/subjects';
import type { Player } from '../site/people';
import { players } from '../site/people';
import type { Finding } from './finding';
import { lost } from './finding';
import { judgePosition } from './judgePosition';
import { judgeAdded } from './judgeAdded';
import { judgeDecisions } from './judgeDecisions';
import { judgeRow, judgeSaved } from './judgeRow';
import type { OtherWrite } from './otherWrites';
import { datesDecided, tasksTicked } from './otherWrites';
import type { SiteReader, Version } from './readSite';

/** Judges one schedule when it is over, from what the server holds. */
export async function judge(
  site: SiteReader,
  subject: Subject,
  log: Log
): Promise<readonly Finding[]> {
  const { recommendation, position } = subject;
  const { id } = recommendation.record;
  const updates = (await site.rowsOf('Updates', 'SubjectId', id)).map(
    (row) => updateRecords.toRecord(row as RowOf<typeof updatesList>).record
  );
  const ofPosition = judgePosition({
    kind: editKinds.position,
    begun: editKinds.position.begunFields(subject),
    versions: await site.versionsOf('Positions', position.itemId),
    updates,
    sends: log.edits.filter(({ of }) => of === 'position'),
    isOutsiders
  });
  const ofRows: Finding[] = [];
  for (const { list, itemId } of rowsIn(subject)) {
    const kinds = Object.values(editKinds).filter((kind) => kind.list === list);
    // A list that nobody was sent to is not read: it costs more than all else.
    const isEdited = log.edits.some(({ of }) => kinds.some(({ name }) => name === of));
    const others = otherWrites(list, log);
    if (!isEdited && others.length === 0) continue;
    const versions = await site.versionsOf(list, itemId);
    ofRows.push(...judgeRow(kinds, versions, log.edits, isOutsiders, others));
    if (list === 'Actions') ofRows.push(...judgeTicks(versions, log));
  }
  return [
    ...ofPosition,
    ...ofRows,
    ...(await judgeAdded(site, subject, log)),
    ...(await judgeDecisions(site, subject, log))
  ];
}

function otherWrites(list: string, log: Log): readonly OtherWrite[] {
  if (list === 'Reports') return [];
  return list === 'Actions' ? [...datesDecided(log), ...tasksTicked(log)] : datesDecided(log);
}

function judgeTicks(versions: readonly Version[], { ticks }: Log): readonly Finding[] {
  return ticks.flatMap(({ by, done, told }) => {
    if (told === undefined) return [];
    const stands = judgeSaved(editKinds.part, versions, by, told);
    // Ticked without an answer and since unticked by others: the person is told how it stands.
    const isSo = told.fields.done === done || wasTickedBy(versions, by, done);
    return isSo ? stands : [lost(`${by} was told of a tick that is not so`)];
  });
}

function wasTickedBy(versions: readonly Version[], by: Player, done: boolean): boolean {
  return versions.some(
    ({ editor, columns }) =>
      editor === players[by].name && editKinds.part.fieldsOf(columns).done === done
  );
}

function rowsIn({
  report,
  recommendation,
  part
}: Subject): readonly { readonly list: string; readonly itemId: number }[] {
  return [
    { list: 'Reports', itemId: report.itemId },
    { list: 'Recommendations', itemId: recommendation.itemId },
    { list: 'Actions', itemId: part.itemId }
  ];
}
