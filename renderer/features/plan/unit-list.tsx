/** Units at the left: how full each is and what is wrong there; one, several or all are chosen. */
import { type KeyboardEvent, type ReactNode, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { Unit, UnitCode } from '../../../shared/domain/index.ts';
import { oncePer } from '../../../shared/rules/once-per.ts';
import { fold } from '../../../shared/text/fold.ts';
import { matcherOf } from '../../../shared/text/matching.ts';
import { composes } from '../../app/keys.ts';
import { FindBox } from '../../components/plan-find-box.tsx';
import { formatNumber } from '../../i18n/format.ts';
import { useT } from '../../i18n/index.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { optionAt } from './option-at.ts';
import { OutsideUnits } from './outside-units.tsx';
import styles from './unit-list.module.css';
import { AllUnits, UNIT_ROW, UnitOption } from './unit-option.tsx';
import { pickUnits } from './unit-selection.ts';
import { useWindow } from './use-window.ts';

/** Units change with every seat that is filled, their names do not. */
const foldedName = oncePer(({ fullName }: Unit) => fold(fullName));

/** The row above all units stands for all of them. */
const ALL = 'all';

export function UnitList({ onEnter }: { onEnter: () => void }): ReactNode {
  const t = useT();
  const units = usePlanStore((state) => state.index.unitList());
  const chosen = usePlanStore((state) => state.unitCodes);
  const chooseUnits = usePlanStore((state) => state.chooseUnits);
  const [query, setQuery] = useState('');
  const [active, setActive] = useState<UnitCode | typeof ALL>(chosen[0] ?? ALL);
  const anchor = useRef<UnitCode | null>(chosen[0] ?? null);
  const box = useRef<HTMLDivElement>(null);
  const id = useId();

  const listed = useMemo(() => {
    const scoreOf = matcherOf(query);
    return units.filter(({ unit }) => scoreOf(foldedName(unit)) > 0);
  }, [units, query]);
  const codes = useMemo(() => listed.map((unit) => unit.unit.code), [listed]);
  const { first, last } = useWindow(box, listed.length, UNIT_ROW);
  const chosenSet = useMemo(() => new Set(chosen), [chosen]);

  // A unit chosen elsewhere (a finding, the palette) is scrolled into view.
  const [lead] = chosen;
  useEffect(() => {
    if (!lead || chosen.length !== 1) return;
    setActive(lead);
    anchor.current = lead;
    scrollTo(box.current, codes.indexOf(lead));
  }, [lead, chosen.length, codes]);

  const pick = (unit: UnitCode | typeof ALL, keys: { ctrl: boolean; shift: boolean }) => {
    setActive(unit);
    if (unit === ALL) {
      anchor.current = null;
      chooseUnits([]);
      return;
    }
    chooseUnits(pickUnits(codes, chosen, anchor.current, { unit, ...keys }));
    if (!keys.shift) anchor.current = unit;
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (composes(event.nativeEvent)) return;
    const at = active === ALL ? -1 : codes.indexOf(active);
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 }[event.key];
    const to =
      event.key === 'Home'
        ? -1
        : event.key === 'End'
          ? codes.length - 1
          : step === undefined
            ? null
            : at + step;
    if (to !== null) {
      event.preventDefault();
      const unit = codes[Math.max(-1, Math.min(codes.length - 1, to))] ?? ALL;
      scrollTo(box.current, unit === ALL ? -1 : codes.indexOf(unit));
      if (event.ctrlKey) setActive(unit);
      else pick(unit, { ctrl: false, shift: event.shiftKey });
    } else if (event.key === ' ') {
      event.preventDefault();
      pick(active, { ctrl: active !== ALL, shift: false });
    } else if (event.key === 'Enter') {
      event.preventDefault();
      onEnter();
    } else if (event.key === 'a' && event.ctrlKey) {
      event.preventDefault();
      pick(ALL, { ctrl: false, shift: false });
    }
  };

  return (
    <section className={styles.pane} aria-label={t('plan.units.label')}>
      <header className={styles.head}>
        <h2>{t('plan.units.title', { count: formatNumber(units.length) })}</h2>
        <FindBox label={t('plan.units.find')} value={query} onChange={setQuery} noShortcut width="100%" />
      </header>
      <div
        ref={box}
        className={styles.list}
        role="listbox"
        aria-label={t('plan.units.label')}
        aria-multiselectable="true"
        aria-activedescendant={`${id}-${active}`}
        tabIndex={0}
        onKeyDown={onKeyDown}
        onClick={(event) => {
          const at = optionAt(event);
          if (at !== null)
            pick(codes[at] ?? ALL, { ctrl: event.ctrlKey || event.metaKey, shift: event.shiftKey });
        }}
      >
        <AllUnits
          id={`${id}-${ALL}`}
          total={listed.length + 1}
          chosen={chosen.length === 0}
          active={active === ALL}
        />
        <div className={styles.space} role="presentation" style={{ height: listed.length * UNIT_ROW }}>
          {listed.map((unit, at) =>
            (at >= first && at < last) || unit.unit.code === active ? (
              <UnitOption
                key={unit.unit.code}
                id={`${id}-${unit.unit.code}`}
                unit={unit}
                top={at * UNIT_ROW}
                place={at + 2}
                total={listed.length + 1}
                chosen={chosenSet.has(unit.unit.code)}
                active={active === unit.unit.code}
              />
            ) : null,
          )}
        </div>
        {listed.length === 0 ? <p className={styles.none}>{t('plan.units.none', { query })}</p> : null}
      </div>
      <OutsideUnits />
    </section>
  );
}

/** Brings the unit at a place of the list into view; the line of all units always stands above. */
function scrollTo(box: HTMLElement | null, at: number): void {
  if (!box) return;
  const top = Math.max(0, at) * UNIT_ROW;
  if (top < box.scrollTop) box.scrollTop = top;
  else if (top + 2 * UNIT_ROW > box.scrollTop + box.clientHeight)
    box.scrollTop = top + 2 * UNIT_ROW - box.clientHeight;
}
