/** Help beside the work: a short manual and the keyboard map, searchable. */
import { Drawer, TextInput } from '@mantine/core';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { fold } from '../../../shared/text/fold.ts';
import { matches } from '../../../shared/text/matching.ts';
import { Icon } from '../../components/icons.tsx';
import { Kbd } from '../../components/kbd.tsx';
import { useT } from '../../i18n/index.ts';
import { useAppStore } from '../../state/app-store.ts';
import { HELP_PAGES, keyMap, paragraphsOf } from './help-pages.ts';
import styles from './help-panel.module.css';

function HelpContent({ query }: { query: string }): ReactNode {
  const t = useT();
  const pages = HELP_PAGES.map((page) => ({
    page,
    title: t(`help.page.${page}.title`),
    paragraphs: paragraphsOf(t, page),
  })).filter(({ title, paragraphs }) => matches(query, fold([title, ...paragraphs].join(' '))));
  const groups = keyMap(t)
    .map((group) => ({
      ...group,
      lines: group.lines.filter((line) => matches(query, fold(`${line.words} ${line.keys}`))),
    }))
    .filter((group) => group.lines.length > 0);
  if (pages.length + groups.length === 0)
    return <p className={styles.none}>{t('help.noMatch', { query })}</p>;
  return (
    <>
      {pages.map(({ page, title, paragraphs }) => (
        <section key={page} id={`help-${page}`} className={styles.page}>
          <h3>{title}</h3>
          <ol>
            {paragraphs.map((paragraph) => (
              <li key={paragraph}>{paragraph}</li>
            ))}
          </ol>
        </section>
      ))}
      {groups.map((group) => (
        <section key={group.title} className={styles.page}>
          <h3>{`${t('help.keys')} – ${group.title}`}</h3>
          <dl>
            {group.lines.map((line) => (
              <div key={`${line.keys} ${line.words}`}>
                <dt>
                  <Kbd keys={line.keys} />
                </dt>
                <dd>{line.words}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </>
  );
}

export function HelpPanel(): ReactNode {
  const t = useT();
  const open = useAppStore((state) => state.helpOpen);
  const page = useAppStore((state) => state.helpPage);
  const version = useAppStore((state) => state.version);
  const put = useAppStore((state) => state.put);
  const [query, setQuery] = useState('');
  const body = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!open || page === '') return;
    setQuery('');
    // The drawer draws its content one frame later.
    const frame = requestAnimationFrame(() =>
      body.current?.querySelector(`#help-${page}`)?.scrollIntoView({ block: 'start' }),
    );
    return () => cancelAnimationFrame(frame);
  }, [open, page]);

  return (
    <Drawer
      opened={open}
      onClose={() => put({ helpOpen: false, helpPage: '' })}
      position="right"
      size={460}
      title={t('help.title')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
      overlayProps={{ color: 'var(--bt-scrim)', backgroundOpacity: 1 }}
    >
      <TextInput
        data-autofocus
        value={query}
        onChange={(event) => setQuery(event.currentTarget.value)}
        placeholder={t('help.search')}
        aria-label={t('help.search')}
        leftSection={<Icon name="search" size={14} />}
      />
      <div ref={body} className={styles.body}>
        <HelpContent query={query} />
        {version === '' ? null : <p className={styles.version}>{t('welcome.version', { version })}</p>}
      </div>
    </Drawer>
  );
}
