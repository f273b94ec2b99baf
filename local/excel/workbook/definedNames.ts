import { parseAddress, type Address } from './address';
import { invalidArgument, WorkbookRefusal } from './refusal';
import type { DefinedName, WorkbookModel } from './types';
import { tell } from './watch';

export const findName = (
  model: WorkbookModel,
  name: string,
  sheetId?: string
): DefinedName | undefined =>
  model.names.find(
    (one) => one.name.toLowerCase() === name.toLowerCase() && one.sheetId === sheetId
  );

export function addName(model: WorkbookModel, name: DefinedName): DefinedName {
  if (!/^[\p{L}_\\][\p{L}\d_.\\]*$/u.test(name.name) || /^[A-Za-z]{1,3}\d+$/.test(name.name)) {
    throw invalidArgument('The name is not one that Excel takes.');
  }
  if (findName(model, name.name, name.sheetId) !== undefined) {
    throw new WorkbookRefusal(
      'ItemAlreadyExists',
      'A resource with the same name or identifier already exists.'
    );
  }
  model.names = [...model.names, name];
  tell(model, { kind: 'parts' });
  return name;
}

export function deleteName(model: WorkbookModel, name: DefinedName): void {
  model.names = model.names.filter((one) => one !== name);
  tell(model, { kind: 'parts' });
}

/** What a name stands for, where that is a range. */
export const addressOfName = (name: DefinedName): Address | undefined =>
  parseAddress(name.formula.replace(/^=/, ''));
