/** What the data process and the thread of a full check say to each other. */
import type { IsoDate } from '../../../shared/domain/dates.ts';
import type { AppErrorShape } from '../../../shared/domain/errors.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import type { SubjectFindings } from '../../../shared/rules/finding-index.ts';

/** What the thread is started with. */
export interface CheckOrder {
  /** The workspace file as it is at this moment (`copyOf`). The file itself is locked by its one connection. */
  readonly copy: Uint8Array;
  readonly today: IsoDate;
  /** A plan of the file, where it is not the one in use. */
  readonly plan?: Plan;
}

export type FromCheck =
  /** Share of the work that is done, from 0 to 1. */
  | { readonly type: 'progress'; readonly share: number }
  /** Findings of some more subjects. */
  | { readonly type: 'found'; readonly found: readonly SubjectFindings[] }
  | { readonly type: 'done' }
  | { readonly type: 'failed'; readonly error: AppErrorShape };
