import { buildApp } from '../../../electron/launch/build-app.ts';
import { prepareRuntime } from '../../../electron/launch/prepare.ts';
import { publishRuntime } from './prepared-runtime.ts';

/** Before all end-to-end tests: build what they run, and prepare what it runs in. Returns the clean-up. */
async function setUp(): Promise<() => void> {
  await buildApp();
  const prepared = await prepareRuntime();
  publishRuntime(prepared);
  return prepared.close;
}

export default setUp;
