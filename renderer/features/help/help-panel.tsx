/** Help beside the work: the manual by its contents or by a search, and the keyboard map. */
import { Button, Drawer, TextInput } from '@mantine/core';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { isKey } from '../../app/keys.ts';
import { Icon } from '../../components/icons.tsx';
import { useT } from '../../i18n/index.ts';
import { KEY_MAP, useAppStore } from '../../state/app-store.ts';
import { HELP_GROUPS } from './help-pages.ts';
import styles from './help-panel.module.css';
import { findPages, pageOfScreen, type Shown } from './help-search.ts';
import { KeyMapPage, ManualPage } from './manual-page.tsx';

/** How much of what is seen a page key goes on by: a line or two stay. */
const PAGE = 0.9;

export function HelpPanel(): ReactNode {
  const t = useT();
  const open = useAppStore((state) => state.helpOpen);
  const put = useAppStore((state) => state.put);
  return (
    <Drawer
      opened={open}
      onClose={() => put({ helpOpen: false, helpPage: '' })}
      position="right"
      size={820}
      padding={0}
      title={t('help.title')}
      classNames={{
        content: styles.content ?? '',
        header: styles.header ?? '',
        body: styles.drawer ?? '',
      }}
      closeButtonProps={{ 'aria-label': t('common.close') }}
      overlayProps={{ color: 'var(--bt-scrim)', backgroundOpacity: 1 }}
    >
      <Manual />
    </Drawer>
  );
}

/** The page asked for, or the one about the screen that is worked on. */
function usePage(): [Shown, (page: Shown) => void] {
  const asked = useAppStore((state) => state.helpPage);
  const screen = useAppStore((state) => (state.workspace === null ? 'welcome' : state.screen));
  const [page, setPage] = useState<Shown>(() => pageOfScreen(screen));
  useEffect(() => {
    if (asked !== '') setPage(asked);
  }, [asked]);
  return [page, setPage];
}

function Manual(): ReactNode {
  const t = useT();
  const version = useAppStore((state) => state.version);
  const [page, setPage] = usePage();
  const [query, setQuery] = useState('');
  /** False once something else is asked for: then the best answer is read, until another is chosen. */
  const [picked, setPicked] = useState(true);
  const text = useRef<HTMLElement>(null);
  const contents = useRef<HTMLElement>(null);
  const id = useId();
  const found = findPages(t, query);
  const shown = picked && found.includes(page) ? page : found[0];
  const read = (one: Shown) => {
    setPicked(true);
    setPage(one);
  };
  const entry = (one: Shown) => (
    <Entry key={one} chosen={one === shown} onChoose={() => read(one)}>
      {one === KEY_MAP ? t('help.keys') : t(`help.page.${one}.title`)}
    </Entry>
  );

  // A page is read from its beginning.
  useEffect(() => {
    if (shown !== undefined) text.current?.scrollTo({ top: 0 });
  }, [shown]);

  return (
    <div className={styles.manual}>
      <div className={styles.side}>
        <TextInput
          data-autofocus
          value={query}
          onChange={(event) => {
            setQuery(event.currentTarget.value);
            setPicked(event.currentTarget.value.trim() === '');
          }}
          onKeyDown={(event) => {
            const { current: read } = text;
            if (isKey(event.nativeEvent, 'ArrowDown')) contents.current?.querySelector('button')?.focus();
            else if (isKey(event.nativeEvent, 'PageDown')) read?.scrollBy({ top: read.clientHeight * PAGE });
            else if (isKey(event.nativeEvent, 'PageUp')) read?.scrollBy({ top: -read.clientHeight * PAGE });
            else return;
            event.preventDefault();
          }}
          placeholder={t('help.search')}
          aria-label={t('help.search')}
          aria-controls={id}
          leftSection={<Icon name="search" size={14} />}
        />
        <nav
          id={id}
          ref={contents}
          className={styles.contents}
          aria-label={t('help.contents')}
          onKeyDown={walk}
        >
          {query.trim() === '' ? (
            <>
              {Object.entries(HELP_GROUPS).map(([group, pages]) => (
                <section key={group} aria-label={t(`help.group.${group}`)}>
                  <h3>{t(`help.group.${group}`)}</h3>
                  {pages.map(entry)}
                </section>
              ))}
              {entry(KEY_MAP)}
            </>
          ) : (
            found.map(entry)
          )}
        </nav>
        {version === '' ? null : <p className={styles.version}>{t('welcome.version', { version })}</p>}
      </div>
      {/* Long pages are scrolled with keys. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached without a mouse */}
      <article ref={text} className={styles.page} tabIndex={0} aria-label={t('help.reading')}>
        <p role="status" className="bt-visually-hidden">
          {query === '' ? '' : t('help.found', { count: found.length })}
        </p>
        {shown === undefined ? (
          <p className={styles.none}>{t('help.noMatch', { query })}</p>
        ) : (
          <>
            <Button
              className={styles.print ?? ''}
              variant="default"
              size="compact-xs"
              leftSection={<Icon name="print" size={14} />}
              onClick={() => window.print()}
            >
              {t(shown === KEY_MAP ? 'help.printKeys' : 'help.printPage')}
            </Button>
            <div data-print="">
              {shown === KEY_MAP ? (
                <KeyMapPage query={query} />
              ) : (
                <ManualPage page={shown} query={query} onOpen={read} />
              )}
            </div>
          </>
        )}
      </article>
    </div>
  );
}

/** Arrows walk the contents, as they walk every list. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const entries = [...event.currentTarget.querySelectorAll('button')];
  const at = event.target instanceof HTMLButtonElement ? entries.indexOf(event.target) : -1;
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: entries.length - 1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  entries[to]?.focus();
}

interface EntryProps {
  chosen: boolean;
  onChoose: () => void;
  children: string;
}

function Entry({ chosen, onChoose, children }: EntryProps): ReactNode {
  return (
    <button
      type="button"
      className={styles.entry}
      // One stop for Tab: the text of the page is the next one.
      tabIndex={chosen ? 0 : -1}
      aria-current={chosen ? 'page' : undefined}
      onClick={onChoose}
    >
      {children}
    </button>
  );
}
