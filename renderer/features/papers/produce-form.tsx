/** The chosen papers as files: which, in which format, where to; how far it is, and what was written. */
import { Button, Checkbox, SegmentedControl, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { AppErrorShape, PaperFormat } from '../../../shared/domain/index.ts';
import { blankSentence } from '../../../shared/i18n/exchange-words.ts';
import type { ResultOf } from '../../../shared/ipc/contract.ts';
import type { ListedPaper } from '../../../shared/ipc/paper-channels.ts';
import { call, isCancelled, shapeOf } from '../../app/api.ts';
import { errorSentence } from '../../components/error-words.ts';
import { Icon } from '../../components/icons.tsx';
import { OfficeSuiteChoice } from '../../components/office-suite-choice.tsx';
import { ProgressStrip } from '../../components/progress-strip.tsx';
import { SeverityMark } from '../../components/severity-mark.tsx';
import { attempt } from '../../components/toasts.tsx';
import { formatNumber } from '../../i18n/format.ts';
import { useT } from '../../i18n/index.ts';
import { navigate, useAppStore } from '../../state/app-store.ts';
import { cancelWork, runWork } from '../../state/work.ts';
import styles from './paper-pane.module.css';
import { Submit } from './step-forms.tsx';

type Made = ResultOf<'paper.produce'>;
const NOTHING_MADE: Made = { files: [], blanks: [] };

interface Props {
  papers: readonly ListedPaper[];
  onDone: () => void;
  onWritten: () => void;
}

const PARTS = ['each', 'merged', 'register', 'sidecar'] as const;
type Parts = Record<(typeof PARTS)[number], boolean>;
const FORMATS: readonly PaperFormat[] = ['docx', 'pdf'];

/** What was written last is offered again: an office always does it the same way. */
let usual: { format: PaperFormat; folder: string; parts: Parts; officeSuite: boolean } = {
  format: 'docx',
  folder: '',
  officeSuite: false,
  parts: { each: true, merged: true, register: true, sidecar: true },
};

export function ProduceForm({ papers, onDone, onWritten }: Props): ReactNode {
  const t = useT();
  const [format, setFormat] = useState(usual.format);
  const [folder, setFolder] = useState(usual.folder);
  const [parts, setParts] = useState(usual.parts);
  const [officeSuite, setOfficeSuite] = useState(usual.officeSuite);
  const [workId, setWorkId] = useState<string | null>(null);
  const [made, setMade] = useState<Made>(NOTHING_MADE);
  const [failure, setFailure] = useState<AppErrorShape | null>(null);
  const count = formatNumber(papers.length);
  const asPdf = format === 'pdf' && (parts.each || parts.merged);
  const chooseFolder = async (): Promise<string> => {
    const { path } = await call('dialog.chooseFolder', {});
    if (path !== null) setFolder(path);
    return path ?? folder;
  };
  const produce = async (): Promise<void> => {
    const target = folder === '' ? await chooseFolder() : folder;
    if (target === '') return;
    usual = { format, folder: target, parts, officeSuite };
    setMade(NOTHING_MADE);
    setFailure(null);
    try {
      const paperIds = papers.map(({ id }) => id);
      setMade(
        await runWork('export', (id) => {
          setWorkId(id);
          const files = { format, folder: target, ...parts, officeSuite: asPdf && officeSuite };
          return call('paper.produce', { workId: id, paperIds, ...files });
        }),
      );
      onWritten();
    } catch (error) {
      if (!isCancelled(error)) setFailure(shapeOf(error));
    } finally {
      setWorkId(null);
    }
  };
  return (
    <form
      className={styles.form}
      aria-label={t('papers.produce.title', { count })}
      onSubmit={(event) => {
        event.preventDefault();
        if (workId === null) attempt(produce);
      }}
    >
      <h3>{t('papers.produce.title', { count })}</h3>
      <SegmentedControl
        aria-label={t('exports.format')}
        disabled={workId !== null}
        value={format}
        data={FORMATS.map((value) => ({ value, label: t(`exports.formats.${value}`) }))}
        onChange={(value) => setFormat(FORMATS.find((one) => one === value) ?? format)}
      />
      {PARTS.map((part) => (
        <Checkbox
          key={part}
          size="xs"
          disabled={workId !== null}
          label={t(`papers.produce.part.${part}`)}
          checked={parts[part]}
          onChange={({ currentTarget }) => setParts({ ...parts, [part]: currentTarget.checked })}
        />
      ))}
      <OfficeSuiteChoice
        asked={asPdf}
        agreed={officeSuite}
        disabled={workId !== null}
        onChange={setOfficeSuite}
      />
      <TextInput
        label={t('exports.folder')}
        placeholder={t('exports.noFolder')}
        value={folder}
        readOnly
        rightSectionWidth={130}
        rightSection={
          <Button
            size="compact-xs"
            variant="default"
            disabled={workId !== null}
            onClick={() => attempt(chooseFolder)}
          >
            {t('exports.chooseFolder')}
          </Button>
        }
      />
      {failure === null ? null : (
        <p className={styles.failed} role="alert">
          <Icon name="block" size={14} /> {errorSentence(t, failure)}
        </p>
      )}
      {workId === null ? null : <Running workId={workId} />}
      <Written made={made} />
      <Submit
        words={t('papers.produce.give')}
        disabled={workId !== null || PARTS.every((part) => !parts[part])}
        onCancel={onDone}
      />
    </form>
  );
}

function Running({ workId }: { workId: string }): ReactNode {
  const progress = useAppStore((state) => state.work.find((one) => one.workId === workId));
  return (
    <ProgressStrip
      progress={progress ?? { kind: 'export', done: 0, total: 0 }}
      onCancel={() => attempt(() => cancelWork(workId))}
    />
  );
}

function Written({ made: { files, blanks } }: { made: Made }): ReactNode {
  const t = useT();
  const [first] = files;
  if (first === undefined) return null;
  return (
    <>
      <p role="status" className={styles.written}>
        <SeverityMark mark="ok" compact />
        <span>{t('exports.written', { count: formatNumber(files.length) })}</span>
        <Button
          variant="subtle"
          size="compact-xs"
          onClick={() => attempt(() => call('shell.showInFolder', { path: first.path }))}
        >
          {t('common.showInFolder')}
        </Button>
      </p>
      {blanks.length === 0 ? null : <Blanks blanks={blanks} />}
    </>
  );
}

/** What an e-office asks and the files do not tell, and where it is filled in. */
function Blanks({ blanks }: Pick<Made, 'blanks'>): ReactNode {
  const t = useT();
  const lacksCodes = blanks.some(({ field }) => field === 'organ' || field === 'type');
  return (
    <section className={styles.blanks} aria-label={t('exchange.blanks')}>
      <h4>
        <Icon name="info" size={14} /> {t('exchange.blanks')}
      </h4>
      <ul>
        {blanks.map((blank) => (
          <li key={blank.field}>{blankSentence(t, blank, formatNumber)}</li>
        ))}
      </ul>
      {lacksCodes ? (
        <Button
          variant="default"
          size="compact-xs"
          onClick={() => navigate('rules', { authority: 'exchange' })}
        >
          {t('exchange.toCodes')}
        </Button>
      ) : null}
    </section>
  );
}

/** Sends papers to the system's print dialog. */
export async function printChosen(papers: readonly ListedPaper[]): Promise<boolean> {
  const paperIds = papers.map(({ id }) => id);
  try {
    const { printed } = await runWork('export', (workId) => call('paper.print', { workId, paperIds }));
    return printed;
  } catch (error) {
    if (isCancelled(error)) return false;
    throw error;
  }
}
