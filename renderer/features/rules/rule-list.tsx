/** The rules in force: what each checks, with which thresholds, on what it rests, and what it finds now. */
import { SegmentedControl } from '@mantine/core';
import { type ReactNode, useMemo, useState } from 'react';
import type { TitleCode } from '../../../shared/domain/ids.ts';
import type { OwnRule } from '../../../shared/domain/own-rule.ts';
import type { AnyRuleId } from '../../../shared/domain/rule-id.ts';
import type { RuleRow } from '../../../shared/ipc/contract.ts';
import { fold } from '../../../shared/text/fold.ts';
import { matches } from '../../../shared/text/matching.ts';
import { call, shapeOf } from '../../app/api.ts';
import { FindBox } from '../../components/plan-find-box.tsx';
import { ErrorState, SkeletonRows } from '../../components/states.tsx';
import { useAnswer } from '../../components/use-answer.ts';
import { formatNumber } from '../../i18n/format.ts';
import { currentLanguage, useT } from '../../i18n/index.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { useSettledRevision } from '../../state/settled-revision.ts';
import { RuleCard } from './rule-card.tsx';
import { draftOf, setDraft, useRuleDrafts } from './rule-draft.ts';
import { isInGroup, RULE_GROUPS, type RuleGroup } from './rule-groups.ts';
import styles from './rule-list.module.css';
import { useSections } from './section-context.ts';

const askRules = () => call('rule.list', {});

export function RuleList(): ReactNode {
  const t = useT();
  const index = usePlanStore((state) => state.index);
  const revision = useSettledRevision();
  const { answer: rules, failure } = useAnswer(askRules);
  const [query, setQuery] = useState('');

  const [group, setGroup] = useState<RuleGroup>('all');
  const path = usePlanStore((state) => state.info?.path ?? '');
  const drafts = useRuleDrafts();

  const found = useMemo(() => {
    const counts = new Map<AnyRuleId, number>();
    // The index is one object that changes inside; its revision says when.
    if (revision >= 0) {
      for (const finding of index.findingList())
        counts.set(finding.rule, (counts.get(finding.rule) ?? 0) + 1);
    }
    return counts;
  }, [index, revision]);
  const titleName = (code: string): string => {
    const title = index.titles.get(code as TitleCode);
    return (currentLanguage() === 'en' ? title?.nameEn : title?.name) ?? code;
  };

  const ownRules = revision < 0 ? [] : [...index.ownRules.values()];

  const groupWords = (one: RuleGroup): string => {
    const word = t(`ruleEdit.filter.${one}`);
    const count = rules?.filter((rule) => isInGroup(rule, one)).length ?? 0;
    return one === 'all' ? word : `${word} (${formatNumber(count)})`;
  };

  const cardOf = (rule: RuleRow): ReactNode => (
    <RuleCard
      key={rule.id}
      rule={rule}
      found={found.get(rule.id as AnyRuleId) ?? 0}
      titleName={titleName}
      citation={(id) => index.citations.get(id)}
      draft={drafts.path === path ? (drafts.byRule[rule.id] ?? null) : null}
      onEdit={() => setDraft(path, rule.id, draftOf(rule))}
      onDraft={(draft) => setDraft(path, rule.id, draft)}
      onClose={() => setDraft(path, rule.id, null)}
    />
  );

  const body = (): ReactNode => {
    if (failure !== null) return <ErrorState title={t('ruleList.failed')} error={shapeOf(failure)} />;
    if (rules === null) return <SkeletonRows rows={10} columns={3} />;
    const ofGroup = rules.filter((rule) => isInGroup(rule, group));
    if (ofGroup.length === 0) return <p className={styles.none}>{t('ruleEdit.filter.none')}</p>;
    const shown = ofGroup.filter((rule) =>
      matches(query, fold(`${rule.id} ${t(`rules.${rule.id}.name`)} ${t(`rules.${rule.id}.help`)}`)),
    );
    const own = group === 'all' ? ownRules.filter(({ name }) => matches(query, fold(name))) : [];
    if (shown.length + own.length === 0)
      return <p className={styles.none}>{t('ruleList.noMatch', { query })}</p>;
    return (
      <>
        {shown.map(cardOf)}
        {own.length === 0 ? null : <OwnRuleLinks rules={own} />}
      </>
    );
  };

  return (
    <div className={styles.screen}>
      <div className={styles.tools}>
        <p>{t('ruleList.text')}</p>
        <SegmentedControl
          aria-label={t('ruleEdit.filter.label')}
          value={group}
          onChange={(chosen) => setGroup(chosen as RuleGroup)}
          data={RULE_GROUPS.map((one) => ({ value: one, label: groupWords(one) }))}
        />
        <FindBox label={t('ruleList.search')} value={query} onChange={setQuery} width={240} />
      </div>
      <div className={styles.list}>{body()}</div>
    </div>
  );
}

/** Rules of the office's own are told and edited in their own tab; whoever looks for one here is led there. */
function OwnRuleLinks({ rules }: { rules: readonly OwnRule[] }): ReactNode {
  const t = useT();
  const sections = useSections();
  return (
    <section className={styles.own} aria-label={t('ruleList.own')}>
      <h2>{t('ruleList.own')}</h2>
      <ul>
        {rules.map(({ id, name }) => (
          <li key={id}>
            <button type="button" className="bt-link" onClick={() => sections.open('own')}>
              {name}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
