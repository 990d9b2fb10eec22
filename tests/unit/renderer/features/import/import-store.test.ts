import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CallError } from '../../../../../renderer/app/api.ts';
import { useToasts } from '../../../../../renderer/components/toasts.tsx';
import { useImport } from '../../../../../renderer/features/import/import-store.ts';
import { useAppStore } from '../../../../../renderer/state/app-store.ts';
import type { ErrorCode } from '../../../../../shared/domain/errors.ts';
import { asking, draft, file, valueQuestion } from './drafts.ts';

/** Stands for the preload bridge; answers are given by channel. */
function bridge(answer: (channel: string, args: Record<string, unknown>) => unknown): [string, unknown][] {
  const calls: [string, unknown][] = [];
  vi.stubGlobal('window', {
    api: {
      call: async (channel: string, args: Record<string, unknown>) => {
        calls.push([channel, args]);
        const value = await answer(channel, args);
        return JSON.stringify(
          value instanceof CallError ? { ok: false, error: value.shape } : { ok: true, value },
        );
      },
      on: () => () => undefined,
    },
  });
  return calls;
}

const refusal = (code: ErrorCode) => new CallError({ code, params: {}, detail: '' });
const state = () => useImport.getState();
const settled = () => state().refresh();
const answered = (answer: string | null) =>
  ({ kind: 'answer', questionId: 'theory:tc:theory', answer }) as const;

beforeEach(() => {
  bridge(() => ({ done: true }));
  state().close();
  useToasts.setState({ toasts: [] });
});
afterEach(() => {
  vi.unstubAllGlobals();
  useAppStore.setState({ work: [], workspace: null });
});

describe('import store', () => {
  it('reads files and goes to the first step that wants the officer', async () => {
    const calls = bridge(() => asking([valueQuestion()]));
    await state().open(['/a/x.xlsx']);
    expect(state()).toMatchObject({ step: 'values', revision: 1, sheetId: 'f1s1', reading: null });
    bridge(() => draft());
    await state().open(['/a/y.xlsx']);
    expect(state().step).toBe('summary');
    expect(calls[0]).toEqual(['import.open', { workId: expect.any(String), paths: ['/a/x.xlsx'] }]);
    expect(useAppStore.getState().work).toEqual([]);
  });

  it('reads further files into the draft there is', async () => {
    const calls = bridge(() => draft());
    await Promise.all([state().open(['/a']), state().open(['/b'])]);
    expect(calls.map(([, args]) => args)).toMatchObject([
      { paths: ['/a'] },
      { paths: ['/b'], draftId: 'd1' },
    ]);
  });

  it('says why nothing could be read, but nothing of what was cancelled', async () => {
    bridge(() => refusal('internal'));
    await state().open(['/a/x.xlsx']);
    expect(state().failure).toMatchObject({ names: ['x.xlsx'], error: { code: 'internal' } });
    bridge(() => refusal('cancelled'));
    await state().open(['/a/x.xlsx']);
    expect(state()).toMatchObject({ failure: null, draft: null, reading: null });
  });

  it('shows an answer at once and sends those given meanwhile together', async () => {
    const calls = bridge((channel) =>
      channel === 'import.open' ? asking([valueQuestion()]) : asking([valueQuestion({ answer: '-' })]),
    );
    await state().open(['/a']);
    state().change(answered('advanced'));
    state().change(answered('bachelor'), answered('-'));
    expect(state().draft?.values).toMatchObject({ open: 0, listed: [{ answer: '-' }] });
    await settled();
    const sent = calls.filter(([channel]) => channel === 'import.change').map(([, args]) => args);
    expect(sent).toMatchObject([{ changes: [answered('advanced'), answered('bachelor'), answered('-')] }]);
    expect(state()).toMatchObject({ touched: true });
  });

  it('goes back to what the data process has where a change was refused', async () => {
    bridge((channel) => (channel === 'import.change' ? refusal('internal') : asking([valueQuestion()])));
    await state().open(['/a']);
    state().change(answered('advanced'));
    await settled();
    expect(state().draft?.values).toMatchObject({ open: 1, listed: [{ answer: null }] });
    expect(useToasts.getState().toasts).toHaveLength(1);
  });

  it('makes a draft that is lost anew from its files and all that was said', async () => {
    let lost = false;
    const calls = bridge((channel, { draftId }) => {
      if (channel === 'import.open') return { ...asking([valueQuestion()]), draftId: lost ? 'd2' : 'd1' };
      if (draftId === 'd1' && lost) return refusal('draft-gone');
      return { ...asking([valueQuestion({ answer: 'advanced' })]), draftId };
    });
    await state().open(['/a']);
    state().change(answered('advanced'));
    await settled();
    lost = true;
    await settled();
    expect(state().draft).toMatchObject({ draftId: 'd2', values: { open: 0 } });
    expect(calls.slice(-4)).toMatchObject([
      ['import.draft', { draftId: 'd1' }],
      ['import.open', { paths: ['/a'] }],
      ['import.change', { draftId: 'd2', changes: [answered('advanced')] }],
      ['import.draft', { draftId: 'd2' }],
    ]);
  });

  it('says again what was on its way when the data process died', async () => {
    let died = false;
    const calls = bridge((channel, { draftId, changes }) => {
      if (channel === 'import.open') return { ...asking([valueQuestion()]), draftId: died ? 'd2' : 'd1' };
      if (channel === 'import.accept') return refusal('internal');
      if (channel === 'import.change' && !died) {
        died = true;
        return refusal('data-process-died');
      }
      if (draftId === 'd1') return refusal('draft-gone');
      return { ...asking([valueQuestion(changes ? { answer: 'advanced' } : {})]), draftId };
    });
    await state().open(['/a']);
    state().change(answered('advanced'));
    await expect(state().accept()).rejects.toThrow();
    expect(state().draft?.values.open).toBe(0);
    expect(calls.slice(1)).toMatchObject([
      ['import.change', { draftId: 'd1' }],
      ['import.change', { draftId: 'd1' }],
      ['import.open', { paths: ['/a'] }],
      ['import.change', { draftId: 'd2', changes: [answered('advanced')] }],
      ['import.accept', { draftId: 'd2' }],
    ]);
    expect(useToasts.getState().toasts).toEqual([]);
  });

  it('says it again by itself once the data process is back', async () => {
    let deaths = 1;
    const calls = bridge((channel) => {
      if (channel === 'import.change' && deaths-- > 0) return refusal('data-process-died');
      return asking([valueQuestion(channel === 'import.change' ? { answer: 'advanced' } : {})]);
    });
    await state().open(['/a']);
    state().change(answered('advanced'));
    useAppStore.setState({ restarted: { reopened: true } });
    await settled();
    expect(calls.map(([channel]) => channel).slice(1)).toEqual([
      'import.change',
      'import.draft',
      'import.change',
      'import.draft',
    ]);
    useAppStore.setState({ restarted: null });
  });

  it('says so where a draft cannot be made anew, and offers to read its files again', async () => {
    let lost = false;
    bridge(() => (lost ? refusal('draft-gone') : draft()));
    await state().open(['/a/x.xlsx']);
    lost = true;
    state().change(answered('advanced'));
    await settled();
    expect(state()).toMatchObject({
      draft: null,
      failure: { names: ['x.xlsx'], paths: ['/a/x.xlsx'], error: { code: 'draft-gone' } },
    });
  });

  it('takes nothing that comes after the draft was left', async () => {
    let answer: (value: unknown) => void = () => undefined;
    bridge((channel) =>
      channel === 'import.open' ? new Promise((resolve) => (answer = resolve)) : { done: true },
    );
    const reading = state().open(['/a']);
    await vi.waitFor(() => expect(state().reading).not.toBeNull());
    state().close();
    answer(draft());
    await reading;
    expect(state()).toMatchObject({ draft: null, reading: null });
  });

  it('forgets the draft when another file is opened', async () => {
    bridge(() => draft({ files: [file()] }));
    await state().open(['/a']);
    useAppStore.setState({ workspace: { path: '/b.botri' } as never });
    expect(state().draft).toBeNull();
  });
});
