import '../../shared/i18n/citizen-after.js';
import { useSay } from '../../shared/i18n/citizen.js';
import { Section, TextPage } from './text-page.js';

const examples = ['road', 'water', 'noise'] as const;

/** How to write so that the right body can act at the first reading. */
export default function GoodReportPage() {
  const say = useSay();
  return (
    <TextPage title="good.title" lead="good.lead">
      <Section title="good.sayTitle" lines={['good.say1', 'good.say2', 'good.say3', 'good.say4']} />
      <section className="stack-close">
        <h2>{say('good.examplesTitle')}</h2>
        {examples.map((name) => (
          <dl key={name} className="example">
            <dt>{say('good.vague')}</dt><dd className="soft">{say(`good.${name}Vague`)}</dd>
            <dt>{say('good.clear')}</dt><dd>{say(`good.${name}Clear`)}</dd>
          </dl>
        ))}
      </section>
      <Section title="good.leaveTitle" lines={['good.leave1', 'good.leave2', 'good.leave3']} />
      <Section title="good.photoTitle" lines={['good.photo1', 'good.photo2']} />
    </TextPage>
  );
}
