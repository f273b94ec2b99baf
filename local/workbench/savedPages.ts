/**
 * What page authors have set in property panes: the properties of web parts, as SharePoint keeps
 * them with a page. One JSON file, written aside and then renamed, so that it is whole at any moment.
 */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { OptionError } from '../options';
import { strings } from './strings';

export type WebPartProperties = Readonly<Record<string, unknown>>;

/** The page that a web part stands on. */
export interface PageOfSite {
  readonly sitePath: string;
  /** File name without `.aspx`. */
  readonly pageName: string;
}

export interface SavedPages {
  /** Undefined where nobody has set anything. */
  readonly propertiesOf: (page: PageOfSite, instanceId: string) => WebPartProperties | undefined;
  readonly keep: (page: PageOfSite, instanceId: string, properties: WebPartProperties) => void;
  /** Forgets what was set: of one web part, or of the whole page. */
  readonly forget: (page: PageOfSite, instanceId?: string) => void;
}

/** By site and page, then by instance. */
type Saved = Readonly<Record<string, Readonly<Record<string, WebPartProperties>>>>;

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isSaved(value: unknown): value is Saved {
  return (
    isRecord(value) &&
    Object.values(value).every((page) => isRecord(page) && Object.values(page).every(isRecord))
  );
}

function readSaved(file: string): Saved {
  if (!existsSync(file)) return {};
  try {
    const saved: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (isSaved(saved)) return saved;
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
  }
  throw new OptionError(strings.pagesDamaged(file));
}

function without<Value>(
  record: Readonly<Record<string, Value>>,
  key: string
): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));
}

function keyOf({ sitePath, pageName }: PageOfSite): string {
  return `${sitePath}/${pageName}`;
}

/**
 * Opens the file of saved pages, which need not be there yet.
 * @throws OptionError where it holds something else than saved pages
 */
export function openSavedPages(file: string): SavedPages {
  let saved = readSaved(file);
  const write = (next: Saved): void => {
    writeFileSync(`${file}.new`, `${JSON.stringify(next, undefined, 2)}\n`);
    renameSync(`${file}.new`, file);
    saved = next;
  };
  return {
    propertiesOf: (page, instanceId) => saved[keyOf(page)]?.[instanceId],
    keep: (page, instanceId, properties) =>
      write({ ...saved, [keyOf(page)]: { ...saved[keyOf(page)], [instanceId]: properties } }),
    forget: (page, instanceId) => {
      const others = without(saved, keyOf(page));
      const kept = instanceId === undefined ? {} : without(saved[keyOf(page)] ?? {}, instanceId);
      write(Object.keys(kept).length === 0 ? others : { ...others, [keyOf(page)]: kept });
    }
  };
}
