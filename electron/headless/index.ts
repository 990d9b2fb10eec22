/** Entry of the command line: the same services as the windows, under plain Node. See `headless help`. */
import { run } from './run.ts';

// A reader that has seen enough (`… | head`) closes the pipe; that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

void run(process.argv.slice(2)).then(({ code, stdout, stderr }) => {
  process.stdout.write(stdout);
  process.stderr.write(stderr);
  // Not exit(): what was written to a pipe must get there first.
  process.exitCode = code;
});
