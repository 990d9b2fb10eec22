/** Entry of the command line: the same services as the windows, under plain Node. See `headless help`. */
import { readArguments, readManner, userPath } from './arguments.ts';
import { runCommand } from './commands/registry.ts';
import { Context } from './context.ts';
import { exitCodeOf } from './exit-codes.ts';
import { errorDocument, errorLine, jsonLine } from './output.ts';
import { wordsIn } from './words.ts';

async function main(argv: readonly string[]): Promise<number> {
  const { language, json } = readManner(argv);
  const words = wordsIn(language);
  let inputPath: string | null = null;
  try {
    const args = readArguments(argv);
    if (args.command === 'restore' && args.values.from !== undefined) inputPath = userPath(args.values.from);
    const answer = await runCommand(args.command, new Context(args, words));
    process.stdout.write(json ? jsonLine(answer.json) : `${answer.text()}\n`);
    return answer.exitCode;
  } catch (error) {
    if (json) process.stdout.write(jsonLine(errorDocument(error, words)));
    else process.stderr.write(errorLine(error, words));
    return exitCodeOf(error, inputPath);
  }
}

// A reader that has seen enough (`… | head`) closes the pipe; that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
