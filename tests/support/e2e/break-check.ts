/** A fault of the program no file brings about: the check of a large plan breaks down. */
import { resolve } from 'node:path';
import type { LaunchedApp } from '../runtime/launch-app.ts';

/** Starts the data process anew, as after a breakdown of it; from then on checks break down while `flag` is there. */
export async function breakChecks({ app }: LaunchedApp, flag: string): Promise<void> {
  const breaker = resolve(import.meta.dirname, 'break-check.cjs');
  await app.evaluate(
    ({ app: electron, utilityProcess }, { script, file }) => {
      const fork = utilityProcess.fork.bind(utilityProcess);
      utilityProcess.fork = (path, args, options) =>
        fork(script, args, {
          ...options,
          env: { ...process.env, BOTRI_DATA_PROCESS: path, BOTRI_BREAK_CHECK: file },
        });
      const data = electron
        .getAppMetrics()
        .find(({ name, serviceName }) => [name, serviceName].some((one) => one?.includes('bo-tri-data')));
      if (data === undefined) throw new Error('there is no data process');
      process.kill(data.pid, 'SIGKILL');
    },
    { script: breaker, file: flag },
  );
}
