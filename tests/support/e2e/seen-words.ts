/** Compares what a window shows with the catalogs: no words of the other language, no raw key, no unfilled gap. */
import type { Page } from '@playwright/test';
import { catalogs, type Language } from '../../../shared/i18n/catalogs.ts';
import type { PlanSnapshotDto } from '../../../shared/ipc/contract.ts';

/** Everything that can be read or heard in the window now: texts, labels, hints in fields. */
export function seenTexts(window: Page): Promise<string[]> {
  return window.evaluate(() => {
    const texts = new Set<string>();
    const add = (text: string | null | undefined): void => {
      const tidy = text?.replace(/\s+/g, ' ').trim() ?? '';
      if (tidy !== '') texts.add(tidy);
    };
    for (const element of document.body.querySelectorAll('*')) {
      if (element.closest('script, style') !== null || !element.checkVisibility()) continue;
      for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) add(node.textContent);
      // Words that stand in one element in several pieces.
      if (element.children.length === 0 || element.matches('p, button, td, th, li, dt, dd, h1, h2, h3')) {
        add(element.textContent);
      }
      for (const name of ['aria-label', 'aria-description', 'title', 'placeholder', 'alt']) {
        add(element.getAttribute(name));
      }
    }
    return [...texts];
  });
}

type Node = string | { readonly [key: string]: Node };

function leavesOf(node: Node, path: string): [string, string][] {
  if (typeof node === 'string') return [[path, node]];
  return Object.entries(node).flatMap(([key, child]) =>
    leavesOf(child, path === '' ? key : `${path}.${key}`),
  );
}

/** Areas whose words no window shows: the command line, and the menus and dialogs of the system. */
const ELSEWHERE = /^(headless|main)\./;
const GAP = /\{\{\w+\}\}/g;

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

interface Pattern {
  key: string;
  matches: (text: string) => boolean;
}

/** A text of a catalog as something to compare with; null where nothing but gaps and signs is left of it. */
function patternOf(key: string, text: string): Pattern | null {
  if (!/\p{L}{2}/u.test(text.replace(GAP, ''))) return null;
  if (!text.includes('{{')) return { key, matches: (seen) => seen === text };
  const whole = new RegExp(`^${text.split(GAP).map(escaped).join('.+')}$`, 'u');
  return { key, matches: (seen) => whole.test(seen) };
}

const patterns = (language: Language): Pattern[] =>
  leavesOf(catalogs[language], '')
    .filter(([key]) => !ELSEWHERE.test(key))
    .map(([key, text]) => patternOf(key, text))
    .filter((pattern) => pattern !== null);

const AREAS = Object.keys(catalogs.vi).join('|');
const RAW_KEY = new RegExp(`(?<![\\p{L}\\d/])(?:${AREAS})(?:\\.[A-Za-z][\\w-]*)+`, 'u');

/** What a window that speaks `language` must not show. `data` are texts of the file, which have no language. */
export function strayWords(
  texts: readonly string[],
  language: Language,
  data: ReadonlySet<string>,
): string[] {
  const own = patterns(language);
  const other = patterns(language === 'vi' ? 'en' : 'vi');
  return texts.flatMap((text) => {
    if (data.has(text)) return [];
    if (RAW_KEY.test(text)) return [`raw key: ${text}`];
    if (text.includes('{{')) return [`unfilled gap: ${text}`];
    const stray = other.find((pattern) => pattern.matches(text));
    if (stray === undefined || own.some((pattern) => pattern.matches(text))) return [];
    return [`${stray.key}: ${text}`];
  });
}

/** Codes of the program's own are no data: a window that shows `required` shows a raw word. */
const CODE = /^[a-z][a-z\d-]*$/;

/**
 * Every text that files themselves bring along: names, titles, what stood in a roster. Laws are left out: they show
 * with their numbers, and the kinds of them ("Quy định") are words of the window as well.
 */
export function dataTexts(plan: PlanSnapshotDto, ...more: readonly unknown[]): Set<string> {
  const texts = new Set<string>();
  const walk = (value: unknown): void => {
    if (typeof value === 'string') {
      if (!CODE.test(value)) texts.add(value.replace(/\s+/g, ' ').trim());
    } else if (typeof value === 'object' && value !== null) {
      for (const part of Object.values(value)) walk(part);
    }
  };
  const { units, bodies, titles, rows, people, info } = plan;
  walk([units, bodies, titles, rows, people, info, more]);
  return texts;
}
