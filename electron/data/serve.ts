/** One wrapper for every channel the data process answers: arguments, run, result; every refusal is a typed error. */
import { z } from 'zod';
import { AppError, toErrorShape } from '../../shared/domain/errors.ts';
import type { Answer } from '../../shared/ipc/api.ts';
import {
  type CheckedArgsOf,
  type DataChannel,
  dataChannels,
  type ResultOf,
} from '../../shared/ipc/contract.ts';

export type DataHandlers = {
  [C in DataChannel]: (args: CheckedArgsOf<C>) => ResultOf<C> | Promise<ResultOf<C>>;
};

export const PortRequest = z.object({ id: z.number().int(), channel: z.string(), args: z.unknown() });

/** Answers one request; never throws and never answers undefined. */
export async function answerData(
  handlers: DataHandlers,
  channel: string,
  rawArgs: unknown,
): Promise<Answer<unknown>> {
  try {
    if (!Object.hasOwn(dataChannels, channel)) throw new AppError('unknown-channel', { channel });
    const name = channel as DataChannel;
    const args = dataChannels[name].args.safeParse(rawArgs);
    if (!args.success) throw new AppError('bad-arguments', { channel }, args.error.message);
    const handler = handlers[name] as (args: unknown) => unknown;
    const result = dataChannels[name].result.safeParse(await handler(args.data));
    if (!result.success) throw new AppError('bad-result', { channel }, result.error.message);
    return { ok: true, value: result.data };
  } catch (error) {
    return { ok: false, error: toErrorShape(error) };
  }
}
