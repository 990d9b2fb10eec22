/** Help beside the work: a short manual and the keyboard map, searchable. */
import { Button, Drawer, TextInput } from '@mantine/core';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Translate } from '../../../shared/i18n/translate.ts';
import { fold } from '../../../shared/text/fold.ts';
import { matches } from '../../../shared/text/matching.ts';
import { Icon } from '../../components/icons.tsx';
import { Kbd } from '../../components/kbd.tsx';
import { useT } from '../../i18n/index.ts';
import { useAppStore } from '../../state/app-store.ts';
import { HELP_PAGES, keyMap, paragraphsOf } from './help-pages.ts';
import styles from './help-panel.module.css';

interface Section {
  id: string;
  title: string;
  /** Texts that are searched besides the title. */
  texts: string[];
  body: ReactNode;
}

function pageSections(t: Translate): Section[] {
  return HELP_PAGES.map((page) => {
    const texts = paragraphsOf(t, page);
    const items = texts.map((paragraph) => <li key={paragraph}>{paragraph}</li>);
    return { id: `help-${page}`, title: t(`help.page.${page}.title`), texts, body: <ol>{items}</ol> };
  });
}

/** How the ids of sections with keys begin. */
const KEYS = 'help-keys-';

/** Keys by what they do; under a title that matches, all of them. */
function keySections(t: Translate, query: string): Section[] {
  return keyMap(t).map((group, number) => {
    const title = `${t('help.keys')} – ${group.title}`;
    const found = group.lines.filter((line) => matches(query, fold(`${line.words} ${line.keys}`)));
    const lines = matches(query, fold(title)) ? group.lines : found;
    return {
      id: `${KEYS}${number.toString()}`,
      title,
      texts: found.map((line) => `${line.words} ${line.keys}`),
      body: (
        <dl>
          {lines.map((line) => (
            <div key={`${line.keys} ${line.words}`}>
              <dt>
                <Kbd keys={line.keys} />
              </dt>
              <dd>{line.words}</dd>
            </div>
          ))}
        </dl>
      ),
    };
  });
}

/** Sections that the query finds, those it finds by their title first. */
function HelpContent({ query }: { query: string }): ReactNode {
  const t = useT();
  const sections = [...pageSections(t), ...keySections(t, query)];
  const byTitle = sections.filter(({ title }) => matches(query, fold(title)));
  const byText = sections.filter(
    (section) => !byTitle.includes(section) && section.texts.some((text) => matches(query, fold(text))),
  );
  if (byTitle.length + byText.length === 0) {
    return <p className={styles.none}>{t('help.noMatch', { query })}</p>;
  }
  const found = [...byTitle, ...byText];
  const keys = found.filter(({ id }) => id.startsWith(KEYS));
  return (
    <>
      {found.filter((section) => !keys.includes(section)).map(sectionOf)}
      {keys.length > 0 ? (
        <>
          <Button
            variant="default"
            className={styles.print ?? ''}
            leftSection={<Icon name="print" size={14} />}
            onClick={() => window.print()}
          >
            {t('help.printKeys')}
          </Button>
          <div data-print="">{keys.map(sectionOf)}</div>
        </>
      ) : null}
    </>
  );
}

function sectionOf({ id, title, body }: Section): ReactNode {
  return (
    <section key={id} id={id} className={styles.page}>
      <h3>{title}</h3>
      {body}
    </section>
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
