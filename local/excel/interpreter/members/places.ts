import { a1, parseAddress, quotedSheetName } from '../../workbook/address';
import { addressOfName, findName } from '../../workbook/definedNames';
import { onSheet } from '../../workbook/rect';
import { invalidArgument, itemNotFound, WorkbookRefusal } from '../../workbook/refusal';
import { sheetOf } from '../../workbook/sheets';
import type { Rect, Sheet, TrackedRange } from '../../workbook/types';
import { bind, NULL_OBJECT, type Host, type HostObject } from '../hostObject';
import { RANGE } from './range';

export interface Place {
  readonly sheet: Sheet;
  readonly rect: Rect;
}

/** Where a range lies now; refused when its cells or its sheet are gone. */
export function placeOf(range: TrackedRange, host: Host): Place {
  const sheet = sheetOf(host.model, range.sheetId);
  if (range.rect === undefined) {
    throw new WorkbookRefusal('InvalidReference', 'This reference is not valid for the operation.');
  }
  return { sheet, rect: range.rect };
}

/** A new range object; refused where it does not lie on the sheet. */
export function rangeObject(host: Host, sheetId: string, rect: Rect): HostObject {
  if (!onSheet(rect)) throw invalidArgument();
  const range = host.track(sheetId, rect);
  return bind(RANGE, range, host, range);
}

export const rangeOrNull = (host: Host, sheetId: string, rect: Rect | undefined): HostObject =>
  rect === undefined ? NULL_OBJECT : rangeObject(host, sheetId, rect);

/** `Sheet1!A1:B2`. */
export const fullAddress = ({ sheet, rect }: Place): string =>
  `${quotedSheetName(sheet.name)}!${a1(rect)}`;

/** An address or a name of the workbook or the sheet; `undefined` where it is neither. */
export function placeNamed(host: Host, sheet: Sheet, text: string): Place | undefined {
  const name = findName(host.model, text, sheet.id) ?? findName(host.model, text);
  const address = parseAddress(text) ?? (name && addressOfName(name));
  if (address === undefined) return undefined;
  const found = address.sheetName === undefined ? sheet : sheetOf(host.model, address.sheetName);
  return { sheet: found, rect: address.rect };
}

/** Refused, as Excel does, where there is no such place. */
export function knownPlace(host: Host, sheet: Sheet, text: string): Place {
  const place = placeNamed(host, sheet, text);
  if (place === undefined) throw invalidArgument();
  if (place.sheet !== sheet) throw itemNotFound();
  return place;
}
