/// <reference types="office-js" />
import type { WorkbookModel } from '../workbook/types';

/** `Office.context.document.settings`: changes are kept with the document once they are saved. */
export function documentSettings(document: () => WorkbookModel): Office.Settings {
  let workbook = document();
  let own = new Map(workbook.settings);
  /** Another document brings settings of its own. */
  const current = (): Map<string, string> => {
    if (workbook !== document()) {
      workbook = document();
      own = new Map(workbook.settings);
    }
    return own;
  };
  const done = (callback: unknown): void => {
    if (typeof callback === 'function') callback({ status: 'succeeded', value: undefined });
  };
  const settings = {
    get: (name: string): unknown => {
      const text = current().get(name);
      return text === undefined ? null : (JSON.parse(text) as unknown);
    },
    set: (name: string, value: unknown): void => {
      current().set(name, JSON.stringify(value ?? null));
    },
    remove: (name: string): void => {
      current().delete(name);
    },
    saveAsync: (options?: unknown, callback?: unknown): void => {
      const kept = current();
      workbook.settings.clear();
      for (const [name, value] of kept) workbook.settings.set(name, value);
      done(typeof options === 'function' ? options : callback);
    },
    refreshAsync: (callback?: unknown): void => {
      workbook = document();
      own = new Map(workbook.settings);
      done(callback);
    },
    addHandlerAsync: (): void => undefined,
    removeHandlerAsync: (): void => undefined
  };
  return settings as unknown as Office.Settings;
}
