import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { judgeReading } from '../../../../support/nasty-lists/judge-reading.ts';
import { nastyLists } from '../../../../support/nasty-lists/nasty-lists.ts';
import { nastyWorkbook } from '../../../../support/nasty-lists/nasty-workbook.ts';
import { readList } from '../../../../support/read-list.ts';
import { temporaryFolder } from '../../../../support/temporary.ts';

/** What an import promises for lists nobody has prepared, without anything being touched. */
const PEOPLE = 0.99;
const FIELDS = 0.97;
/** Fields that are claimed and wrong: what is not certain is to be asked about. */
const GUESSED_WRONG = 0.005;

it('reads differently made lists untouched: 99 % of the people, 97 % of the fields, the rest asked about', async () => {
  const folder = temporaryFolder();
  const total = { people: 0, peopleRight: 0, extra: 0, fields: 0, fieldsRight: 0, guessedWrong: 0 };
  const faults: string[] = [];
  for (const [i, list] of nastyLists().entries()) {
    const path = join(folder, `${i}.xlsx`);
    await writeFile(path, await nastyWorkbook(list));
    const judged = judgeReading(list, await readList([path]));
    total.people += judged.people.wanted;
    total.peopleRight += judged.people.right;
    total.extra += Math.abs(judged.people.extra);
    total.fields += judged.fields.wanted;
    total.fieldsRight += judged.fields.right;
    total.guessedWrong += judged.fields.guessedWrong;
    faults.push(...judged.faults.map((fault) => `${list.name}: ${fault}`));
  }
  const told = `${JSON.stringify(total)}\n${faults.join('\n')}`;
  if (process.env.SHOW_FAULTS !== undefined) process.stdout.write(`${told}\n`);
  expect(total.people, told).toBeGreaterThan(400);
  expect(total.peopleRight / total.people, told).toBeGreaterThanOrEqual(PEOPLE);
  expect(total.extra / total.people, told).toBeLessThanOrEqual(1 - PEOPLE);
  expect(total.fieldsRight / total.fields, told).toBeGreaterThanOrEqual(FIELDS);
  expect(total.guessedWrong / total.fields, told).toBeLessThanOrEqual(GUESSED_WRONG);
}, 120_000);
