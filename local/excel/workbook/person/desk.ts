import { parseAddress } from '../address';
import { invalidArgument, itemNotFound } from '../refusal';
import { activeSheet, sheetOf } from '../sheets';
import { findTable } from '../tableParts';
import type { WorkbookModel } from '../types';
import type { Desk } from './types';

/** Finds what a person points at. */
export function deskAt(model: WorkbookModel): Desk {
  return {
    model,
    at: (address) => {
      const found = parseAddress(address);
      if (found === undefined) throw invalidArgument(`${address} is no address.`);
      const sheet =
        found.sheetName === undefined ? activeSheet(model) : sheetOf(model, found.sheetName);
      return { sheet, rect: found.rect };
    },
    table: (name) => {
      const found = findTable(model, name);
      if (found === undefined) throw itemNotFound();
      return found;
    },
    place: (table, heading) => {
      const place = table.columns.findIndex((column) => column.name === heading);
      if (place < 0) throw itemNotFound();
      return place;
    }
  };
}
