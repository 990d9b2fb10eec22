import '@mantine/core/styles.css';
import './app/tokens.css';
import './app/base.css';
import './app/forced-colors.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { bringClipboardToFocus } from './app/clipboard-focus.ts';
import { guardComposition } from './app/keys.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
guardComposition(window);
bringClipboardToFocus(window);
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
