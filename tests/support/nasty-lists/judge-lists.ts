/** Reads many lists untouched and adds up what was right. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { readList } from '../read-list.ts';
import { temporaryFolder } from '../temporary.ts';
import { judgeReading } from './judge-reading.ts';
import type { NastyList } from './nasty-list.ts';
import { nastyWorkbook } from './nasty-workbook.ts';

/** What an import promises for lists nobody has prepared, without anything being touched. */
const PEOPLE = 0.99;
const FIELDS = 0.97;
/** Fields that are claimed and wrong: what is not certain is to be asked about. */
const GUESSED_WRONG = 0.005;

/** Expects the promise to hold for `lists`, which hold more than `fewest` people; a failure tells every fault. */
export async function expectPromise(lists: readonly NastyList[], fewest: number): Promise<void> {
  const folder = temporaryFolder();
  const total = { people: 0, peopleRight: 0, extra: 0, fields: 0, fieldsRight: 0, guessedWrong: 0 };
  const faults: string[] = [];
  for (const [i, list] of lists.entries()) {
    const path = join(folder, `${i}.xlsx`);
    await writeFile(path, await nastyWorkbook(list));
    const judged = judgeReading(list, await readList([path]));
    total.people += judged.people.wanted;
    total.peopleRight += judged.people.right;
    total.extra += Math.abs(judged.people.extra);
    total.fields += judged.fields.wanted;
    total.fieldsRight += judged.fields.right;
    total.guessedWrong += judged.fields.guessedWrong;
    if (judged.people.extra !== 0) faults.push(`${list.name}: ${judged.people.extra} people too many`);
    faults.push(...judged.faults.map((fault) => `${list.name}: ${fault}`));
  }
  const told = `${JSON.stringify(total)}\n${faults.join('\n')}`;
  expect(total.people, told).toBeGreaterThan(fewest);
  expect(total.peopleRight / total.people, told).toBeGreaterThanOrEqual(PEOPLE);
  expect(total.extra / total.people, told).toBeLessThanOrEqual(1 - PEOPLE);
  expect(total.fieldsRight / total.fields, told).toBeGreaterThanOrEqual(FIELDS);
  expect(total.guessedWrong / total.fields, told).toBeLessThanOrEqual(GUESSED_WRONG);
}
