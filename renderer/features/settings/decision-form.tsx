import type { ReactNode } from 'react';
import type { DecisionSettings } from '../../../shared/domain/decision.ts';
import { formatDate } from '../../i18n/format.ts';
import { useT } from '../../i18n/index.ts';
import { checkCongress, checkDay, checkPlace, checkTerm, checkText } from './field-checks.ts';
import styles from './settings-screen.module.css';
import { TextField } from './text-field.tsx';

interface Props {
  decisions: DecisionSettings;
  onKeep: (change: Partial<DecisionSettings>) => void;
}

/** What both families of documents share. */
export function PapersForm({ decisions, onKeep }: Props): ReactNode {
  const t = useT();
  return (
    <div className={styles.fields}>
      <TextField
        label={t('settings.date')}
        hint={t('settings.dateHint')}
        shown={formatDate(decisions.date)}
        check={checkDay}
        width={420}
        onKeep={(date) => onKeep({ date })}
      />
      <TextField
        label={t('settings.place')}
        hint={t('settings.placeHint')}
        shown={decisions.place}
        check={checkPlace}
        width={420}
        onKeep={(place) => onKeep({ place })}
      />
    </div>
  );
}

/** Decisions of the People's Committee. */
export function StateForm({ decisions, onKeep }: Props): ReactNode {
  const t = useT();
  const { state } = decisions;
  const keep = (change: Partial<DecisionSettings['state']>): void =>
    onKeep({ state: { ...state, ...change } });
  return (
    <div className={styles.fields}>
      <TextField
        long
        label={t('settings.stateLocalRule')}
        hint={t('settings.stateLocalRuleHint')}
        shown={state.localRule}
        check={checkText}
        onKeep={(localRule) => keep({ localRule })}
      />
      <TextField
        label={t('settings.partyConclusion')}
        hint={t('settings.partyConclusionHint')}
        shown={state.partyConclusion}
        check={checkText}
        onKeep={(partyConclusion) => keep({ partyConclusion })}
      />
      <TextField
        setting="proposal"
        label={t('settings.proposal')}
        hint={t('settings.proposalHint')}
        shown={state.proposal}
        check={checkText}
        onKeep={(proposal) => keep({ proposal })}
      />
    </div>
  );
}

/** Decisions of the Standing Board of the Party committee. */
export function PartyForm({ decisions, onKeep }: Props): ReactNode {
  const t = useT();
  const { party } = decisions;
  const keep = (change: Partial<DecisionSettings['party']>): void =>
    onKeep({ party: { ...party, ...change } });
  return (
    <div className={styles.fields}>
      <TextField
        long
        label={t('settings.partyLocalRule')}
        hint={t('settings.partyLocalRuleHint')}
        shown={party.localRule}
        check={checkText}
        onKeep={(localRule) => keep({ localRule })}
      />
      <div className={styles.pair}>
        <TextField
          setting="congress"
          label={t('settings.congress')}
          hint={t('settings.congressHint')}
          shown={party.congress}
          check={checkCongress}
          onKeep={(congress) => keep({ congress })}
        />
        <TextField
          setting="term"
          label={t('settings.term')}
          hint={t('settings.termHint')}
          shown={party.term}
          check={checkTerm}
          onKeep={(term) => keep({ term })}
        />
        <TextField
          setting="meetingDate"
          label={t('settings.meetingDate')}
          hint={t('settings.dateHint')}
          shown={formatDate(party.meetingDate)}
          check={checkDay}
          onKeep={(meetingDate) => keep({ meetingDate })}
        />
      </div>
    </div>
  );
}
