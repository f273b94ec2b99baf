import { onlyReading } from '../../errors/trackerError';
import { reading } from '../../sync/sharePointAnswer';
import { postRecords } from '../posts';
import { readRecords } from '../readRecords';
import type { SentEdits } from '../rowEdit';
import { beginRowEdit, saveRowEdit } from '../rowEdit';
import type { StoreSurroundings } from '../storeSurroundings';
import { addReport } from './addReport';
import { correctsOriginal, refuseBuiltOn } from './correctOriginal';
import { reallocate } from './reallocate';
import { recommendationFacts } from './recommendationFacts';
import type { RegistrationFields, RegistrationStore, ReportFields } from './registrationStore';
import { reportFacts } from './reportFacts';

/** The store itself. SharePoint decides who may: others get a sentence. */
export function registrationWrites(surroundings: StoreSurroundings): RegistrationStore {
  const { sp } = surroundings;
  const sentReports: SentEdits<ReportFields> = new Map();
  const sent: SentEdits<RegistrationFields> = new Map();
  return {
    add: (report, options = {}) => addReport(sp, report, options),
    beginReportEdit: (id) => onlyReading(() => beginRowEdit(surroundings, reportFacts, id)),
    saveReport: (edit) => saveRowEdit(surroundings, reportFacts, sentReports, edit),
    beginEdit: (id) => onlyReading(() => beginRowEdit(surroundings, recommendationFacts, id)),
    save: async (edit) => {
      if (correctsOriginal(edit.base.fields, edit.mine)) await refuseBuiltOn(sp, edit.base.id);
      return saveRowEdit(surroundings, recommendationFacts, sent, edit);
    },
    reallocate: (recommendations, to, options) =>
      reallocate(surroundings, recommendations, to, options),
    posts: () =>
      onlyReading(() => reading(async () => (await readRecords(sp, postRecords)).records))
  };
}
