import '../../shared/i18n/citizen-after.js';
import { Section, TextPage } from './text-page.js';

export default function RulesPage() {
  return (
    <TextPage title="rules.title" lead="rules.lead">
      <Section title="rules.doTitle" lines={['rules.do1', 'rules.do2', 'rules.do3']} />
      <Section title="rules.dontTitle" lines={['rules.dont1', 'rules.dont2', 'rules.dont3', 'rules.dont4']} />
      <Section title="rules.weTitle" lines={['rules.we1', 'rules.we2', 'rules.we3', 'rules.we4', 'rules.we5']} />
    </TextPage>
  );
}
