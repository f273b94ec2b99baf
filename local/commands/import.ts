/** `npm run import -- FILE.xlsx`: restores an exported site to an empty one. */
import path from 'node:path';
import type { ImportReport } from '../../src/services/export/importSite';
import { importSite } from '../../src/services/export/importSite';
import { readExport } from '../../src/services/export/readExport';
import { connectAs } from '../sample/connectAs';
import { OptionError, readCommandLine } from './commandLine';
import { progressLines, run, say, withSite } from './exportImportRun';
import { strings } from './exportImportStrings';
import { bytesOfFile } from './inputFile';
import { SITE_VALUES, siteOf, siteOptions } from './siteOptions';

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
  const bytes = await bytesOfFile(file);
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
