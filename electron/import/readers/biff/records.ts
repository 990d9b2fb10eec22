/** The records a binary workbook is made of, and how texts are written in them. */
import { TextDecoder } from 'node:util';
import { AppError } from '../../../../shared/domain/errors.ts';

/** BIFF 2 to 5 (5 is Excel 95 as well) and 8 (Excel 97–2003). */
export type BiffVersion = 2 | 3 | 4 | 5 | 8;

export type BiffRecord = {
  readonly id: number;
  readonly data: Buffer;
  /** Place of the record in the stream, which sheets are named by. */
  readonly at: number;
};

const CONTINUE = 0x3c;
const HEADER_BYTES = 4;

/** Records in order; the padding after the last ends them. Throws `file-corrupt` where one is cut off. */
export function* recordsOf(stream: Uint8Array, from = 0): Generator<BiffRecord> {
  const bytes = Buffer.from(stream.buffer, stream.byteOffset, stream.byteLength);
  let at = from;
  while (at + HEADER_BYTES <= bytes.length) {
    const id = bytes.readUInt16LE(at);
    const end = at + HEADER_BYTES + bytes.readUInt16LE(at + 2);
    if (id === 0 && end === at + HEADER_BYTES) return;
    if (end > bytes.length) throw new AppError('file-corrupt', {}, `record ${id.toString(16)} is cut off`);
    yield { id, at, data: bytes.subarray(at + HEADER_BYTES, end) };
    at = end;
  }
}

/** The records that go on where the one before was full. */
export function continuationsOf(stream: Uint8Array, after: BiffRecord): Buffer[] {
  const blocks: Buffer[] = [];
  for (const record of recordsOf(stream, after.at + HEADER_BYTES + after.data.length)) {
    if (record.id !== CONTINUE) break;
    blocks.push(record.data);
  }
  return blocks;
}

/** Windows code pages and Apple's; a number nobody knows is read as Western, as Excel does. */
export function decoderOf(codePage: number): TextDecoder {
  if (codePage === 1200) return new TextDecoder('utf-16le');
  if (codePage === 10_000 || codePage === 0x8000) return new TextDecoder('macintosh');
  const label =
    { 874: 'windows-874', 932: 'shift_jis', 936: 'gbk', 949: 'euc-kr', 950: 'big5', 65001: 'utf-8' }[
      codePage
    ] ?? (codePage >= 1250 && codePage <= 1258 ? `windows-${codePage}` : 'windows-1252');
  return new TextDecoder(label);
}

/** Letters that follow each other in blocks: a text may go on in the next block, there with a flag byte of its own. */
export class BlockReader {
  readonly #blocks: readonly Buffer[];
  #block = 0;
  #at: number;

  constructor(blocks: readonly Buffer[], from = 0) {
    this.#blocks = blocks;
    this.#at = from;
  }

  get done(): boolean {
    return this.#block >= this.#blocks.length - 1 && this.#left() === 0;
  }

  byte(): number {
    return this.#take(1).readUInt8(0);
  }

  word(): number {
    return this.#take(2).readUInt16LE(0);
  }

  long(): number {
    return this.#take(4).readUInt32LE(0);
  }

  skip(bytes: number): void {
    for (let left = bytes; left > 0; ) {
      if (this.#left() === 0) this.#next();
      const step = Math.min(left, this.#left());
      this.#at += step;
      left -= step;
    }
  }

  /** A text of BIFF 8 whose length was read: flags, letters of one or two bytes, formatting and reading aids. */
  unicode(length: number): string {
    const flags = this.byte();
    const runs = (flags & 8) === 0 ? 0 : this.word();
    const extra = (flags & 4) === 0 ? 0 : this.long();
    const text = this.#letters(length, (flags & 1) !== 0);
    this.skip(runs * 4 + extra);
    return text;
  }

  #letters(length: number, startsWide: boolean): string {
    let wide = startsWide;
    let text = '';
    for (let left = length; left > 0; ) {
      if (this.#left() === 0) {
        this.#next();
        wide = (this.byte() & 1) !== 0;
      }
      const count = Math.min(left, wide ? this.#left() >> 1 : this.#left());
      if (count === 0) throw new AppError('file-corrupt', {}, 'a text is cut inside a letter');
      text += this.#take(count * (wide ? 2 : 1)).toString(wide ? 'utf16le' : 'latin1');
      left -= count;
    }
    return text;
  }

  #left(): number {
    return (this.#blocks[this.#block]?.length ?? 0) - this.#at;
  }

  #next(): void {
    this.#block += 1;
    this.#at = 0;
    if (this.#block >= this.#blocks.length) throw new AppError('file-corrupt', {}, 'a record is cut off');
  }

  #take(bytes: number): Buffer {
    while (this.#left() <= 0) this.#next();
    const block = this.#blocks[this.#block];
    if (block === undefined || this.#left() < bytes)
      throw new AppError('file-corrupt', {}, 'a record is cut off');
    this.#at += bytes;
    return block.subarray(this.#at - bytes, this.#at);
  }
}
