/** `npm run intake -- FILE`: reads a paper, prints what it holds, and with --commit writes it. */
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import {
  IntakeError,
  checkBeforeReading,
  commitIntake,
  mayCommit,
  paperJson,
  planIntake,
  readPaper
} from '../../src/services/intake';
import type { CommittedIntake, IntakePlan, PaperReading } from '../../src/services/intake';
import { createTrackerStore } from '../../src/services/records/createTrackerStore';
import { TrackerError } from '../../src/services/errors/trackerError';
import { connectAs } from '../sample/connectAs';
import { OptionError } from './commandLine';
import { bytesOfFile } from './inputFile';
import { intakeOptions } from './intakeOptions';
import { commitInWords, readingInWords } from './intakeReport';
import { strings } from './intakeStrings';
import { siteOf } from './siteOptions';

async function readPaperFile(file: string): Promise<PaperReading> {
  const name = path.basename(file);
  const bytes = await bytesOfFile(file, (size) => void checkBeforeReading(name, size));
  return readPaper({ name, bytes });
}

interface Commit {
  readonly site: string;
  readonly plan: IntakePlan;
  readonly committed: CommittedIntake;
}

async function commitTo(site: string, login: string, reading: PaperReading): Promise<Commit> {
  const sp = connectAs(site, login);
  if (!(await mayCommit(sp))) throw new OptionError(strings.mayNotWrite(login, site));
  const store = createTrackerStore(sp, { now: () => new Date(), newId: randomUUID });
  const plan = planIntake(reading, await store.readAll(), { newId: randomUUID });
  return { site, plan, committed: await commitIntake(sp, plan) };
}

async function intake(words: readonly string[]): Promise<string> {
  const options = intakeOptions(words);
  // Looked for before the file is read, so that nobody waits for nothing.
  const site = options.commit ? await siteOf(options) : undefined;
  const reading = await readPaperFile(options.file);
  const commit = site === undefined ? undefined : await commitTo(site, options.login, reading);
  if (options.json) {
    const written = commit && {
      commit: {
        site: commit.site,
        added: commit.committed,
        unchanged: commit.plan.unchanged,
        toConfirm: commit.plan.toConfirm,
        withoutStatus: commit.plan.withoutStatus
      }
    };
    return JSON.stringify({ ...paperJson(reading), ...written }, undefined, 2);
  }
  const ending =
    commit === undefined
      ? [strings.nothingWritten]
      : commitInWords(commit.site, commit.plan, commit.committed);
  return [...readingInWords(reading), ...ending].join('\n');
}

/** The sentence for the person; what no sentence was written for says so in its own words. */
function sentenceFor(cause: unknown): string {
  const known =
    cause instanceof IntakeError || cause instanceof OptionError || cause instanceof TrackerError;
  const words = cause instanceof Error ? cause.message : String(cause);
  return (known ? words : strings.failed(words)).replace(/\s+/g, ' ');
}

intake(process.argv.slice(2)).then(
  (output) => process.stdout.write(`${output}\n`),
  (cause: unknown) => {
    process.stderr.write(`${sentenceFor(cause)}\n`);
    process.exitCode = 1;
  }
);
