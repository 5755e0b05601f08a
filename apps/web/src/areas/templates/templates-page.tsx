import { Button } from '@mantine/core';
import { IconChevronLeft, IconClick, IconPencilPlus } from '@tabler/icons-react';
import { Link, useLocation } from 'wouter';
import { TemplateForm } from '../../features/templates/template-form.js';
import { TemplateList } from '../../features/templates/template-list.js';
import { TemplatePane } from '../../features/templates/template-pane.js';
import { useTemplates } from '../../features/templates/templates.js';
import { useSay } from '../../shared/i18n/staff.js';
import { EmptyNote, FailedNote, LoadingLines } from '../../shared/ui/staff/notes.js';
import css from '../admin/texts-page.module.css';

/** /staff/templates: the list beside one template (`id`), a new one (`new`) or one being changed (`edit-…`). On a phone one at a time. */
export function TemplatesPage({ id }: { id: string | undefined }) {
  const say = useSay();
  const [, go] = useLocation();
  const { data, isPending, error, refetch } = useTemplates();
  const editing = id?.startsWith('edit-') ? id.slice(5) : null;
  const template = data?.templates.find((t) => t.id === (editing ?? id));
  const writes = (data?.owners.length ?? 0) > 0;
  const form = writes && (id === 'new' || (editing !== null && template?.mayChange));
  const write = <Button leftSection={<IconPencilPlus aria-hidden size={16} />} onClick={() => go('/staff/templates/new')}>{say('templates.write')}</Button>;
  return (
    <div className={css.bench} data-pane={id === undefined ? 'list' : 'text'} data-empty={(data?.templates.length === 0 && !form) || undefined}>
      <div className={css.head}>
        <div><h1>{say('templates.title')}</h1><p className={css.lead}>{say('templates.lead')}</p></div>
        {writes && !form && data?.templates.length !== 0 && write}
      </div>
      <div className={css.list}>
        {isPending && <LoadingLines rows={6} height={64} />}
        {!isPending && !data && <FailedNote title={say('frame.load_failed')} error={error} again={() => void refetch()} />}
        {data && (data.templates.length === 0 ? <EmptyNote title={say('templates.empty')} text={say('templates.empty_text')}>{writes && !form && write}</EmptyNote> : <TemplateList templates={data.templates} selected={template?.id ?? null} />)}
      </div>
      <div className={css.pane}>
        {id !== undefined && <Link href="/staff/templates" className={css.back}><IconChevronLeft aria-hidden size={18} />{say('templates.back')}</Link>}
        {form && data && <TemplateForm key={id} owners={data.owners} from={editing === null ? null : (template ?? null)} written={(made) => go(`/staff/templates/${made}`)} back={() => go(editing === null ? '/staff/templates' : `/staff/templates/${editing}`)} />}
        {!form && template && <TemplatePane key={template.id} template={template} />}
        {!form && !template && data && data.templates.length > 0 && (id === undefined ? <EmptyNote icon={<IconClick size={28} stroke={1.5} />} title={say('templates.choose')} text={say('templates.choose_text')} /> : <EmptyNote title={say('templates.gone')} />)}
      </div>
    </div>
  );
}
