/** The articles of a decision: the act on one person or on several, what follows from it, who carries it out. */
import type { Article } from './decision-document.ts';
import type { KindText } from './kinds/kind-text.ts';
import type { Voice } from './kinds/voice.ts';
import { capitalised } from './wording.ts';

/** The first article: about one person a sentence, about several a numbered list or a word on the list attached. */
function firstArticle(text: KindText, voice: Voice): string[] {
  const { single, input } = voice;
  if (single !== null) return text.one(single);
  const lead = (input.listed && text.listed?.lead) || text.lead;
  const sentence = lead(voice.severalPeople());
  if (input.listed) return [`${sentence}.`, ...text.afterItems];
  const last = input.people.length - 1;
  const items = input.people.map((who, at) => {
    const item = [capitalised(voice.described(who)), text.item(who)].filter((part) => part !== '').join(', ');
    return `${at + 1}. ${item}${at === last ? '.' : ';'}`;
  });
  return [`${sentence}:`, ...items, ...text.afterItems];
}

/** All articles; `carriedOut` is the finished last one. */
export function articlesOf(text: KindText, voice: Voice, carriedOut: string): Article[] {
  const label = (at: number) => (isNotice(voice) ? `${at}.` : `Điều ${at}.`);
  return [firstArticle(text, voice), ...text.articles, [carriedOut]].map((paragraphs, at) => ({
    label: label(at + 1),
    paragraphs,
  }));
}

/** A notice informs and decides nothing: it has numbers in place of articles. */
export function isNotice({ input }: Voice): boolean {
  return input.kind === 'retire-notice';
}

/** `Điều 3`, `mục 3`: the last article, which names those who carry the paper out and get it. */
export function lastLabel(text: Pick<KindText, 'articles'>, voice: Voice): string {
  // The act stands before the articles of the text, who carries it out behind them.
  const last = text.articles.length + 2;
  return isNotice(voice) ? `mục ${last}` : `Điều ${last}`;
}
