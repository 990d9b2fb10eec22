/** Every command of the command line with what carries it out. */
import type { CommandName } from '../arguments.ts';
import type { Answer, Command, Context } from '../context.ts';
import { check, rules, vacancies } from './checks.ts';
import { exportFiles } from './export.ts';
import { backup, restore, verify } from './file.ts';
import { help } from './help.ts';
import { history, redo, undo } from './history.ts';
import { create } from './new.ts';
import { posts, units } from './organisation.ts';
import { assignPerson, dispose, unassign } from './plan.ts';
import { importRoster, people } from './roster.ts';

const commands: Record<CommandName, Command> = {
  new: create,
  import: importRoster,
  people,
  units,
  posts,
  assign: assignPerson,
  unassign,
  dispose,
  undo,
  redo,
  history,
  rules,
  check,
  vacancies,
  export: exportFiles,
  verify,
  backup,
  restore,
  help,
};

export async function runCommand(name: CommandName, context: Context): Promise<Answer> {
  return commands[name](context);
}
