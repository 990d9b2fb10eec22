/** What the thread of a draft and its caller say to each other. */
import type { AppErrorShape } from '../../../shared/domain/errors.ts';
import type { DeskMethod } from './desk.ts';

export type ToDesk =
  | { readonly type: 'call'; readonly id: number; readonly method: DeskMethod; readonly args: unknown }
  | { readonly type: 'cancel'; readonly id: number };

export type FromDesk =
  | { readonly type: 'progress'; readonly id: number; readonly share: number }
  | { readonly type: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly type: 'refusal'; readonly id: number; readonly error: AppErrorShape };
