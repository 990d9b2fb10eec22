/** From a path to a workbook in memory, with a clear refusal for every file that cannot be one. */
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { AppError } from '../../../shared/domain/errors.ts';
import { readXls } from './biff/xls-source.ts';
import {
  MAX_ENTRY_BYTES,
  MAX_FILE_BYTES,
  MAX_UNPACKED_BYTES,
  MAX_ZIP_RATIO,
  RATIO_FREE_BYTES,
} from './limits.ts';
import { readOds } from './ods/ods-source.ts';
import { Reading, type ReadOptions } from './reading.ts';
import { type Sniffed, sniff } from './sniff.ts';
import type { SpreadsheetSource } from './spreadsheet-source.ts';
import { readCsv } from './text/csv-source.ts';
import { readHtml } from './text/html-source.ts';
import { readXml2003 } from './text/xml-source.ts';
import { readXlsb } from './xlsb/xlsb-source.ts';
import { readXlsx } from './xlsx/xlsx-source.ts';
import type { ZipEntry } from './zip/zip-directory.ts';
import { ZipParts } from './zip/zip-parts.ts';

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

/** Refuses by what is declared, before anything is unpacked; the unpacker holds the file to it. */
function refuseBombs(entries: readonly ZipEntry[]): void {
  const total = entries.reduce((sum, entry) => sum + entry.bytes, 0);
  const largest = entries.reduce((most, entry) => Math.max(most, entry.bytes), 0);
  if (total > MAX_UNPACKED_BYTES || largest > MAX_ENTRY_BYTES) {
    throw new AppError('file-too-large', {}, `${total} bytes unpacked`);
  }
  const bomb = entries.find(
    ({ bytes, packedBytes }) => bytes > RATIO_FREE_BYTES && bytes > packedBytes * MAX_ZIP_RATIO,
  );
  if (bomb !== undefined)
    throw new AppError('file-too-large', {}, `${bomb.name} unpacks to ${bomb.bytes} bytes`);
}

function readZip(
  format: 'xlsx' | 'xlsb' | 'ods',
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  reading: Reading,
): Promise<SpreadsheetSource> {
  refuseBombs(entries);
  const parts = new ZipParts(bytes, entries);
  switch (format) {
    case 'xlsx':
      return readXlsx(parts, reading);
    case 'xlsb':
      return readXlsb(parts, reading);
    case 'ods':
      return readOds(parts, reading);
  }
}

async function readAs(sniffed: Sniffed, bytes: Uint8Array, file: string, reading: Reading) {
  const name = file.replace(/\.[^.]*$/u, '');
  switch (sniffed.is) {
    case 'xlsx':
    case 'xlsb':
    case 'ods':
      return readZip(sniffed.is, bytes, sniffed.entries, reading);
    case 'xls':
      return readXls(sniffed.stream, reading);
    case 'csv':
      return readCsv(bytes, name, reading);
    case 'html':
      return readHtml(bytes, name, reading);
    case 'xml':
      return readXml2003(bytes, reading);
    default:
      throw new AppError(REFUSALS[sniffed.is], {}, sniffed.why);
  }
}

/**
 * Reads a workbook from bytes; `file` is its name for messages. Throws `file-empty`, `file-too-large`,
 * `file-encrypted`, `file-corrupt` or `file-format-unknown`, each with `file`; `cancelled` once the signal is aborted.
 */
export async function openSpreadsheet(
  bytes: Uint8Array,
  file: string,
  options: ReadOptions = {},
): Promise<SpreadsheetSource> {
  if (bytes.byteLength === 0) throw new AppError('file-empty', { file });
  if (bytes.byteLength > MAX_FILE_BYTES) {
    throw new AppError('file-too-large', { file }, `${bytes.byteLength} bytes`);
  }
  const reading = new Reading(options);
  try {
    await reading.pause(0);
    const source = await readAs(sniff(bytes), bytes, file, reading);
    reading.finish();
    return source;
  } catch (error) {
    if (error instanceof AppError) throw new AppError(error.code, { file, ...error.params }, error.detail);
    // A damaged file makes a reader stumble anywhere; that is the file's fault, and nothing is half read.
    throw new AppError('file-corrupt', { file }, detailOf(error));
  }
}
