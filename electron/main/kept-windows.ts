/** How the windows stood when the program was last at work, so that a start after closing or a crash brings them back. */
import { z } from 'zod';
import { WindowPlace } from '../../shared/domain/window-place.ts';
import { readJson, replaceJson } from './json-file.ts';

/** Lengths in the system's own pixels, from the upper left corner of the first screen. */
export const Bounds = z.object({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
});
export type Bounds = z.infer<typeof Bounds>;

export const KeptWindow = z.object({
  bounds: Bounds,
  maximized: z.boolean(),
  place: WindowPlace.nullable(),
});
export type KeptWindow = z.infer<typeof KeptWindow>;

const KeptDesk = z.object({ file: z.string().nullable(), windows: z.array(KeptWindow) });
export type KeptDesk = z.infer<typeof KeptDesk>;

const NOTHING_KEPT: KeptDesk = { file: null, windows: [] };

/** The desk kept at `path`; a missing or broken file is an empty desk. */
export function readDesk(path: string): KeptDesk {
  return KeptDesk.safeParse(readJson(path)).data ?? NOTHING_KEPT;
}

export function writeDesk(path: string, desk: KeptDesk): void {
  replaceJson(path, KeptDesk.parse(desk));
}

/** Least of a window that must lie on a screen for hands to find it. */
const LEAST_SEEN = { width: 160, height: 80 };

function overlap(from: number, length: number, otherFrom: number, otherLength: number): number {
  return Math.min(from + length, otherFrom + otherLength) - Math.max(from, otherFrom);
}

/** `bounds` if enough of them lies on one of `screens` still; otherwise null: a screen was unplugged since. */
export function reachable(bounds: Bounds, screens: readonly Bounds[]): Bounds | null {
  const isSeen = screens.some(
    (screen) =>
      overlap(bounds.x, bounds.width, screen.x, screen.width) >= LEAST_SEEN.width &&
      overlap(bounds.y, bounds.height, screen.y, screen.height) >= LEAST_SEEN.height,
  );
  return isSeen ? bounds : null;
}
