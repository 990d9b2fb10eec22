/** What a figure is held against: a fixed piece of work on the same machine in the same run, and the named machine. */
import { createHash } from 'node:crypto';
import { cpus, totalmem, type } from 'node:os';

const GIB = 1024 ** 3;

/** Processor, cores, memory, system and Node: without these a figure says nothing. */
export function machineName(): string {
  const processor = cpus()[0]?.model.trim() ?? 'unknown processor';
  const memory = Math.round(totalmem() / GIB);
  return `${processor}, ${cpus().length} cores, ${memory} GiB, ${type()}, Node ${process.version}`;
}

/** Milliseconds for 32 MiB of SHA-256 and sorting 200,000 words the Vietnamese way: a unit of this machine's speed. */
export function yardstick(): number {
  const bytes = Buffer.alloc(32 * 1024 * 1024, 7);
  const collator = new Intl.Collator('vi');
  const syllables = ['an', 'ánh', 'ân', 'dũng', 'đức', 'hoà', 'lò', 'mường', 'thị', 'văn', 'yên'];
  const words = Array.from(
    { length: 200_000 },
    (_, i) => `${syllables[(i * 7) % 11]} ${syllables[(i * 5) % 11]} ${i % 997}`,
  );
  return timed(() => {
    createHash('sha256').update(bytes).digest();
    words.toSorted(collator.compare);
  });
}

/** Milliseconds `work` takes. */
export function timed(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

export async function timedAsync(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
