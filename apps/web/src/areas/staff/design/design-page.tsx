import { Button } from '@mantine/core';
import { useSay } from '../../../shared/i18n/staff.js';
import { TokenBoard } from '../../../shared/ui/token-board.js';
import css from './design-page.module.css';
import { FieldParts } from './field-parts.js';
import { MarkParts } from './mark-parts.js';
import { NoteParts } from './note-parts.js';
import { Part } from './part.js';
import { TicketParts } from './ticket-parts.js';

/** /staff/design, in a demonstration only: every component of the desk in its states. The components are the program's own; only their data are samples. */
export function DesignPage() {
  const say = useSay();
  return (
    <div className={css.page}>
      <div><h1>{say('design.title')}</h1><p className={css.lead}>{say('design.lead')}</p></div>
      <p className={css.link}><a href="/design">{say('design.to_citizen')}</a></p>
      <Part title={say('design.tokens')}><TokenBoard words={{ colours: say('design.colours'), coloursText: say('design.colours_text'), type: say('design.type'), space: say('design.space'), sample: say('design.sample') }} /></Part>
      <Part title={say('design.buttons')}>
        <div className={css.row}>
          <Button>{say('design.main')}</Button><Button variant="default">{say('design.other')}</Button><Button variant="light">{say('design.light')}</Button><Button variant="subtle">{say('design.quiet')}</Button><Button color="danger">{say('design.danger')}</Button><Button loading>{say('design.busy')}</Button><Button disabled>{say('design.off')}</Button>
        </div>
      </Part>
      <MarkParts />
      <TicketParts />
      <FieldParts />
      <NoteParts />
    </div>
  );
}
