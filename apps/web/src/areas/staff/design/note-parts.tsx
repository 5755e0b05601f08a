import { Button, Table } from '@mantine/core';
import { useSay } from '../../../shared/i18n/staff.js';
import { CutNote, EmptyNote, FailedNote, LoadingLines, RefusalNote } from '../../../shared/ui/staff/notes.js';
import css from './design-page.module.css';
import { Part } from './part.js';
import { sampleRefusal } from './samples.js';

/** What a list says when there is nothing, not yet or no way, and what a table looks like. */
export function NoteParts() {
  const say = useSay();
  return (
    <>
      <Part title={say('design.notes')}>
        <div className={css.columns}>
          <div className={css.box}><EmptyNote title={say('design.empty')} text={say('design.empty_text')}><Button variant="default">{say('design.other')}</Button></EmptyNote></div>
          <div className={css.box}><FailedNote title={say('design.failed')} error={sampleRefusal} again={() => undefined} /></div>
          <div className={css.box}><RefusalNote error={sampleRefusal} /><CutNote>{say('line.cut')} {say('line.waits')}</CutNote></div>
          <div className={css.box}><LoadingLines rows={3} height={32} /></div>
        </div>
      </Part>
      <Part title={say('design.table')}>
        <div className={css.scroll}>
          <Table striped={false} highlightOnHover>
            <Table.Thead><Table.Tr><Table.Th scope="col">{say('design.version')}</Table.Th><Table.Th scope="col">{say('design.since')}</Table.Th><Table.Th scope="col">{say('design.kept')}</Table.Th></Table.Tr></Table.Thead>
            <Table.Tbody>{[2, 1].map((version) => <Table.Tr key={version}><Table.Td>{version}</Table.Td><Table.Td>{`0${version}/01/2026`}</Table.Td><Table.Td>{say('code.role.administrator')}</Table.Td></Table.Tr>)}</Table.Tbody>
          </Table>
        </div>
      </Part>
    </>
  );
}
