/** Every refusal has a code; the catalogs have a sentence for each (`errors.<code>`): what, where, what to do. */
import { z } from 'zod';

export const ERROR_CODES = [
  // calls
  'bad-arguments',
  'bad-result',
  'wrong-sender',
  'unknown-channel',
  'internal',
  'cancelled',
  'no-workspace',
  'data-process-died',
  // workspace file
  'workspace-not-found',
  'workspace-exists',
  'workspace-not-a-workspace',
  'workspace-newer',
  'workspace-in-use',
  'workspace-read-only',
  'workspace-disk-full',
  'workspace-damaged',
  'workspace-folder-missing',
  'workspace-busy',
  'check-thread-lost',
  'check-failed',
  'export-thread-lost',
  'backup-failed',
  // plan
  'post-not-found',
  'finding-not-found',
  'post-filled',
  'post-empty',
  'person-not-found',
  'person-ambiguous',
  'person-placed',
  'person-seated',
  'person-not-removed',
  'person-reason-missing',
  'person-merge-itself',
  'person-merge-both-placed',
  'person-value',
  'bulk-refused',
  'unit-not-found',
  'province-not-found',
  'nothing-to-undo',
  'nothing-to-redo',
  'history-conflict',
  'authority-exists',
  'authority-not-found',
  'authority-family',
  'signing-unsuited',
  'signer-not-found',
  'signer-unsuited',
  'signer-incomplete',
  'signer-dates',
  'signer-in-use',
  'seat-not-removable',
  'own-rule-invalid',
  'own-rule-not-found',
  'seat-not-vacant',
  'seat-frozen',
  'body-not-found',
  'body-not-empty',
  'date-invalid',
  // plans
  'plan-not-found',
  'plan-reading-gone',
  'plan-name-missing',
  'plan-name-long',
  'plan-name-taken',
  'plan-dates',
  'plan-is-in-use',
  'plan-is-archived',
  'plan-not-archived',
  'seat-filled-elsewhere',
  'take-over-incomplete',
  'take-over-frozen',
  'take-over-same-plan',
  // review
  'plan-approved',
  'plan-issued',
  'plan-stage',
  'plan-has-returned',
  'seat-locked',
  'role-missing',
  'role-unchosen',
  'reason-missing',
  'review-nothing',
  'comment-missing',
  'comment-not-found',
  'report-not-found',
  'staff-unknown',
  'staff-twice',
  // papers
  'paper-not-found',
  'paper-none-in-state',
  'paper-state',
  'paper-other-register',
  'paper-nothing-due',
  'paper-already-made',
  'decision-kind',
  'paper-no-text',
  'paper-issued',
  'held-by-paper',
  'plan-has-papers',
  'number-taken',
  'numbers-not-free',
  'register-not-found',
  'register-first',
  'term-missing',
  // rules and legal bases
  'rule-parameter-unknown',
  'rule-value',
  'rule-values-contradict',
  'citation-not-found',
  'citation-in-use',
  'citation-incomplete',
  'citation-dates',
  'citation-exists',
  // waivers
  'waiver-finding-gone',
  'waiver-not-allowed',
  'waiver-not-found',
  'waiver-document-missing',
  'waiver-approver-missing',
  'waiver-reason-missing',
  'waiver-deadline-missing',
  'waiver-deadline-early',
  'waiver-completion-missing',
  'waiver-completion-unpaid',
  'waiver-only-owed',
  // import
  'file-not-found',
  'file-unreadable',
  'file-empty',
  'file-encrypted',
  'file-corrupt',
  'file-too-large',
  'file-format-unknown',
  'sheet-not-found',
  'no-table-found',
  'draft-gone',
  'batch-not-found',
  // export
  'nothing-to-export',
  'folder-not-writable',
  'format-not-offered',
  'pdf-unavailable',
  'print-failed',
  'template-invalid',
  'template-for-one-person',
  'template-refused',
  'template-changed',
  'template-not-found',
  'template-pdf-not-offered',
  'office-suite-missing',
  'office-suite-failed',
  // standards
  'standards-title-unknown',
  'standards-title-twice',
  'standards-source-unknown',
  'standards-source-missing',
  'standards-name-missing',
  'standards-name-taken',
  'standards-version-not-found',
  'standards-table-not-found',
  // command line
  'usage',
] as const;
export const ErrorCode = z.enum(ERROR_CODES);
export type ErrorCode = z.infer<typeof ErrorCode>;

export const ErrorParams = z.record(z.string(), z.union([z.string(), z.number()]));
export type ErrorParams = z.infer<typeof ErrorParams>;

/** A refusal as it crosses a process boundary. */
export const AppErrorShape = z.object({
  code: ErrorCode,
  params: ErrorParams,
  /** Technical detail for the log and the "Chi tiết" fold; never the only message. */
  detail: z.string(),
});
export type AppErrorShape = z.infer<typeof AppErrorShape>;

/** A refusal with its code and the names its sentence needs. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly params: ErrorParams;

  constructor(code: ErrorCode, params: ErrorParams = {}, detail = '') {
    super(`${code}${detail === '' ? '' : `: ${detail}`}`);
    this.name = 'AppError';
    this.code = code;
    this.params = params;
    this.detail = detail;
  }

  readonly detail: string;

  toShape(): AppErrorShape {
    return { code: this.code, params: this.params, detail: this.detail };
  }
}

/** A refusal that came over from a thread as a shape. */
export function errorFromShape({ code, params, detail }: AppErrorShape): AppError {
  return new AppError(code, params, detail);
}

/** Any thrown value as a shape: an AppError keeps its code, everything else is `internal`. */
export function toErrorShape(error: unknown): AppErrorShape {
  if (error instanceof AppError) return error.toShape();
  return {
    code: 'internal',
    params: {},
    detail: error instanceof Error ? (error.stack ?? error.message) : String(error),
  };
}
