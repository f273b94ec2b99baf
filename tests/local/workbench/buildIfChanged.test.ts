import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { BuildError, buildErrors, buildIfChanged } from '../../../local/build/buildIfChanged';
import { probeBuild } from './probePages';

describe('building what changed', () => {
  let root: string;
  let builds: number;

  const write = (file: string, text: string): void => {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  };
  const build = async (): Promise<void> => {
    builds += 1;
    cpSync(probeBuild, path.join(root, 'dist'), { recursive: true });
    write('dist-excel/manifest.xml', '<OfficeApp />');
    write('dist-excel/signin.html', '<script defer src="signin_1.js"></script>');
    write('dist-excel/signin_1.js', '');
    write(
      'dist-excel/taskpane.html',
      '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>' +
        '<script defer src="taskpane_1.js"></script>'
    );
    write('dist-excel/taskpane_1.js', '');
  };
  const run = (): Promise<boolean> => buildIfChanged({ root, report: () => undefined, build });

  beforeEach(() => {
    root = mkdtempSync(path.join(os.tmpdir(), 'tracker-build-'));
    builds = 0;
    write('src/a.ts', 'a');
    write('config/config.json', '{}');
    write('package-lock.json', '{}');
    write('tsconfig.json', '{}');
    write('gulpfile.js', '');
  });

  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it('builds the first time, and not again', async () => {
    expect(await run()).toBe(true);
    expect(await run()).toBe(false);
    expect(builds).toBe(1);
  });

  it.each(['src/a.ts', 'src/deep/b.ts', 'config/config.json', 'package-lock.json', 'gulpfile.js'])(
    'builds again when %s changes',
    async (file) => {
      await run();
      write(file, 'changed');
      expect(await run()).toBe(true);
      expect(await run()).toBe(false);
    }
  );

  it('builds again when a file is renamed', async () => {
    await run();
    rmSync(path.join(root, 'src/a.ts'));
    write('src/b.ts', 'a');
    expect(await run()).toBe(true);
  });

  it('does not build for what the build itself wrote, nor for tests', async () => {
    await run();
    write('src/a.module.scss.ts', 'export {}');
    write('tests/a.test.ts', 'changed');
    expect(await run()).toBe(false);
  });

  it('builds again when a script of the output is missing', async () => {
    await run();
    rmSync(path.join(root, 'dist/probe_0123456789abcdef0123.js'));
    expect(await run()).toBe(true);
  });

  it.each(['manifest.xml', 'taskpane.html', 'taskpane_1.js', 'signin_1.js'])(
    'builds again when %s of the add-in is missing',
    async (file) => {
      await run();
      rmSync(path.join(root, 'dist-excel', file));
      expect(await run()).toBe(true);
      expect(await run()).toBe(false);
    }
  );

  it('builds again when the add-in is to be served elsewhere', async () => {
    await run();
    process.env['TRACKER_ADDIN_URL'] = 'https://tools.force.example/tracker';
    try {
      expect(await run()).toBe(true);
      expect(await run()).toBe(false);
    } finally {
      delete process.env['TRACKER_ADDIN_URL'];
    }
    expect(await run()).toBe(true);
  });

  it('tries again after a build that failed', async () => {
    const failing = (): Promise<void> => Promise.reject(new BuildError('a.ts(1,1): error TS1'));
    const attempt = buildIfChanged({ root, report: () => undefined, build: failing });
    await expect(attempt).rejects.toThrow('error TS1');
    expect(await run()).toBe(true);
  });
});

describe('what a failed build says', () => {
  it('is what is wrong, without the steps and colours around it', () => {
    const output = [
      "[03:11:00] Starting subtask 'tsc'...",
      '[03:11:15] \u001b[31mError - [tsc] src/a.ts(6,8): error TS2307: Cannot find module.\u001b[39m',
      "[03:11:15] Error - 'tsc' sub task errored after 15 s",
      'Trying to exit with exit code 1'
    ].join('\n');
    expect(buildErrors(output)).toBe(
      'Error - [tsc] src/a.ts(6,8): error TS2307: Cannot find module.'
    );
  });

  it('is everything, where nothing is marked as wrong', () => {
    expect(buildErrors('Killed\n\nby the system\n')).toBe('Killed\nby the system');
  });
});
