/** Exit codes, the same for every command. */
import { AppError, type ErrorCode } from '../../shared/domain/errors.ts';

export const DONE = 0;
/** Done, but something needs attention: rejected rows, blocking findings, a file that is not sound. */
export const ATTENTION = 1;
const USAGE = 2;
const INPUT_FILE = 3;
const WORKSPACE = 4;

const INPUT_CODES: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'file-not-found',
  'file-unreadable',
  'file-empty',
  'file-encrypted',
  'file-corrupt',
  'file-too-large',
  'file-format-unknown',
  'sheet-not-found',
  'no-table-found',
  'standards-table-not-found',
  'template-refused',
]);
/** Refusals that say nothing about the command line or an input file. */
const WORKSPACE_CODES: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'internal',
  'no-workspace',
  'history-conflict',
  'backup-failed',
]);

/** `inputPath`: a workspace file that is only read from (the backup of a restore), null where there is none. */
export function exitCodeOf(error: unknown, inputPath: string | null): number {
  if (!(error instanceof AppError)) return WORKSPACE;
  if (INPUT_CODES.has(error.code)) return INPUT_FILE;
  if (inputPath !== null && error.params.path === inputPath) return INPUT_FILE;
  return error.code.startsWith('workspace-') || WORKSPACE_CODES.has(error.code) ? WORKSPACE : USAGE;
}
