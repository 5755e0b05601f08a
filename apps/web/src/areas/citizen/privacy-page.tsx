import '../../shared/i18n/citizen-after.js';
import { Section, TextPage } from './text-page.js';

export default function PrivacyPage() {
  return (
    <TextPage title="privacy.title" lead="privacy.lead">
      <Section title="privacy.keepTitle" lines={['privacy.keep1', 'privacy.keep2', 'privacy.keep3', 'privacy.keep4', 'privacy.keep5']} />
      <Section title="privacy.whyTitle" lines={['privacy.why']} />
      <Section title="privacy.whoTitle" lines={['privacy.who1', 'privacy.who2', 'privacy.who3', 'privacy.who4']} />
      <Section title="privacy.longTitle" lines={['privacy.long']} />
      <Section title="privacy.yoursTitle" lines={['privacy.yours']} />
      <Section title="privacy.deviceTitle" lines={['privacy.device']} />
    </TextPage>
  );
}
