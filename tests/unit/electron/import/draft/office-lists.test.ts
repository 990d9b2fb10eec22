import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { judgeReading } from '../../../../support/nasty-lists/judge-reading.ts';
import { nastyWorkbook } from '../../../../support/nasty-lists/nasty-workbook.ts';
import { officeLists } from '../../../../support/nasty-lists/office-lists.ts';
import { readList } from '../../../../support/read-list.ts';
import { temporaryFolder } from '../../../../support/temporary.ts';

/** The promises of nasty-lists.test.ts, for lists made by other hands. */
const PEOPLE = 0.99;
const FIELDS = 0.97;
/** Fields that are claimed and wrong: what is not certain is to be asked about. */
const GUESSED_WRONG = 0.005;

it('reads lists of real offices untouched: 99 % of the people, 97 % of the fields', async () => {
  const folder = temporaryFolder();
  const total = { people: 0, peopleRight: 0, extra: 0, fields: 0, fieldsRight: 0, guessedWrong: 0 };
  const faults: string[] = [];
  for (const [i, list] of officeLists().entries()) {
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
  if (process.env.SHOW_FAULTS !== undefined) process.stdout.write(`${told}\n`);
  expect(total.people, told).toBeGreaterThan(350);
  expect(total.peopleRight / total.people, told).toBeGreaterThanOrEqual(PEOPLE);
  expect(total.extra / total.people, told).toBeLessThanOrEqual(1 - PEOPLE);
  expect(total.fieldsRight / total.fields, told).toBeGreaterThanOrEqual(FIELDS);
  expect(total.guessedWrong / total.fields, told).toBeLessThanOrEqual(GUESSED_WRONG);
}, 120_000);
