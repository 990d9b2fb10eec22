/** The packaged program starts, opens its window, makes the sample, reads it back and takes a list in. */
import { expect, test } from '@playwright/test';
import { runPackagedSmokeTest } from '../support/runtime/packaged.ts';

test('the packaged program works from end to end', async () => {
  test.setTimeout(300_000);
  const { exitCode, report, output } = await runPackagedSmokeTest();
  expect(exitCode, output).toBe(0);
  expect(report).toMatchObject({ ok: true, counts: { posts: 2099, people: 1389, imported: 1 } });
});
