/** What stands before the sheets of a binary workbook: styles, texts, the list of sheets. */
import { AppError } from '../../../../shared/domain/errors.ts';
import { type CellStyle, cellStyle } from '../cells/cell-style.ts';
import { builtInFormat } from '../cells/number-format.ts';
import { MAX_SHARED_STRINGS } from '../limits.ts';
import { type BiffRecord, type BiffVersion, BlockReader, continuationsOf, decoderOf } from './records.ts';

type BoundSheet = { readonly at: number; readonly name: string; readonly hidden: boolean };

/** Font 4 is never written. */
const MISSING_FONT = 4;
const WORKSHEET = 0;
const CODE_PAGE_VIETNAMESE = 1258;
/** Font charset of Vietnamese Windows. */
const VIETNAMESE_CHARSET = 163;

export class WorkbookGlobals {
  readonly version: BiffVersion;
  dateSystem: '1900' | '1904' = '1900';
  readonly sheets: BoundSheet[] = [];
  readonly #stream: Uint8Array;
  readonly #texts: string[] = [];
  readonly #formats = new Map<number, string>();
  readonly #fonts: { name: string; vietnamese: boolean }[] = [];
  readonly #styles: { font: number; format: number }[] = [];
  readonly #made = new Map<number, CellStyle>();
  #codePage: number | null = null;
  #decoder = decoderOf(1252);

  constructor(stream: Uint8Array, version: BiffVersion) {
    this.#stream = stream;
    this.version = version;
  }

  /** Takes a record that may stand before or, in BIFF 2–4, among the cells. Throws `file-encrypted`. */
  take(record: BiffRecord): void {
    const { id, data } = record;
    switch (id) {
      case 0x2f:
        throw new AppError('file-encrypted', {}, 'FILEPASS');
      case 0x42:
        this.#codePage = data.readUInt16LE(0);
        this.#decoder = decoderOf(this.#codePage);
        break;
      case 0x22:
        this.dateSystem = data.readUInt16LE(0) === 1 ? '1904' : '1900';
        break;
      case 0x31:
      case 0x231:
        this.#addFont(data, id === 0x231);
        break;
      case 0x1e:
      case 0x41e:
        this.#addFormat(data);
        break;
      case 0x43:
        this.#styles.push({ font: data.readUInt8(0), format: data.readUInt8(2) & 0x3f });
        break;
      case 0x243:
      case 0x443:
        this.#styles.push({ font: data.readUInt8(0), format: data.readUInt8(1) });
        break;
      case 0xe0:
        this.#styles.push({ font: data.readUInt16LE(0), format: data.readUInt16LE(2) });
        break;
      case 0x85:
        this.#addSheet(data);
        break;
      case 0xfc:
        this.#readTexts(record);
        break;
    }
  }

  /** Throws `file-corrupt` for a text that is not there: a name would be missing. */
  textAt(index: number): string {
    const text = this.#texts[index];
    if (text === undefined) throw new AppError('file-corrupt', {}, `no shared string ${index}`);
    return text;
  }

  /** The style a cell names by its number. */
  styleOf(number: number): CellStyle {
    const known = this.#made.get(number);
    if (known !== undefined) return known;
    const style = this.#styles[number];
    const format = style?.format ?? 0;
    const made = cellStyle(
      this.#formats.get(format) ?? builtInFormat(format),
      this.#fontOf(style?.font ?? 0)?.name ?? '',
    );
    this.#made.set(number, made);
    return made;
  }

  /** A text of single bytes, by the code page and, where the font is Vietnamese, by that of Vietnamese Windows. */
  bytesAsText(bytes: Uint8Array, style: number): string {
    const vietnamese = this.#fontOf(this.#styles[style]?.font ?? 0)?.vietnamese === true;
    if (vietnamese || this.#codePage === CODE_PAGE_VIETNAMESE) {
      return decoderOf(CODE_PAGE_VIETNAMESE).decode(bytes).normalize('NFC');
    }
    // Files of web programs name no code page; what reads as UTF-8 is UTF-8.
    return (this.#codePage === null ? utf8(bytes) : null) ?? this.#decoder.decode(bytes);
  }

  #fontOf(number: number): { name: string; vietnamese: boolean } | undefined {
    return this.#fonts[number > MISSING_FONT ? number - 1 : number];
  }

  /** A short text: its length in one byte before it. */
  #shortText(data: Buffer, at: number): string {
    const length = data.readUInt8(at);
    if (this.version === 8) return new BlockReader([data], at + 1).unicode(length);
    return this.#decoder.decode(data.subarray(at + 1, at + 1 + length));
  }

  #addFont(data: Buffer, old: boolean): void {
    if (old || this.version < 5) {
      this.#fonts.push({ name: this.#shortText(data, old ? 6 : 4), vietnamese: false });
      return;
    }
    const vietnamese = data.readUInt8(12) === VIETNAMESE_CHARSET;
    this.#fonts.push({ name: this.#shortText(data, 14), vietnamese });
  }

  /** Before BIFF 5 formats are numbered by their order. */
  #addFormat(data: Buffer): void {
    if (this.version === 8) {
      const text = new BlockReader([data], 4).unicode(data.readUInt16LE(2));
      this.#formats.set(data.readUInt16LE(0), text);
    } else if (this.version === 5) this.#formats.set(data.readUInt16LE(0), this.#shortText(data, 2));
    else this.#formats.set(this.#formats.size, this.#shortText(data, this.version === 4 ? 2 : 0));
  }

  #addSheet(data: Buffer): void {
    if (data.readUInt8(5) !== WORKSHEET) return;
    const hidden = (data.readUInt8(4) & 3) !== 0;
    this.sheets.push({ at: data.readUInt32LE(0), name: this.#shortText(data, 6), hidden });
  }

  #readTexts(record: BiffRecord): void {
    const reader = new BlockReader([record.data, ...continuationsOf(this.#stream, record)], 8);
    const count = record.data.readUInt32LE(4);
    // The count is often wrong.
    for (let i = 0; i < count && !reader.done; i++) {
      if (i >= MAX_SHARED_STRINGS) throw new AppError('file-too-large', {}, 'shared strings');
      this.#texts.push(reader.unicode(reader.word()));
    }
  }
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
