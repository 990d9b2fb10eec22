import { useEffect, useState } from 'react';
import type { VacancyReport } from '../../../shared/domain/index.ts';
import { call } from '../../app/api.ts';
import { useSettledRevision } from '../../state/settled-revision.ts';

interface Vacancies {
  report: VacancyReport | null;
  failure: unknown;
  retry: () => void;
}

/** The report of vacant seats, read anew after every change; until it is there the one before stays. */
export function useVacancies(): Vacancies {
  const revision = useSettledRevision();
  const [attempts, setAttempts] = useState(0);
  const [state, setState] = useState<Omit<Vacancies, 'retry'>>({ report: null, failure: null });
  const question = `${revision}-${attempts}`;
  useEffect(() => {
    let wanted = question !== '';
    call('vacancy.report', {}).then(
      (report) => {
        if (wanted) setState({ report, failure: null });
      },
      (failure: unknown) => {
        if (wanted) setState({ report: null, failure });
      },
    );
    return () => {
      wanted = false;
    };
  }, [question]);
  return { ...state, retry: () => setAttempts((count) => count + 1) };
}
