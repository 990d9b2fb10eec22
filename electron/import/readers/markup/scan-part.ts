/** Runs the markup of one zip part through a handler, piece by piece. */
import { TextDecoder } from 'node:util';
import type { Reading } from '../reading.ts';
import type { ZipParts } from '../zip/zip-parts.ts';
import { type MarkupHandler, MarkupScanner } from './markup-scanner.ts';

/** Parts are UTF-8 as a rule; the standard allows UTF-16, told by its byte order mark. */
function decoderFor(piece: Uint8Array): TextDecoder {
  const utf16 = (piece[0] === 0xff && piece[1] === 0xfe) || (piece[0] === 0xfe && piece[1] === 0xff);
  return new TextDecoder(utf16 ? (piece[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8');
}

/** What a scan is told of its place in the whole work: it begins at `from` and ends at `to`, shares of 1. */
export type Stretch = { readonly reading: Reading; readonly from: number; readonly to: number };

/** Throws what the parts and the scanner throw, and `cancelled`. */
export async function scanPart(
  parts: ZipParts,
  name: string,
  handler: MarkupHandler,
  { reading, from, to }: Stretch,
): Promise<void> {
  const scanner = new MarkupScanner(handler);
  const size = Math.max(1, parts.sizeOf(name));
  let decoder: TextDecoder | undefined;
  let bytes = 0;
  for await (const piece of parts.pieces(name)) {
    decoder ??= decoderFor(piece);
    scanner.feed(decoder.decode(piece, { stream: true }));
    bytes += piece.length;
    await reading.pause(from + ((to - from) * bytes) / size);
  }
  scanner.finish();
}
