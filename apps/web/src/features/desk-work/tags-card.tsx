import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useSay } from '../../shared/i18n/staff.js';
import { fieldNo, RefusalNote } from '../../shared/ui/staff/notes.js';
import css from './desk-work.module.css';
import { useDeskFacts, useTags } from './use-desk.js';

/** The desk's tags, and a new one. */
export function TagsCard() {
  const say = useSay();
  const { data } = useDeskFacts();
  const { add, retire } = useTags();
  const [name, setName] = useState('');
  const submit = (event: FormEvent) => { event.preventDefault(); if (name.trim() !== '') add.mutate(name, { onSuccess: () => setName('') }); };
  return (
    <section className={css.card} aria-labelledby="desk-tags">
      <h2 id="desk-tags">{say('work.tag_list')}</h2>
      <p>{say('work.tag_text')}</p>
      {data?.tags.length === 0 && <p className={css.soft}>{say('work.tag_none')}</p>}
      <ul className={css.tags}>
        {data?.tags.map((tag) => (
          <li key={tag.code} data-retired={tag.retired || undefined}>
            {tag.name}{tag.retired && ` (${say('work.tag_retired')})`}
            {data.mayManage && !tag.retired && <ActionIcon variant="subtle" size={28} radius="xl" aria-label={say('work.tag_retire', { name: tag.name })} onClick={() => retire.mutate(tag.code)}><IconX aria-hidden size={14} /></ActionIcon>}
          </li>
        ))}
      </ul>
      {data?.mayManage && (
        <form className={css.line} onSubmit={submit}>
          <TextInput label={say('work.tag_new')} maxLength={40} value={name} error={fieldNo(add.error, 'name')} onChange={(e) => setName(e.currentTarget.value)} />
          <Button type="submit" mt="auto" loading={add.isPending}>{say('work.tag_add')}</Button>
        </form>
      )}
      <RefusalNote error={add.error ?? retire.error} />
    </section>
  );
}
