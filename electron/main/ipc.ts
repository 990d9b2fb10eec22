/** One wrapper for every channel main answers: sender, arguments, run, result; every refusal is a typed error. */
import { type IpcMainInvokeEvent, ipcMain } from 'electron';
import { z } from 'zod';
import { AppError, toErrorShape } from '../../shared/domain/errors.ts';
import type { Answer } from '../../shared/ipc/api.ts';
import type { CheckedArgsOf, MainChannel, ResultOf } from '../../shared/ipc/contract.ts';
import { mainChannels } from '../../shared/ipc/main-channels.ts';
import { CALL_MAIN } from '../../shared/ipc/wire.ts';
import { isOwnPage } from './security.ts';

/** A handler gets checked arguments and the id of the window that asks. */
export type MainHandlers = {
  [C in MainChannel]: (args: CheckedArgsOf<C>, windowId: number) => ResultOf<C> | Promise<ResultOf<C>>;
};

const Request = z.object({ channel: z.string(), args: z.unknown() });

/** True where the message comes from the top frame of one of the program's own pages. */
export function isTrustedSender(event: Pick<IpcMainInvokeEvent, 'senderFrame'>): boolean {
  const frame = event.senderFrame;
  return frame !== null && frame.parent === null && isOwnPage(frame.url);
}

/** Answers one request; never throws and never answers undefined. */
export async function answer(
  handlers: MainHandlers,
  raw: unknown,
  trusted: boolean,
  windowId: number,
): Promise<Answer<unknown>> {
  try {
    if (!trusted) throw new AppError('wrong-sender');
    const request = Request.safeParse(raw);
    if (!request.success) throw new AppError('bad-arguments', { channel: '' }, request.error.message);
    const { channel } = request.data;
    if (!Object.hasOwn(mainChannels, channel)) throw new AppError('unknown-channel', { channel });
    const name = channel as MainChannel;
    const args = mainChannels[name].args.safeParse(request.data.args);
    if (!args.success) throw new AppError('bad-arguments', { channel }, args.error.message);
    const handler = handlers[name] as (args: unknown, windowId: number) => unknown;
    const result = mainChannels[name].result.safeParse(await handler(args.data, windowId));
    if (!result.success) throw new AppError('bad-result', { channel }, result.error.message);
    return { ok: true, value: result.data };
  } catch (error) {
    return { ok: false, error: toErrorShape(error) };
  }
}

export function listen(handlers: MainHandlers, windowIdOf: (event: IpcMainInvokeEvent) => number): void {
  ipcMain.handle(CALL_MAIN, (event, raw: unknown) =>
    answer(handlers, raw, isTrustedSender(event), windowIdOf(event)),
  );
}
