/** What a command is given, and what it answers. */
import { userInfo } from 'node:os';
import { AppError } from '../../shared/domain/errors.ts';
import { appVersion } from '../services/resources/index.ts';
import type { Words } from '../services/words.ts';
import type { Session } from '../services/workspace/session.ts';
import { WorkspaceService } from '../services/workspace/workspace-service.ts';
import { type Arguments, type ListOption, type Switch, userPath, type ValueOption } from './arguments.ts';
import { ATTENTION, DONE } from './exit-codes.ts';

export interface Answer {
  /** The document of `--json`. */
  json: unknown;
  /** The same for people. */
  text: () => string;
  exitCode: typeof DONE | typeof ATTENTION;
}

export type Command = (context: Context) => Answer | Promise<Answer>;

export class Context {
  readonly words: Words;
  readonly json: boolean;
  readonly topic: Arguments['topic'];
  readonly #arguments: Arguments;

  constructor(args: Arguments, words: Words) {
    this.words = words;
    this.topic = args.topic;
    this.json = args.switches.has('json');
    this.#arguments = args;
  }

  has(name: Switch): boolean {
    return this.#arguments.switches.has(name);
  }

  optional(name: ValueOption): string | undefined {
    return this.#arguments.values[name];
  }

  /** An option the command cannot do without. */
  value(name: ValueOption): string {
    const value = this.optional(name);
    if (value === undefined)
      throw new AppError('usage', {
        problem: 'missing',
        option: `--${name}`,
        command: this.#arguments.command,
      });
    return value;
  }

  /** An option that may be given more than once. */
  list(name: ListOption): readonly string[] {
    return this.#arguments.lists?.[name] ?? [];
  }

  /** An option that names a file or folder, as an absolute path. */
  path(name: ValueOption): string {
    return userPath(this.value(name));
  }
}

function newService(): WorkspaceService {
  return new WorkspaceService({
    now: () => new Date(),
    actor: userInfo().username,
    appVersion: appVersion(),
  });
}

/** Runs `work` with a service that is closed afterwards, whatever happens. */
export async function withService<T>(work: (service: WorkspaceService) => T | Promise<T>): Promise<T> {
  const service = newService();
  try {
    return await work(service);
  } finally {
    service.close();
  }
}

/** Opens the workspace `--file`, runs `work` on it and closes it. */
export function withSession<T>(
  context: Context,
  work: (session: Session, service: WorkspaceService) => T | Promise<T>,
): Promise<T> {
  return withService(async (service) => {
    await service.open(context.path('file'));
    return work(service.session, service);
  });
}

/** An answer; `needsAttention` where somebody should look at it. */
export function answer(json: unknown, text: () => string, needsAttention = false): Answer {
  return { json, text, exitCode: needsAttention ? ATTENTION : DONE };
}
