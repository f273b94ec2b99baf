/** `npm run import -- FILE.xlsx`: restores an exported site to an empty one. */
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { ImportReport } from '../../src/services/export/importSite';
import { importSite } from '../../src/services/export/importSite';
import { readExport } from '../../src/services/export/readExport';
import { connectAs } from '../sample/connectAs';
import { systemErrorCode } from '../systemError';
import { OptionError, readCommandLine } from './commandLine';
import { progressLines, run, say, siteOf, withSite } from './exportImportRun';
import { SITE_VALUES, siteOptions } from './exportImportOptions';
import { strings } from './exportImportStrings';

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    if ((await stat(file)).isDirectory()) throw new OptionError(strings.folder(file));
    return new Uint8Array(await readFile(file));
  } catch (cause) {
    const code = systemErrorCode(cause);
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new OptionError(strings.missing(file));
    if (code === 'EACCES' || code === 'EPERM') throw new OptionError(strings.unreadable(file));
    throw cause;
  }
}

function inWords(report: ImportReport): readonly string[] {
  const { listed, settingsChanged, unknownPeople, keptOtherwise, unstamped } = report;
  return [
    ...listed
      .filter(({ added, already }) => added + already > 0)
      .map(({ list, added, already }) => strings.added(list, added, already)),
    ...(settingsChanged.length === 0 ? [] : [strings.settingsChanged(settingsChanged)]),
    ...(unknownPeople.length === 0 ? [] : [strings.unknownPeople]),
    ...unknownPeople.map(strings.unknownPerson),
    ...keptOtherwise.map(strings.keptOtherwise),
    ...(unstamped === 0 ? [] : [strings.unstamped(unstamped, report.unstampedBecause)]),
    ...(report.filesNotIncluded === 0 ? [] : [strings.filesNotIncluded(report.filesNotIncluded)]),
    strings.notRestored
  ];
}

run(async (words) => {
  const line = readCommandLine(words, {
    values: SITE_VALUES,
    flags: [],
    usage: strings.importUsage
  });
  const [file, extra] = line.words;
  if (file === undefined) throw new OptionError(`${strings.noFile} ${strings.importUsage}`);
  if (extra !== undefined)
    throw new OptionError(`${strings.extraWord(extra)} ${strings.importUsage}`);
  const options = siteOptions(line.values);
  const bytes = await readBytes(file);
  const site = await siteOf(options);
  say(strings.reading(file));
  const exported = await readExport(path.basename(file), bytes);
  const report = await withSite(site, () =>
    importSite(connectAs(site, options.login), exported, { progress: progressLines() })
  );
  const isDone =
    report.settingsChanged.length === 0 && report.listed.every(({ added }) => added === 0);
  say(isDone ? strings.nothingToDo(file, site) : strings.imported(file, site));
  for (const sentence of inWords(report)) say(sentence);
});
