import '../../shared/i18n/citizen-steps.js';
import { useSay } from '../../shared/i18n/citizen.js';
import { PageHeading, useTabTitle } from '../../shared/ui/citizen-heading.js';
import type { PhotoTray } from '../../shared/ui/citizen-photos/photo-tray.js';
import { CheckStep } from './check-step.js';
import { PhotosStep } from './photos-step.js';
import { PlaceStep, type Districts } from './place-step.js';
import type { FormValues, SetValues, Step } from './values.js';
import { YouStep } from './you-step.js';

interface Props {
  step: Exclude<Step, 'text'>; wrong: boolean; values: FormValues; set: SetValues; tray: PhotoTray; districts: Districts; errors: Readonly<Record<string, string>>;
  onRetryDistricts: () => void; onChange: (step: Step) => void;
}

/** The questions after the first. Fetched while the first is being answered, so that the form itself opens sooner. */
export default function LaterSteps(props: Props) {
  const say = useSay();
  const title = say(`${props.step}.title`);
  useTabTitle(props.wrong ? say('site.errorTitle', { title }) : title);
  return <><PageHeading moment={props.step}>{title}</PageHeading><Question {...props} /></>;
}

function Question({ step, values, set, tray, districts, errors, onRetryDistricts, onChange }: Props) {
  switch (step) {
    case 'place': return <PlaceStep values={values} set={set} districts={districts} onRetry={onRetryDistricts} errors={errors} />;
    case 'photos': return <PhotosStep tray={tray} error={errors['photos']} />;
    case 'you': return <YouStep values={values} set={set} errors={errors} />;
    case 'check': return <CheckStep values={values} set={set} tray={tray} districts={districts} onChange={onChange} />;
  }
}
