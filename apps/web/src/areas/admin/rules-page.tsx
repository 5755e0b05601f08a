import { ClassificationForm } from '../../features/rules/classification-form.js';
import { DeadlinesPane } from '../../features/rules/deadlines-pane.js';
import { RoutingForm } from '../../features/rules/routing-form.js';
import { RuleListPane } from '../../features/rules/rule-list-pane.js';
import { RuleMarks } from '../../features/rules/rule-marks.js';
import { useRules } from '../../features/rules/rules.js';
import { VersionsPane } from '../../features/rules/versions-pane.js';
import { useSay } from '../../shared/i18n/staff.js';
import { FailedNote, LoadingLines } from '../../shared/ui/staff/notes.js';
import css from './admin-page.module.css';
import { Parts } from './parts.js';

const parts = [{ id: 'routing', href: '/staff/rules' }, { id: 'classification', href: '/staff/rules/classification' }, { id: 'deadlines', href: '/staff/rules/deadlines' }, { id: 'versions', href: '/staff/rules/versions' }] as const;

/** /staff/rules: exceptions of routing, rules of classification, limits, and their versions. */
export function RulesPage({ part }: { part: string | undefined }) {
  const say = useSay();
  const rules = useRules();
  const at = parts.find(({ id }) => id === part)?.id ?? 'routing';
  return (
    <div className={css.page}>
      <div><h1>{say('rules.title')}</h1><p className={css.lead}>{say('rules.lead')}</p></div>
      {rules.data && <RuleMarks marks={rules.data.marks} />}
      <Parts label={say('rules.parts')} parts={parts.map(({ id, href }) => ({ href, name: say(`rules.part.${id}`), current: id === at }))} />
      {rules.isPending && <LoadingLines rows={6} height={56} />}
      {rules.isError && !rules.data && <FailedNote title={say('frame.load_failed')} error={rules.error} again={() => void rules.refetch()} />}
      {rules.data && at === 'routing' && <RuleListPane key="routing" kind="routing" view={rules.data} blank={(id) => ({ id, name: '', when: { categories: [], areas: [], words: [] }, lead: '', coordinating: [], source: '', note: '' })} form={(rule, set, no) => <RoutingForm rule={rule} set={set} no={no} />} />}
      {rules.data && at === 'classification' && <RuleListPane key="classification" kind="classification" view={rules.data} blank={(id) => ({ id, name: '', words: [], without: [], raise: { category: null, urgent: false }, source: '', note: '' })} form={(rule, set, no) => <ClassificationForm rule={rule} set={set} no={no} />} />}
      {rules.data && at === 'deadlines' && <DeadlinesPane key="deadlines" view={rules.data} />}
      {rules.data && at === 'versions' && <VersionsPane view={rules.data} />}
    </div>
  );
}
