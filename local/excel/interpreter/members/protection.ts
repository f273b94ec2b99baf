import { invalidOperation } from '../../workbook/refusal';
import { sheetOf } from '../../workbook/sheets';
import { tell } from '../../workbook/watch';
import { isRecord } from '../args';
import type { HostClass } from '../hostObject';
import type { WorksheetSelf } from './worksheets';

/** A sheet's protection; a password is not kept. */
export const WORKSHEET_PROTECTION: HostClass<WorksheetSelf> = {
  name: 'WorksheetProtection',
  scalars: {
    Protected: { get: (self, host) => sheetOf(host.model, self.id).protection.protected },
    Options: { get: (self, host) => sheetOf(host.model, self.id).protection.options }
  },
  methods: {
    Protect: (self, args, host) => {
      const sheet = sheetOf(host.model, self.id);
      if (sheet.protection.protected) throw invalidOperation('The sheet is protected already.');
      sheet.protection = { protected: true, options: isRecord(args[0]) ? args[0] : {} };
      tell(host.model, { kind: 'layout', sheetId: sheet.id });
    },
    Unprotect: (self, _args, host) => {
      const sheet = sheetOf(host.model, self.id);
      sheet.protection = { protected: false, options: {} };
      tell(host.model, { kind: 'layout', sheetId: sheet.id });
    }
  }
};
