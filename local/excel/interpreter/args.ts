import { invalidArgument } from '../workbook/refusal';
import type { TrackedRange } from '../workbook/types';
import { isHostObject, type Args } from './hostObject';

export function textArg(args: Args, place: number): string {
  const value = args[place];
  if (typeof value !== 'string') throw invalidArgument();
  return value;
}

export const optionalText = (args: Args, place: number): string | undefined =>
  args[place] === undefined || args[place] === null ? undefined : textArg(args, place);

/** A whole number; `otherwise` stands for one that was left out. */
export function numberArg(args: Args, place: number, otherwise?: number): number {
  const value = args[place] ?? otherwise;
  if (typeof value !== 'number' || !Number.isInteger(value)) throw invalidArgument();
  return value;
}

export const flagArg = (args: Args, place: number): boolean => args[place] === true;

/** A range given as an object; `undefined` where it is an address or nothing. */
export function rangeArg(args: Args, place: number): TrackedRange | undefined {
  const value = args[place];
  return isHostObject(value) ? value.range : undefined;
}

export function boolValue(value: unknown): boolean {
  if (typeof value !== 'boolean') throw invalidArgument();
  return value;
}

export function textValue(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument();
  return value;
}

export function numberValue(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw invalidArgument();
  return value;
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `#RRGGBB` in capitals; a colour's name stays as it is. */
export const colourValue = (value: unknown): string => {
  const colour = textValue(value);
  return /^#[0-9a-f]{6}$/i.test(colour) ? colour.toUpperCase() : colour;
};
