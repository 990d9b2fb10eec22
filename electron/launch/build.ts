import { buildApp } from './build-app.ts';
import { runEntry } from './commands.ts';

await runEntry(async () => {
  await buildApp();
  return 0;
});
