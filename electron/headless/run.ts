/** One run of the command line: from what was typed to what is written and how it ends. */

import { wordsIn } from '../services/words.ts';
import { readArguments, readManner, userPath } from './arguments.ts';
import { runCommand } from './commands/registry.ts';
import { Context } from './context.ts';
import { exitCodeOf } from './exit-codes.ts';
import { errorDocument, errorLine, jsonLine } from './output.ts';

export interface Result {
  code: number;
  stdout: string;
  stderr: string;
}

/** Never throws: whatever goes wrong is an exit code and one line, or one document with `--json`. */
export async function run(argv: readonly string[]): Promise<Result> {
  const { language, json } = readManner(argv);
  const words = wordsIn(language);
  let inputPath: string | null = null;
  try {
    const args = readArguments(argv);
    if (args.command === 'restore' && args.values.from !== undefined) inputPath = userPath(args.values.from);
    const answer = await runCommand(args.command, new Context(args, words));
    return { code: answer.exitCode, stdout: json ? jsonLine(answer.json) : `${answer.text()}\n`, stderr: '' };
  } catch (error) {
    const code = exitCodeOf(error, inputPath);
    if (json) return { code, stdout: jsonLine(errorDocument(error, words)), stderr: '' };
    return { code, stdout: '', stderr: errorLine(error, words) };
  }
}
