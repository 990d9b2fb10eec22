import { beforeEach, describe, expect, it, vi } from 'vitest';
import { answer, isTrustedSender, listen, type MainHandlers } from '../../electron/main/ipc.ts';
import { AppError } from '../../shared/domain/errors.ts';
import { channels, MAIN_CHANNELS } from '../../shared/ipc/contract.ts';
import { CALL_MAIN, isForMain } from '../../shared/ipc/wire.ts';

const handle = vi.hoisted(() => vi.fn());
vi.mock('electron', () => ({ ipcMain: { handle }, app: {}, session: {}, protocol: {} }));

type Frame = { url: string; parent: unknown } | null;
const eventFrom = (senderFrame: Frame) => ({ senderFrame }) as Parameters<typeof isTrustedSender>[0];
const OWN = 'app://bo-tri/index.html';

/** Every channel answers an empty object unless a test says otherwise. */
function handlersWith(changes: Partial<Record<string, (...args: never[]) => unknown>>): MainHandlers {
  const all = MAIN_CHANNELS.map((channel) => [channel, () => ({})]);
  return { ...Object.fromEntries(all), ...changes } as MainHandlers;
}

describe('isTrustedSender', () => {
  it.each([OWN, 'app://bo-tri', 'app://bo-tri/#/plan'])('trusts the own page %s', (url) => {
    expect(isTrustedSender(eventFrom({ url, parent: null }))).toBe(true);
  });

  it.each([
    'https://bo-tri/index.html',
    'file:///index.html',
    'app://bo-tri.evil/index.html',
    'app://other/index.html',
    'about:blank',
    '',
  ])('does not trust the page “%s”', (url) => {
    expect(isTrustedSender(eventFrom({ url, parent: null }))).toBe(false);
  });

  it('does not trust a frame inside a page, nor a frame that is gone', () => {
    expect(isTrustedSender(eventFrom({ url: OWN, parent: {} }))).toBe(false);
    expect(isTrustedSender(eventFrom(null))).toBe(false);
  });
});

it('main is asked for the channels it answers and for no others', () => {
  expect(Object.keys(channels).filter(isForMain)).toEqual(MAIN_CHANNELS);
});

describe('every main channel', () => {
  it.each(MAIN_CHANNELS)('%s refuses a stranger, and arguments and answers out of form', async (channel) => {
    const work = vi.fn(() => undefined);
    const handlers = handlersWith({ [channel]: work });
    expect(await answer(handlers, { channel, args: {} }, false, 1)).toMatchObject({
      ok: false,
      error: { code: 'wrong-sender' },
    });
    for (const args of [undefined, null, 1, 'x', []]) {
      expect(await answer(handlers, { channel, args }, true, 1)).toMatchObject({
        ok: false,
        error: { code: 'bad-arguments', params: { channel } },
      });
    }
    expect(work).not.toHaveBeenCalled();
  });

  it.each(['plan.load', 'toString', '__proto__', ''])('there is none named “%s”', async (channel) => {
    expect(await answer(handlersWith({}), { channel, args: {} }, true, 1)).toMatchObject({
      ok: false,
      error: { code: 'unknown-channel', params: { channel } },
    });
  });

  it.each([undefined, null, 'app.settings', { args: {} }, { channel: 3, args: {} }])(
    'a call out of form (%j) is refused',
    async (raw) => {
      expect(await answer(handlersWith({}), raw, true, 1)).toMatchObject({
        error: { code: 'bad-arguments' },
      });
    },
  );
});

describe('an answer of main', () => {
  const ask = (changes: Parameters<typeof handlersWith>[0]) =>
    answer(handlersWith(changes), { channel: 'dialog.openRosters', args: {} }, true, 7);

  it('is what the handler gives, which knows the window', async () => {
    const work = vi.fn(() => Promise.resolve({ paths: ['/ds.xlsx'], more: 1 }));
    expect(await ask({ 'dialog.openRosters': work })).toEqual({ ok: true, value: { paths: ['/ds.xlsx'] } });
    expect(work).toHaveBeenCalledWith({}, 7);
  });

  it('is refused where it is out of form', async () => {
    for (const value of [undefined, {}, { paths: 3 }]) {
      expect(await ask({ 'dialog.openRosters': () => value })).toMatchObject({
        error: { code: 'bad-result' },
      });
    }
  });

  it('is a typed refusal where the handler throws', async () => {
    const refuse = (error: unknown) => ask({ 'dialog.openRosters': () => Promise.reject(error) });
    expect(await refuse(new AppError('file-not-found', { file: 'a' }))).toEqual({
      ok: false,
      error: { code: 'file-not-found', params: { file: 'a' }, detail: '' },
    });
    expect(await refuse('boom')).toEqual({
      ok: false,
      error: { code: 'internal', params: {}, detail: 'boom' },
    });
  });
});

describe('listen', () => {
  beforeEach(() => handle.mockReset());

  it('answers on the one channel there is, by who asks', async () => {
    listen(handlersWith({ 'dialog.openRosters': (_: never, id: never) => ({ paths: [`${id}`] }) }), () => 5);
    expect(handle).toHaveBeenCalledTimes(1);
    const [channel, respond] = handle.mock.calls[0] ?? [];
    expect(channel).toBe(CALL_MAIN);
    const raw = { channel: 'dialog.openRosters', args: {} };
    expect(await respond(eventFrom({ url: OWN, parent: null }), raw)).toEqual({
      ok: true,
      value: { paths: ['5'] },
    });
    expect(await respond(eventFrom({ url: 'https://evil.example/', parent: null }), raw)).toMatchObject({
      ok: false,
      error: { code: 'wrong-sender' },
    });
  });
});
