import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';

const root = path.resolve(__dirname, '..');
const dist = path.join(root, 'dist');
const packageFile = path.join(root, 'sharepoint/solution/recommendations-tracker.sppkg');

/** What a page loads before the first rows, for all web parts together (`performance.md`, Bundle). */
const BUDGET_GZIP_BYTES = 160 * 1024;

interface Manifest {
  readonly loaderConfig: {
    readonly entryModuleId: string;
    readonly scriptResources: Readonly<
      Record<
        string,
        { readonly type: string; readonly path?: string | { readonly default: string } }
      >
    >;
  };
}

const built = existsSync(dist) ? readdirSync(dist) : [];
const scripts = built.filter((name) => name.endsWith('.js'));
/** What the licences of libraries ask to be handed on with a chunk; the build writes it beside it. */
const notices = built.filter((name) => name.endsWith('.js.LICENSE.txt'));
const manifests = built
  .filter((name) => name.endsWith('.manifest.json'))
  .map((name) => JSON.parse(readFileSync(path.join(dist, name), 'utf8')) as Manifest);

describe('the package', () => {
  const contents = unzipSync(readFileSync(packageFile));
  const packed = Object.keys(contents).filter((name) => /^ClientSideAssets\/.+/.test(name));

  test('holds every chunk of the build, byte for byte', () => {
    expect(scripts.length).toBeGreaterThan(0);
    for (const script of scripts) {
      const asset = contents[`ClientSideAssets/${script}`];
      expect({ script, packed: asset !== undefined }).toEqual({ script, packed: true });
      expect(Buffer.from(asset ?? []).equals(readFileSync(path.join(dist, script)))).toBe(true);
    }
  });

  test('holds the licence notices of the libraries in its chunks, and each belongs to a chunk', () => {
    for (const notice of notices) {
      const asset = contents[`ClientSideAssets/${notice}`];
      expect(Buffer.from(asset ?? []).equals(readFileSync(path.join(dist, notice)))).toBe(true);
      expect(scripts).toContain(notice.replace(/\.LICENSE\.txt$/, ''));
    }
  });

  test('holds nothing that the build did not make', () => {
    const made = [...scripts, ...notices].sort();
    expect(packed.map((name) => path.basename(name)).sort()).toEqual(made);
  });

  test('asks for no API permission', () => {
    const manifest = Buffer.from(contents['AppManifest.xml'] ?? []).toString('utf8');
    expect(manifest).toContain('ProductID="5a1f7a35-5c0e-4c57-9d0e-2f7c8b7d51a4"');
    expect(manifest).not.toMatch(/WebApiPermissionRequest/i);
  });
});

describe('what a page loads before the first rows', () => {
  const firstFiles = new Set(
    manifests.flatMap(({ loaderConfig }) =>
      Object.values(loaderConfig.scriptResources).flatMap(({ type, path: file }) => {
        if (type === 'component' || file === undefined) {
          return [];
        }
        return [typeof file === 'string' ? file : file.default];
      })
    )
  );

  test('stays within its budget', () => {
    expect(firstFiles.size).toBeGreaterThan(0);
    const weights = [...firstFiles].map(
      (file) => gzipSync(readFileSync(path.join(dist, file))).length
    );
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    expect(total).toBeGreaterThan(10 * 1024);
    expect(total).toBeLessThanOrEqual(BUDGET_GZIP_BYTES);
  });
});
