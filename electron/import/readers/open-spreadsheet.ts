/** From a path to a workbook in memory, with a clear refusal for every file that cannot be one. */
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { DecryptionError, EncryptedFileError, UnsupportedFormatError } from 'hucre';
import type { ErrorCode } from '../../../shared/domain/errors.ts';
import { AppError } from '../../../shared/domain/errors.ts';
import { readCsv } from './csv-source.ts';
import { readWithHucre } from './hucre-source.ts';
import { MAX_ENTRY_BYTES, MAX_FILE_BYTES, MAX_UNPACKED_BYTES } from './limits.ts';
import { type Sniffed, sniff } from './sniff.ts';
import type { SpreadsheetSource } from './spreadsheet-source.ts';
import type { ZipEntry } from './zip-directory.ts';

function detailOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/**
 * Bytes of a file. Throws `file-not-found`, `file-unreadable`, `file-empty` or `file-too-large`, each with
 * the file's name as `file`.
 */
export async function readBytes(path: string): Promise<Uint8Array> {
  const file = basename(path);
  try {
    const info = await stat(path);
    if (info.isDirectory()) throw new AppError('file-unreadable', { file }, 'a folder');
    if (info.size > MAX_FILE_BYTES) throw new AppError('file-too-large', { file }, `${info.size} bytes`);
    return await readFile(path);
  } catch (error) {
    if (error instanceof AppError) throw error;
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new AppError(missing ? 'file-not-found' : 'file-unreadable', { file }, detailOf(error));
  }
}

const REFUSALS = {
  encrypted: 'file-encrypted',
  corrupt: 'file-corrupt',
  unknown: 'file-format-unknown',
} as const;

function tooLarge(entries: readonly ZipEntry[]): boolean {
  const total = entries.reduce((sum, entry) => sum + entry.bytes, 0);
  return total > MAX_UNPACKED_BYTES || entries.some((entry) => entry.bytes > MAX_ENTRY_BYTES);
}

/** The library has few error classes of its own; its limits and the old Excel versions show in the message only. */
function codeOf(error: unknown): ErrorCode {
  if (error instanceof EncryptedFileError || error instanceof DecryptionError) return 'file-encrypted';
  if (error instanceof UnsupportedFormatError) return 'file-format-unknown';
  const message = detailOf(error);
  if (/Unsupported XLS version/u.test(message)) return 'file-format-unknown';
  return /over the \d+ limit/u.test(message) ? 'file-too-large' : 'file-corrupt';
}

async function readAs(sniffed: Extract<Sniffed, { entries: unknown }>, bytes: Uint8Array, file: string) {
  if (sniffed.is === 'csv') return readCsv(bytes, file.replace(/\.[^.]*$/u, ''));
  return readWithHucre(bytes, sniffed.is);
}

/**
 * Reads a workbook from bytes; `file` is its name for messages. Throws `file-empty`, `file-too-large`,
 * `file-encrypted`, `file-corrupt` or `file-format-unknown`, each with `file`.
 */
export async function openSpreadsheet(bytes: Uint8Array, file: string): Promise<SpreadsheetSource> {
  if (bytes.byteLength === 0) throw new AppError('file-empty', { file });
  if (bytes.byteLength > MAX_FILE_BYTES)
    throw new AppError('file-too-large', { file }, `${bytes.byteLength} bytes`);
  const sniffed = sniff(bytes);
  if (!('entries' in sniffed)) throw new AppError(REFUSALS[sniffed.is], { file }, sniffed.why);
  if (tooLarge(sniffed.entries)) throw new AppError('file-too-large', { file }, 'unpacked size');
  try {
    return await readAs(sniffed, bytes, file);
  } catch (error) {
    if (error instanceof AppError) throw new AppError(error.code, { file, ...error.params }, error.detail);
    throw new AppError(codeOf(error), { file }, detailOf(error));
  }
}
