import { it } from 'vitest';
import { expectPromise } from '../../../../support/nasty-lists/judge-lists.ts';
import { nastyLists } from '../../../../support/nasty-lists/nasty-lists.ts';
import { officeLists } from '../../../../support/nasty-lists/office-lists.ts';

it('reads differently made lists untouched: 99 % of the people, 97 % of the fields, the rest asked about', async () => {
  await expectPromise(nastyLists(), 400);
}, 120_000);

it('reads lists thought up by other hands as well', async () => {
  await expectPromise(officeLists(), 350);
}, 120_000);
