/** `npm run export -- --out FILE.xlsx`: writes a whole site into one Excel workbook. */
import { access, constants, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { exportSite } from '../../src/services/export/exportSite';
import { connectAs } from '../sample/connectAs';
import { systemErrorCode } from '../systemError';
import { OptionError, readCommandLine } from './commandLine';
import { progressLines, run, say, withSite } from './exportImportRun';
import { strings } from './exportImportStrings';
import { SITE_VALUES, siteOf, siteOptions } from './siteOptions';

/** Refuses before the site is read what would be refused after it. */
async function checkOut(out: string, mayReplace: boolean): Promise<void> {
  if (!out.toLowerCase().endsWith('.xlsx')) throw new OptionError(strings.notXlsx(out));
  const folder = path.dirname(out);
  try {
    if (!(await stat(folder)).isDirectory()) throw new OptionError(strings.folderMissing(folder));
    await access(folder, constants.W_OK);
  } catch (cause) {
    const code = systemErrorCode(cause);
    if (code === 'ENOENT' || code === 'ENOTDIR') {
      throw new OptionError(strings.folderMissing(folder));
    }
    throw writingProblem(out, cause);
  }
  const found = await stat(out).catch((cause: unknown) => {
    if (systemErrorCode(cause) === 'ENOENT') return undefined;
    throw writingProblem(out, cause);
  });
  if (found?.isDirectory() === true) throw new OptionError(strings.outIsFolder(out));
  if (found !== undefined && !mayReplace) throw new OptionError(strings.exists(out));
}

/** What the file system says, in a sentence. */
function writingProblem(out: string, cause: unknown): unknown {
  const code = systemErrorCode(cause);
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return new OptionError(strings.mayNotBeWritten(out));
  }
  return code === 'ENOSPC' ? new OptionError(strings.diskFull(out)) : cause;
}

/** Writes beside the file first, so that an old export is not lost to a write that fails. */
async function writeOut(out: string, bytes: Uint8Array): Promise<void> {
  const beside = `${out}.${process.pid}.part`;
  try {
    await writeFile(beside, bytes);
    await rename(beside, out);
  } catch (cause) {
    await rm(beside, { force: true });
    throw writingProblem(out, cause);
  }
}

run(async (words) => {
  const line = readCommandLine(words, {
    values: ['out', ...SITE_VALUES],
    flags: ['force'],
    usage: strings.exportUsage
  });
  const { out } = line.values;
  const [extra] = line.words;
  if (extra !== undefined)
    throw new OptionError(`${strings.extraWord(extra)} ${strings.exportUsage}`);
  if (out === undefined) throw new OptionError(`${strings.noOut} ${strings.exportUsage}`);
  const options = siteOptions(line.values);
  await checkOut(out, line.flags.has('force'));
  const site = await siteOf(options);
  const { bytes, listed, files } = await withSite(site, () =>
    exportSite(connectAs(site, options.login), { progress: progressLines() })
  );
  await writeOut(out, bytes);
  for (const { list, rows } of listed) say(strings.listed(list, rows));
  say(
    strings.exported(
      site,
      out,
      listed.reduce((sum, { rows }) => sum + rows, 0)
    )
  );
  say(strings.filesListed(files.length));
});
