import { IconCheck } from '@tabler/icons-react';
import { useSay } from '../../shared/i18n/citizen.js';
import { steps, type Step } from './values.js';

interface Props { step: Step; open: boolean; onGo: (step: Step) => void }

/** Where one is among the four questions. Steps behind are buttons; steps ahead are only names, until the text is there. */
export function Stepper({ step, open, onGo }: Props) {
  const say = useSay();
  const at = steps.indexOf(step);
  return (
    <nav aria-label={say('steps.label')}>
      <ol className="stepper">
        {steps.slice(0, 4).map((name, index) => {
          const state = index === at ? 'here' : index < at ? 'behind' : 'ahead';
          const inside = (
            <>
              <span className="stepper-dot" aria-hidden>{state === 'behind' ? <IconCheck className="icon" /> : index + 1}</span>
              <span>{say(`steps.${name}`)}{state === 'behind' ? <span className="for-readers"> ({say('steps.done')})</span> : null}</span>
            </>
          );
          return (
            <li key={name} className={state} aria-current={state === 'here' ? 'step' : undefined}>
              {state === 'behind' || (state === 'ahead' && open) ? <button type="button" onClick={() => onGo(name)}>{inside}</button> : <span className="stepper-name">{inside}</span>}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
