import { RECORD_MERGES } from '../../../domain/merge/recordMerges';
import type { Report } from '../../../domain/records';
import { reportsList } from '../../site/lists/reports';
import { keptText } from '../positionFields';
import { reportRecords } from '../reports';
import type { EditableFields } from '../rowEdit';
import type { ReportFields } from './registrationStore';

/** The facts of a report that an owner corrects. */
export const reportFacts: EditableFields<ReportFields, Report, typeof reportsList> = {
  list: reportsList,
  merge: RECORD_MERGES.report,
  toRecord: reportRecords.toRecord,
  fieldsOf: ({ title, publishers, scope, published, narrative, withdrawn }) => ({
    title,
    publishers,
    scope,
    published,
    narrative,
    withdrawn
  }),
  kept: (fields) => ({
    title: fields.title.trim(),
    publishers: fields.publishers.map((name) => name.trim()).filter((name) => name !== ''),
    scope: fields.scope,
    published: keptText(fields.published),
    narrative: keptText(fields.narrative),
    withdrawn: keptText(fields.withdrawn)
  }),
  changedColumns: (_record, before, after) => ({
    ...(before.title === after.title ? {} : { Title: after.title }),
    ...(before.publishers.join('; ') === after.publishers.join('; ')
      ? {}
      : { Publishers: after.publishers.length === 0 ? null : after.publishers.join('; ') }),
    ...(before.scope === after.scope ? {} : { Scope: after.scope ?? null }),
    ...(before.published === after.published ? {} : { Published: after.published ?? null }),
    ...(before.narrative === after.narrative ? {} : { Narrative: after.narrative ?? null }),
    ...(before.withdrawn === after.withdrawn ? {} : { Withdrawn: after.withdrawn ?? null })
  })
};
