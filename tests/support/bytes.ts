import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

/** SHA-256 of a file, to tell that it was not touched. */
export function sha256(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

/** Overwrites `length` bytes of a file from `offset` with noise that is the same every time. */
export function spoil(path: string, offset: number, length: number): void {
  const bytes = readFileSync(path);
  for (let i = offset; i < offset + length && i < bytes.length; i += 1) bytes[i] = (i * 167 + 13) % 256;
  writeFileSync(path, bytes);
}
