/** Decisions and lists as files or on paper: what, about whom, in which format, where to. */
import { Button, Modal, Radio, SegmentedControl, Switch, TextInput } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import {
  EXPORT_FORMATS,
  type ExportFormat,
  type ExportKind,
  isLaidOut,
  isNarrowed,
  type ListFilter,
  type ListLayout,
  NO_FILTER,
  type PostId,
  usualLayout,
} from '../../../shared/domain/index.ts';
import { call, shapeOf } from '../../app/api.ts';
import { errorSentence } from '../../components/error-words.ts';
import { useAnswer } from '../../components/explain/use-answer.ts';
import { Icon } from '../../components/icons.tsx';
import { OfficeSuiteChoice } from '../../components/office-suite-choice.tsx';
import { unitName } from '../../components/plan-words.ts';
import { ProgressStrip } from '../../components/progress-strip.tsx';
import { ErrorDetail } from '../../components/states.tsx';
import { attempt } from '../../components/toasts.tsx';
import { formatNumber } from '../../i18n/format.ts';
import { currentLanguage, useT } from '../../i18n/index.ts';
import { type ExportStart, useAppStore } from '../../state/app-store.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { cancelWork } from '../../state/work.ts';
import { DecisionOptions, type Together } from './decision-options.tsx';
import styles from './export-dialog.module.css';
import { SCOPES, type Scope, scopeArgs } from './export-plan.ts';
import { ExportResultView } from './export-result.tsx';
import { FilterForm } from './filter-form.tsx';
import { KindList } from './kind-list.tsx';
import { LayoutForm } from './layout-form.tsx';
import { SubmissionForm } from './submission-form.tsx';
import { type PaperArgs, useExport } from './use-export.ts';

interface Props {
  opened: boolean;
  onClose: () => void;
  /** What it begins with. */
  start: ExportStart;
}

const NO_SEATS: readonly PostId[] = [];
/** These are of the whole plan, whatever is chosen in it. */
const WHOLE_PLAN: readonly ExportKind[] = ['comparison', 'journal'];

export function ExportDialog({ opened, onClose, start }: Props): ReactNode {
  const t = useT();
  const index = usePlanStore((state) => state.index);
  const chosenUnits = usePlanStore((state) => state.unitCodes);
  const postIds = start.postIds ?? NO_SEATS;
  const unitCodes = start.unitCodes ?? chosenUnits;
  const [kind, setKind] = useState<ExportKind>('decisions');
  /** What somebody chose by hand; it holds as long as the kind is offered in it. */
  const [picked, setPicked] = useState<ExportFormat | null>(null);
  const offeredFormats = EXPORT_FORMATS[kind];
  const format = offeredFormats.find((one) => one === picked) ?? offeredFormats[0] ?? 'pdf';
  const [scope, setScope] = useState<Scope>('all');
  const [folder, setFolder] = useState('');
  const [officeSuite, setOfficeSuite] = useState(false);
  const [merged, setMerged] = useState(false);
  const [together, setTogether] = useState<Together>({ grouping: 'each', listed: false });
  const [layout, setLayout] = useState<ListLayout | null>(null);
  /** Of whom, for papers without a layout. */
  const [filter, setFilter] = useState<ListFilter>(NO_FILTER);
  const { workId, result, failure, run, print, reset } = useExport();
  const progress = useAppStore((state) => state.work.find((work) => work.workId === workId));

  const chooseKind = (next: ExportKind) => {
    setKind(next);
    setFilter(NO_FILTER);
    setLayout(isLaidOut(next) ? usualLayout(next) : null);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: what it begins with counts when it opens, not after
  useEffect(() => {
    if (!opened) return;
    // A comparison is only there where a plan to compare with was named.
    if (start.kind !== undefined) chooseKind(start.kind);
    else if (kind === 'comparison') chooseKind('decisions');
    setScope(postIds.length > 0 ? 'chosen' : unitCodes.length > 0 ? 'units' : 'all');
  }, [opened, start, postIds, unitCodes]);

  const offered = SCOPES.filter(
    (one) => (one !== 'chosen' || postIds.length > 0) && (one !== 'units' || unitCodes.length > 0),
  );
  const scopeWords = (one: Scope): string => {
    if (one === 'chosen') return t('exports.scope.chosen', { count: formatNumber(postIds.length) });
    if (one === 'all') return t('exports.scope.all');
    const [only] = unitCodes;
    return unitCodes.length === 1 && only
      ? t('exports.scope.unit', { unit: unitName(index, only) })
      : t('exports.scope.units', { count: formatNumber(unitCodes.length) });
  };
  const decides = kind === 'decisions';
  const narrowed = layout === null && isNarrowed(filter) ? { filter } : {};
  const counted = { ...scopeArgs(scope, postIds, unitCodes), ...narrowed };
  // Counted only while it is seen: over a whole country that is a long list.
  const { value: counts } = useAnswer(
    'decisions.count',
    opened && decides ? { ...counted, ...together } : null,
  );
  const asPdf = decides && format === 'pdf';
  const nothing = decides && (counts?.papers ?? 0) === 0;
  const running = workId !== null;
  const { planId, journal } = start;
  const args = (): PaperArgs => {
    const whole = { postIds: [], unitCode: null };
    if (kind === 'comparison' && planId !== undefined) return { ...whole, planId };
    if (kind === 'journal') return journal === undefined ? whole : { ...whole, journal };
    const laidOut = layout === null ? counted : { ...counted, layout };
    return decides ? { ...laidOut, ...together, officeSuite: asPdf && officeSuite } : laidOut;
  };
  const chooseFolder = async (): Promise<string> => {
    const { path } = await call('dialog.chooseFolder', {});
    if (path !== null) setFolder(path);
    return path ?? folder;
  };
  const begin = async () => {
    const target = folder === '' ? await chooseFolder() : folder;
    if (target !== '') await run(kind, format, target, merged && decides, args());
  };
  const close = () => {
    reset();
    onClose();
  };

  return (
    <Modal
      opened={opened}
      onClose={close}
      closeOnEscape={!running}
      closeOnClickOutside={!running}
      withCloseButton={!running}
      closeButtonProps={{ 'aria-label': t('common.close') }}
      title={t('exports.title')}
      size={840}
    >
      {result ? (
        <ExportResultView result={result} />
      ) : (
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            if (!running && !nothing) attempt(begin);
          }}
        >
          <div className={styles.columns}>
            <KindList
              kind={kind}
              without={planId === undefined ? ['comparison'] : []}
              disabled={running}
              onChoose={chooseKind}
            />
            <div className={styles.about}>
              <div className={styles.chosen}>
                <h3>{t(`exports.kind.${kind}.name`)}</h3>
                <p className={styles.quiet}>{t(`exports.kind.${kind}.text`)}</p>
              </div>
              {WHOLE_PLAN.includes(kind) ? null : (
                <Radio.Group
                  label={t('exports.about')}
                  value={scope}
                  onChange={(value) => setScope(SCOPES.find((one) => one === value) ?? 'all')}
                >
                  <div className={styles.scopes}>
                    {offered.map((one) => (
                      <Radio key={one} value={one} disabled={running} label={scopeWords(one)} />
                    ))}
                  </div>
                </Radio.Group>
              )}
              {decides ? (
                <DecisionOptions
                  counts={counts}
                  together={together}
                  disabled={running}
                  onChange={setTogether}
                />
              ) : null}
              {isLaidOut(kind) && layout !== null ? (
                <LayoutForm kind={kind} layout={layout} disabled={running} onChange={setLayout} />
              ) : (
                <FilterForm kind={kind} filter={filter} disabled={running} onChange={setFilter} />
              )}
              {kind === 'proposal' ? <SubmissionForm disabled={running} /> : null}
              <div className={styles.line}>
                <span id="export-format">{t('exports.format')}</span>
                <SegmentedControl
                  aria-labelledby="export-format"
                  disabled={running}
                  value={format}
                  data={offeredFormats.map((one) => ({
                    value: one,
                    label: t(`exports.formats.${one}`),
                  }))}
                  onChange={(value) => setPicked(offeredFormats.find((one) => one === value) ?? null)}
                />
                {decides ? (
                  <Switch
                    label={t('exports.merged')}
                    disabled={running}
                    checked={merged}
                    onChange={(event) => setMerged(event.currentTarget.checked)}
                  />
                ) : null}
              </div>
              {currentLanguage() === 'vi' ? null : (
                <p className={styles.quiet}>{t('exports.inVietnamese')}</p>
              )}
              <OfficeSuiteChoice
                asked={opened && asPdf}
                agreed={officeSuite}
                disabled={running}
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
                    disabled={running}
                    onClick={() => attempt(chooseFolder)}
                  >
                    {t('exports.chooseFolder')}
                  </Button>
                }
              />
            </div>
          </div>
          {failure === null ? null : (
            <div className={styles.failed} role="alert">
              <Icon name="block" />
              <div>
                <p>{errorSentence(t, shapeOf(failure))}</p>
                <ErrorDetail detail={shapeOf(failure).detail} />
              </div>
            </div>
          )}
          {running ? (
            <ProgressStrip
              progress={progress ?? { kind: 'export', done: 0, total: 0 }}
              onCancel={() => attempt(() => cancelWork(workId))}
            />
          ) : null}
          <footer className={styles.foot}>
            <Button
              variant="default"
              leftSection={<Icon name="print" size={14} />}
              disabled={running || nothing}
              onClick={() => attempt(() => print(kind, args()))}
            >
              {t('exports.print')}
            </Button>
            <Button
              type="submit"
              leftSection={<Icon name="export" size={14} />}
              disabled={running || nothing}
            >
              {t('exports.run')}
            </Button>
          </footer>
        </form>
      )}
      {result ? (
        <footer className={styles.foot}>
          <Button variant="default" onClick={reset}>
            {t('exports.again')}
          </Button>
          <Button onClick={close}>{t('common.close')}</Button>
        </footer>
      ) : null}
    </Modal>
  );
}
