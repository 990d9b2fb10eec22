/** The look of State and of Party papers, each within what its rules allow; kept as soon as a field is left. */
import { Checkbox, NumberInput, Select } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import { ToneStyle } from '../../../../shared/domain/decision.ts';
import {
  CitationDates,
  FORMAT_BOUNDS,
  type PaperFormats,
  type PartyFormat,
  PartyStandard,
  StateFormat,
} from '../../../../shared/domain/paper-format.ts';
import { call } from '../../../app/api.ts';
import { attempt } from '../../../components/toasts.tsx';
import { useT } from '../../../i18n/index.ts';
import styles from './authority.module.css';
import type { Table } from './use-authority.ts';

type Common = Pick<
  StateFormat,
  'toneStyle' | 'citationDash' | 'citationItalic' | 'citationDates' | 'mirrorMargins'
>;

export function FormatsView({ table: { formats } }: { table: Table }): ReactNode {
  const t = useT();
  const { state, party } = formats;
  const keep = (next: PaperFormats): void => attempt(() => call('format.change', { formats: next }));
  const keepState = (change: Partial<StateFormat>): void => keep({ state: { ...state, ...change }, party });
  const keepParty = (change: Partial<PartyFormat>): void => keep({ state, party: { ...party, ...change } });
  return (
    <div className={styles.sheet}>
      <div className={styles.families}>
        <fieldset className={styles.fieldset}>
          <legend>{t('authority.format.state')}</legend>
          <Choice
            label={t('authority.format.sizes')}
            value={state.sizes}
            values={StateFormat.shape.sizes.options}
            words="authority.format.sizesOf"
            onKeep={(sizes) => keepState({ sizes })}
          />
          <div className={styles.pair}>
            {(['top', 'bottom', 'left', 'right'] as const).map((side) => (
              <Measure
                key={side}
                label={t(`authority.format.margin.${side}`)}
                value={state.margins[side]}
                bounds={FORMAT_BOUNDS[side]}
                step={1}
                onKeep={(mm) => keepState({ margins: { ...state.margins, [side]: mm } })}
              />
            ))}
            <Measure
              label={t('authority.format.lines')}
              value={state.lines}
              bounds={FORMAT_BOUNDS.lines}
              step={0.05}
              onKeep={(lines) => keepState({ lines })}
            />
          </div>
          <CommonFields format={state} onKeep={keepState} />
        </fieldset>
        <fieldset className={styles.fieldset}>
          <legend>{t('authority.format.party')}</legend>
          <Choice
            label={t('authority.format.standard')}
            value={party.standard}
            values={PartyStandard.options}
            words="authority.format.standardOf"
            onKeep={(standard) => keepParty({ standard })}
          />
          <div className={styles.pair}>
            <Choice
              label={t('authority.format.bodyPoints')}
              value={String(party.bodyPoints) as '14' | '15'}
              values={['14', '15']}
              words="authority.format.bodyPointsOf"
              onKeep={(points) => keepParty({ bodyPoints: points === '14' ? 14 : 15 })}
            />
            <Measure
              label={t('authority.format.exactPoints')}
              value={party.exactPoints}
              bounds={FORMAT_BOUNDS.exactPoints}
              step={1}
              onKeep={(exactPoints) => keepParty({ exactPoints })}
            />
          </div>
          <CommonFields format={party} onKeep={keepParty} />
        </fieldset>
      </div>
      <p className={styles.about}>{t('authority.format.ownTemplates')}</p>
    </div>
  );
}

/** What both families may choose. */
function CommonFields({
  format,
  onKeep,
}: {
  format: Common;
  onKeep: (change: Partial<Common>) => void;
}): ReactNode {
  const t = useT();
  const toggle = (field: 'citationDash' | 'citationItalic' | 'mirrorMargins'): ReactNode => (
    <Checkbox
      label={t(`authority.format.${field}`)}
      checked={format[field]}
      onChange={(event) => onKeep({ [field]: event.currentTarget.checked })}
    />
  );
  return (
    <>
      <Choice
        label={t('authority.format.toneStyle')}
        hint={t('authority.format.toneStyleHint')}
        value={format.toneStyle}
        values={ToneStyle.options}
        words="authority.format.toneStyleOf"
        onKeep={(toneStyle) => onKeep({ toneStyle })}
      />
      <Choice
        label={t('authority.format.citationDates')}
        value={format.citationDates}
        values={CitationDates.options}
        words="authority.format.citationDatesOf"
        onKeep={(citationDates) => onKeep({ citationDates })}
      />
      {toggle('citationDash')}
      {toggle('citationItalic')}
      {toggle('mirrorMargins')}
    </>
  );
}

interface ChoiceProps<V extends string> {
  label: string;
  hint?: string;
  value: V;
  values: readonly V[];
  /** Catalog area with a word for each value. */
  words: string;
  onKeep: (value: V) => void;
}

function Choice<V extends string>({ label, hint, value, values, words, onKeep }: ChoiceProps<V>): ReactNode {
  const t = useT();
  return (
    <Select
      label={label}
      description={hint}
      inputWrapperOrder={['label', 'input', 'error', 'description']}
      allowDeselect={false}
      value={value}
      data={values.map((one) => ({ value: one, label: t(`${words}.${one}`) }))}
      onChange={(next) => {
        if (next !== null) onKeep(next as V);
      }}
    />
  );
}

interface MeasureProps {
  label: string;
  value: number;
  bounds: { least: number; most: number };
  step: number;
  onKeep: (value: number) => void;
}

/** A number within bounds; what is left outside goes back to what is kept. */
function Measure({ label, value, bounds: { least, most }, step, onKeep }: MeasureProps): ReactNode {
  const t = useT();
  const [shown, setShown] = useState<number | string>(value);
  // Undo, or another window, changed what is kept.
  useEffect(() => setShown(value), [value]);
  return (
    <NumberInput
      label={label}
      description={t('authority.format.bounds', { least: String(least), most: String(most) })}
      inputWrapperOrder={['label', 'input', 'error', 'description']}
      min={least}
      max={most}
      step={step}
      decimalScale={2}
      decimalSeparator=","
      clampBehavior="blur"
      value={shown}
      onChange={setShown}
      onBlur={() => {
        const next = Math.min(most, Math.max(least, Number(shown)));
        if (shown === '' || Number.isNaN(next)) setShown(value);
        else if (next !== value) onKeep(next);
      }}
    />
  );
}
