import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { projectRoot } from '../../../electron/launch/paths.ts';

/** From the opening of a tag to its end: braces may hold signs that look like one. */
function tagAt(text: string, start: number): string {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1;
    else if (text[at] === '}') depth -= 1;
    else if (text[at] === '>' && depth === 0) return text.slice(start, at);
  }
  return text.slice(start);
}

/** Whether the tag stands right within one that shows its words to the pointer and the focus. */
function isInTooltip(text: string, start: number): boolean {
  const before = text.slice(0, start);
  return before.lastIndexOf('<Tooltip') > before.lastIndexOf('</Tooltip>');
}

it('every button that is a picture only says what it does to screen readers and to the pointer', () => {
  const files = globSync('renderer/**/*.tsx', { cwd: projectRoot });
  const silent: string[] = [];
  let seen = 0;
  for (const file of files) {
    const text = readFileSync(join(projectRoot, file), 'utf8');
    for (const { index } of text.matchAll(/<(?:ActionIcon|CloseButton)(?=[\s>])/gu)) {
      seen += 1;
      const tag = tagAt(text, index);
      const isNamed = tag.includes('aria-label=');
      const isShown = tag.includes('title=') || isInTooltip(text, index);
      if (!isNamed || !isShown) silent.push(`${file}: ${tag.replace(/\s+/gu, ' ')}`);
    }
  }
  expect(silent).toEqual([]);
  expect(seen).toBeGreaterThan(10);
});
