/** How far the plan is, on one page. */
import { Button } from '@mantine/core';
import { type ReactNode, useMemo, useState } from 'react';
import { DEGREES, THEORIES } from '../../../shared/domain/levels.ts';
import { Sex } from '../../../shared/domain/person.ts';
import {
  findingsByRule,
  peopleByLevel,
  unitsToLookAt,
  vacanciesByTitle,
} from '../../../shared/overview/tallies.ts';
import { ruleWords } from '../../components/plan-words.ts';
import { SeverityMark } from '../../components/severity-mark.tsx';
import { EmptyState } from '../../components/states.tsx';
import { WorkSteps } from '../../components/work-steps/work-steps.tsx';
import { formatNumber } from '../../i18n/format.ts';
import { currentLanguage, useT } from '../../i18n/index.ts';
import { navigate } from '../../state/app-store.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { useSettledRevision } from '../../state/settled-revision.ts';
import { BarList } from './bar-list.tsx';
import { CountTiles } from './count-tiles.tsx';
import styles from './summary.module.css';
import { UnitsToLookAt } from './units-to-look-at.tsx';

const MOST_TITLES = 18;
const MOST_UNITS = 10;

export function Summary(): ReactNode {
  const t = useT();
  const counts = usePlanStore((state) => state.counts);
  const index = usePlanStore((state) => state.index);
  const revision = useSettledRevision();
  const [allTitles, setAllTitles] = useState(false);
  const language = currentLanguage();

  const tallies = useMemo(() => {
    // The index is one object that changes inside; its revision says when.
    const people = revision >= 0 ? index.peopleList() : [];
    return {
      vacancies: vacanciesByTitle(index.rows.values(), ({ post }) => {
        const title = index.titles.get(post.titleCode);
        return (language === 'en' ? title?.nameEn : title?.name) ?? post.title;
      }),
      rules: findingsByRule(index.findingList()),
      units: unitsToLookAt(index.unitList()),
      degrees: peopleByLevel(people, DEGREES, ({ person }) => person.degree),
      theories: peopleByLevel(people, THEORIES, ({ person }) => person.theory),
      sexes: peopleByLevel(people, Sex.options, ({ person }) => person.sex),
    };
  }, [index, revision, language]);

  const allFound = usePlanStore((state) => state.allFound);
  const level = (area: string, value: string | null): string =>
    value === null ? t('common.unknown') : t(`domain.${area}.${value}`);
  const { vacancies, rules, units, degrees, theories, sexes } = tallies;
  const titles = allTitles ? vacancies : vacancies.slice(0, MOST_TITLES);

  return (
    <div className={styles.summary}>
      <WorkSteps />
      <CountTiles counts={counts} />
      {counts.people === 0 ? (
        <EmptyState
          icon="people"
          title={t('overview.noPeopleTitle')}
          text={t('overview.noPeopleText', { count: formatNumber(counts.seats) })}
          actions={<Button onClick={() => navigate('import')}>{t('shell.file.import')}</Button>}
        />
      ) : null}
      <div className={styles.columns}>
        <div className={styles.column}>
          <BarList
            title={t('overview.vacancies')}
            bars={titles.map((one) => ({
              key: one.titleCode,
              label: one.title,
              count: one.vacant,
              strong: one.required,
              onClick: () => navigate('vacancies', { titleCode: one.titleCode }),
            }))}
            legend={
              vacancies.length === 0 ? null : (
                <p className={styles.legend}>
                  <i className={styles.requiredKey} data-drawn="key" />
                  {t('overview.required')}
                  <i className={styles.optionalKey} data-drawn="key" />
                  {t('overview.optional')}
                </p>
              )
            }
          >
            {vacancies.length === 0 ? <p className={styles.none}>{t('overview.noVacancies')}</p> : null}
            {vacancies.length > titles.length ? (
              <button type="button" className={`bt-link ${styles.more}`} onClick={() => setAllTitles(true)}>
                {t('overview.allVacancies', { count: formatNumber(vacancies.length) })}
              </button>
            ) : null}
          </BarList>
        </div>
        <div className={styles.column}>
          <BarList
            title={t('overview.findings')}
            bars={rules.map((one) => ({
              key: one.rule,
              label: ruleWords(t, index, one.rule),
              mark: <SeverityMark mark={one.severity} compact />,
              count: one.count,
              onClick: () => navigate('findings', { rule: one.rule, standing: 'open' }),
            }))}
          >
            {rules.length === 0 ? (
              <p className={styles.none}>{t(allFound ? 'overview.noFindings' : 'common.notChecked')}</p>
            ) : null}
          </BarList>
          <UnitsToLookAt units={units.slice(0, MOST_UNITS)} />
        </div>
        {counts.people === 0 ? null : (
          <div className={styles.column}>
            <BarList
              title={t('overview.degree')}
              bars={degrees.map(({ level: degree, count }) => ({
                key: degree ?? '',
                label: level('degree', degree),
                count,
                onClick: () => navigate('people', { degree }),
              }))}
            />
            <BarList
              title={t('overview.theory')}
              bars={theories.map(({ level: theory, count }) => ({
                key: theory ?? '',
                label: level('theory', theory),
                count,
                onClick: () => navigate('people', { theory }),
              }))}
            />
            <BarList
              title={t('overview.sex')}
              bars={sexes.map(({ level: sex, count }) => ({
                key: sex ?? '',
                label: level('sex', sex),
                count,
                onClick: () => navigate('people', { sex }),
              }))}
            />
          </div>
        )}
      </div>
    </div>
  );
}
