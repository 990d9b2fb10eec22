import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { build, type InlineConfig } from 'vite';
import { say } from './commands.ts';
import { inProject } from './paths.ts';
import { hashSources } from './source-hash.ts';

const OUT = inProject('dist/electron');
const STAMP = inProject('dist/.sources-hash');

/** The Node of the oldest runtime the program is run on (the fallback one). */
const NODE_TARGET = 'node20';

/** A program or a thread to be bundled. */
export interface NodeEntry {
  /** Path below the project's folder. */
  source: string;
  /** Path of the result below the output folder, without its extension. */
  name: string;
}

/** Builds everything the program runs from into dist/, unless dist/ was built from the very same sources. */
export async function buildApp(): Promise<void> {
  const hash = await hashSources();
  if (existsSync(STAMP) && (await readFile(STAMP, 'utf8')) === hash) return;
  say('Building');
  await rm(inProject('dist'), { recursive: true, force: true });
  // One after the other: every bundle stands alone, and the bundler uses all cores for each.
  await bundle(await nodeEntries(), OUT);
  await build({ configFile: inProject('renderer/vite.config.ts'), logLevel: 'warn' });
  await copyFonts();
  await writeFile(STAMP, hash);
}

/** Bundles entries into `folder`, one file each and its own chunks. */
export async function bundle(entries: readonly NodeEntry[], folder: string): Promise<void> {
  for (const entry of entries) await build(nodeConfig(entry, folder));
}

const FONTS = 'node_modules/@fontsource/tinos/files';
/** The letters the papers use, in the format the exporters read; see electron/export/assets.ts. */
const PAPER_FONT = /^tinos-(latin|latin-ext|vietnamese)-(400|700)-(normal|italic)\.woff$/;

/** The fonts of the papers come from a package the packaged program does not carry. */
async function copyFonts(): Promise<void> {
  const names = (await readdir(inProject(FONTS))).filter((name) => PAPER_FONT.test(name));
  if (names.length === 0) throw new Error(`no fonts in ${FONTS}`);
  await mkdir(inProject('dist/fonts'), { recursive: true });
  for (const name of names) await copyFile(inProject(FONTS, name), inProject('dist/fonts', name));
}

async function nodeEntries(): Promise<NodeEntry[]> {
  const processes = ['main', 'preload', 'data'].map((name) => ({
    source: `electron/${name}/index.ts`,
    name,
  }));
  const files = await readdir(inProject('electron/workers')).catch(() => []);
  const workers = files
    .filter((file) => file.endsWith('.worker.ts'))
    .map((file) => ({
      source: `electron/workers/${file}`,
      name: `workers/${file.replace(/\.worker\.ts$/, '')}`,
    }));
  return [...processes, ...workers];
}

/**
 * CommonJS, because a sandboxed preload script can be nothing else and the fallback runtime requires main before
 * the app is ready. Everything is bundled but the native module and what Electron and Node bring along, so that
 * the packaged program carries no other node_modules.
 */
function nodeConfig({ source, name }: NodeEntry, folder: string): InlineConfig {
  return {
    configFile: false,
    root: inProject(),
    logLevel: 'warn',
    publicDir: false,
    ssr: { target: 'node', noExternal: true, external: ['electron', 'better-sqlite3'] },
    build: {
      ssr: inProject(source),
      target: NODE_TARGET,
      outDir: folder,
      emptyOutDir: false,
      minify: false,
      rolldownOptions: {
        platform: 'node',
        output: {
          format: 'cjs',
          entryFileNames: `${name}.cjs`,
          chunkFileNames: `${name}-[name].cjs`,
          // A sandboxed preload script can require nothing of its own.
          codeSplitting: name === 'preload' ? false : {},
        },
      },
    },
  };
}
