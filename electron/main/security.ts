/** What no window may do: leave the program's own pages, open others, ask for devices, embed anything. */
import { app, session } from 'electron';
import { APP_ORIGIN } from './protocol.ts';

/** Where Chromium keeps its PDF viewer, which papers on their way to the printer are shown in. */
const PDF_VIEWER = /^(chrome-extension:\/\/mhjfbmdgcfjbbpaeojofohoefgiehjai|chrome:\/\/resources)\//;

/** True for what a page may load: the program is offline by design, nothing but its own is ever requested. */
function mayBeLoaded(url: string): boolean {
  return /^(app|devtools|blob|data|file):/.test(url) || PDF_VIEWER.test(url);
}

/** True for the program's own pages. */
export function isOwnPage(url: string): boolean {
  return url === APP_ORIGIN || url.startsWith(`${APP_ORIGIN}/`);
}

/** Applies to every window made after the call. */
export function lockDown(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (event) => {
      if (!isOwnPage(event.url)) event.preventDefault();
    });
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
  const own = session.defaultSession;
  own.setPermissionRequestHandler((_contents, permission, answer, details) =>
    answer(permission === 'clipboard-sanitized-write' && isOwnPage(details.requestingUrl)),
  );
  own.setPermissionCheckHandler(
    (_contents, permission, origin) => permission === 'clipboard-sanitized-write' && isOwnPage(origin),
  );
  own.setDevicePermissionHandler(() => false);
  own.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !mayBeLoaded(url) }));
}
