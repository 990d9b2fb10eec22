import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fileFor, registerScheme, serveApp } from '../../../../electron/main/protocol.ts';
import { temporaryFolder } from '../../../support/temporary.ts';

const protocol = vi.hoisted(() => ({ handle: vi.fn(), registerSchemesAsPrivileged: vi.fn() }));
vi.mock('electron', () => ({ protocol }));

beforeEach(() => {
  protocol.handle.mockReset();
});

const ROOT = resolve('/app/renderer');

describe('fileFor', () => {
  it.each([
    ['app://bo-tri/', 'index.html'],
    ['app://bo-tri/assets/index.js?v=1#x', 'assets/index.js'],
    ['app://bo-tri/t%E1%BB%87p.css', 'tệp.css'],
  ])('%s is %s', (url, file) => {
    expect(fileFor(ROOT, url)).toBe(join(ROOT, file));
  });

  it.each([
    'app://other/index.html',
    'https://evil.example/index.html',
    'app://bo-tri/..%2f..%2fetc/passwd',
    'app://bo-tri/%2e%2e/%2e%2e/etc%2f..%2f..%2fx',
    'app://bo-tri/..%2frenderer-other/index.html',
  ])('%s is nothing the program serves', (url) => {
    const file = fileFor(ROOT, url);
    expect(file === null || file.startsWith(join(ROOT, '/'))).toBe(true);
    if (!url.includes('%2e%2e')) expect(file).toBeNull();
  });
});

describe('serveApp', () => {
  async function get(url: string): Promise<Response> {
    const root = temporaryFolder();
    mkdirSync(join(root, 'assets'));
    writeFileSync(join(root, 'index.html'), '<!doctype html>');
    writeFileSync(join(root, 'assets', 'a.js'), 'export {}');
    writeFileSync(join(root, 'assets', 'a.bin'), 'x');
    serveApp(root);
    const [scheme, respond] = protocol.handle.mock.calls.at(-1) ?? [];
    expect(scheme).toBe('app');
    return respond(new Request(url.replace('app:', 'http:'))).then((response: Response) => response);
  }

  it('registers the scheme as a secure standard one', () => {
    registerScheme();
    expect(protocol.registerSchemesAsPrivileged).toHaveBeenCalledWith([
      { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
    ]);
  });

  it('serves pages with a policy that lets nothing from outside in', async () => {
    const response = await get('app://bo-tri/');
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('<!doctype html>');
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toMatch(/unsafe-eval|https?:|\*/);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it.each([
    ['app://bo-tri/assets/a.js', 'text/javascript; charset=utf-8'],
    ['app://bo-tri/assets/a.bin', 'application/octet-stream'],
  ])('says what %s is', async (url, type) => {
    expect((await get(url)).headers.get('content-type')).toBe(type);
  });

  it.each(['app://bo-tri/none.js', 'app://bo-tri/assets', 'app://other/index.html'])(
    'answers 404 for %s',
    async (url) => {
      expect((await get(url)).status).toBe(404);
    },
  );
});
