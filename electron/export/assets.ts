/** Where the files lie that the papers are made with: templates, and the fonts for print pages and PDF. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Folders the exporters read. */
export interface ExportAssets {
  templatesDir: string;
  fontsDir: string;
}

/** One file of Tinos, which has the metrics of Times New Roman, with the letters it covers. */
export interface FontFile {
  name: string;
  weight: 400 | 700;
  italic: boolean;
  unicodeRange: string;
}

const SUBSETS: readonly (readonly [subset: string, unicodeRange: string])[] = [
  ['latin-ext', 'U+0100-02BA,U+1E00-1E9F,U+1EF2-1EFF,U+20A0-20C0'],
  [
    'latin',
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215',
  ],
  [
    'vietnamese',
    'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB',
  ],
];

/** Every font file the exporters use; the build copies these from @fontsource/tinos/files into `dist/fonts`. */
export function fontFiles(): FontFile[] {
  return SUBSETS.flatMap(([subset, unicodeRange]) =>
    ([400, 700] as const).flatMap((weight) =>
      [false, true].map((italic) => ({
        name: `tinos-${subset}-${weight}-${italic ? 'italic' : 'normal'}.woff`,
        weight,
        italic,
        unicodeRange,
      })),
    ),
  );
}

/** The file whose digits number the pages of a PDF. */
export const DIGITS_FONT = 'tinos-latin-400-normal.woff';

/**
 * Folders under `appRoot` (the repository in development, the packaged app otherwise): templates in
 * `resources/templates`, fonts in `dist/fonts` where the build put them, else in the package they come from.
 */
export function exportAssets(appRoot: string): ExportAssets {
  const bundled = join(appRoot, 'dist', 'fonts');
  return {
    templatesDir: join(appRoot, 'resources', 'templates'),
    fontsDir: existsSync(join(bundled, DIGITS_FONT))
      ? bundled
      : join(appRoot, 'node_modules', '@fontsource', 'tinos', 'files'),
  };
}

/** The bytes of a font file. */
export function readFont(fontsDir: string, name: string): Uint8Array {
  return readFileSync(join(fontsDir, name));
}
