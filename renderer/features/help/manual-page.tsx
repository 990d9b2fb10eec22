import type { ReactNode } from 'react';
import { Kbd } from '../../components/kbd.tsx';
import { useT } from '../../i18n/index.ts';
import { type HelpPage, keyMap, paragraphsOf, RELATED } from './help-pages.ts';
import styles from './help-panel.module.css';
import { asHelpPage, foundKeys } from './help-search.ts';
import { MarkedText } from './marked-text.tsx';

interface Props {
  page: string;
  query: string;
  onOpen: (page: HelpPage) => void;
}

/** One page of the manual, with what was searched marked in it, and the pages that go on from it. */
export function ManualPage({ page, query, onOpen }: Props): ReactNode {
  const t = useT();
  const known = asHelpPage(page);
  if (known === null) return null;
  const related = RELATED[known] ?? [];
  return (
    <>
      <h2>
        <MarkedText text={t(`help.page.${known}.title`)} query={query} />
      </h2>
      <ol>
        {paragraphsOf(t, known).map((paragraph) => (
          <li key={paragraph}>
            <MarkedText text={paragraph} query={query} />
          </li>
        ))}
      </ol>
      {related.length === 0 ? null : (
        <p className={styles.related}>
          <span>{t('help.related')}</span>
          {related.map((one) => (
            <button key={one} type="button" className="bt-link" onClick={() => onOpen(one)}>
              {t(`help.page.${one}.title`)}
            </button>
          ))}
        </p>
      )}
    </>
  );
}

/** The keys by where they hold; with a search, those it finds. */
export function KeyMapPage({ query }: { query: string }): ReactNode {
  const t = useT();
  return (
    <>
      <h2>{t('help.keys')}</h2>
      {foundKeys(keyMap(t), query).map(({ title, lines }) => (
        <section key={title} className={styles.keys}>
          <h3>{title}</h3>
          <dl>
            {lines.map(({ keys, words }) => (
              <div key={`${keys} ${words}`}>
                <dt>
                  <Kbd keys={keys} />
                </dt>
                <dd>
                  <MarkedText text={words} query={query} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </>
  );
}
