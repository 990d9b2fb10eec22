import { beforeEach, describe, expect, it, vi } from 'vitest';
import { isOwnPage, lockDown } from '../../../../electron/main/security.ts';

type Listener = (...args: never[]) => unknown;
const electron = vi.hoisted(() => ({
  onApp: vi.fn(),
  setPermissionRequestHandler: vi.fn(),
  setPermissionCheckHandler: vi.fn(),
  setDevicePermissionHandler: vi.fn(),
  onBeforeRequest: vi.fn(),
}));
vi.mock('electron', () => ({
  app: { on: electron.onApp },
  protocol: {},
  session: {
    defaultSession: {
      setPermissionRequestHandler: electron.setPermissionRequestHandler,
      setPermissionCheckHandler: electron.setPermissionCheckHandler,
      setDevicePermissionHandler: electron.setDevicePermissionHandler,
      webRequest: { onBeforeRequest: electron.onBeforeRequest },
    },
  },
}));

const OWN = 'app://bo-tri/index.html';
const firstCall = (mock: ReturnType<typeof vi.fn>, argument = 0): ((...args: unknown[]) => unknown) =>
  mock.mock.calls[0]?.[argument];

beforeEach(() => {
  for (const mock of Object.values(electron)) mock.mockReset();
  lockDown();
});

describe('isOwnPage', () => {
  it('knows the one origin', () => {
    expect([OWN, 'app://bo-tri'].map(isOwnPage)).toEqual([true, true]);
    expect(['app://bo-tri.evil/', 'app://bo-tri@evil/', 'http://bo-tri/', ''].map(isOwnPage)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('a window', () => {
  function contents() {
    const listeners = new Map<string, Listener>();
    const setWindowOpenHandler = vi.fn();
    const on = (name: string, listener: Listener) => listeners.set(name, listener);
    firstCall(electron.onApp, 1)({}, { on, setWindowOpenHandler });
    const prevented = (name: string, url: string) => {
      const preventDefault = vi.fn();
      listeners.get(name)?.({ preventDefault, url } as never);
      return preventDefault.mock.calls.length === 1;
    };
    return { prevented, setWindowOpenHandler };
  }

  it('never leaves the program’s own pages', () => {
    const { prevented } = contents();
    expect(prevented('will-navigate', 'https://evil.example/')).toBe(true);
    expect(prevented('will-navigate', OWN)).toBe(false);
    expect(prevented('will-redirect', OWN)).toBe(true);
    expect(prevented('will-attach-webview', OWN)).toBe(true);
  });

  it('opens no other window', () => {
    const { setWindowOpenHandler } = contents();
    expect(firstCall(setWindowOpenHandler)({ url: OWN })).toEqual({ action: 'deny' });
  });
});

describe('the session', () => {
  it('grants writing to the clipboard to its own pages and nothing else to anybody', () => {
    const request = (permission: string, requestingUrl: string) => {
      const answer = vi.fn();
      firstCall(electron.setPermissionRequestHandler)({}, permission, answer, { requestingUrl });
      return answer.mock.calls[0]?.[0];
    };
    const check = firstCall(electron.setPermissionCheckHandler);
    expect(request('clipboard-sanitized-write', OWN)).toBe(true);
    expect(check({}, 'clipboard-sanitized-write', OWN)).toBe(true);
    for (const permission of ['clipboard-read', 'media', 'geolocation', 'notifications', 'openExternal']) {
      expect([request(permission, OWN), check({}, permission, OWN)]).toEqual([false, false]);
    }
    expect(request('clipboard-sanitized-write', 'https://evil.example/')).toBe(false);
    expect(firstCall(electron.setDevicePermissionHandler)()).toBe(false);
  });

  it('lets no request out of the machine', () => {
    const cancelled = (url: string) => {
      const answer = vi.fn();
      firstCall(electron.onBeforeRequest)({ url }, answer);
      return answer.mock.calls[0]?.[0].cancel;
    };
    expect([OWN, 'data:text/plain,x', 'blob:app://bo-tri/1'].map(cancelled)).toEqual([false, false, false]);
    const outside = ['https://evil.example/', 'http://127.0.0.1/', 'ws://x/', 'ftp://x/', 'chrome://gpu'];
    expect(outside.map(cancelled)).toEqual([true, true, true, true, true]);
    const viewer = 'chrome-extension://mhjfbmdgcfjbbpaeojofohoefgiehjai/index.html';
    expect([viewer, 'chrome://resources/js/assert.js'].map(cancelled)).toEqual([false, false]);
    expect(['chrome-extension://other/index.html', 'chrome://resources.evil/'].map(cancelled)).toEqual([
      true,
      true,
    ]);
  });
});
