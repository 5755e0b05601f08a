import { Textarea } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { Classification, TicketDetail } from '#contract';
import { useSay } from '../../../shared/i18n/staff.js';
import { useDirectory } from '../../../shared/ui/staff/directory.js';
import { useDraft } from '../../../shared/ui/staff/draft.js';
import { fieldNo } from '../../../shared/ui/staff/notes.js';
import { BodiesPicker, BodyPicker } from '../../../shared/ui/staff/pickers.js';
import { refusalIs } from '../../../shared/ui/staff/queries.js';
import { ActFrame, type PanelProps } from './act-frame.js';
import { ClassifyFields, startClassification } from './classify-fields.js';
import { FieldConflicts, type Values } from './field-conflicts.js';
import { useRouteFollowing } from './use-route-following.js';

interface Draft extends Classification { lead: string | null; coordinating: string[]; /** Bodies were chosen, by a person or by whoever handed the ticket back: they do not follow category and place. */ chosen: boolean; note: string; before: Values }

function start(ticket: TicketDetail): Draft {
  const back = ticket.state === 'handed_back' ? ticket.story.findLast((s) => s.action === 'hand_back' || s.action === 'agree_late_hand_back')?.details['competentBody'] : undefined;
  // What somebody classified anew goes where the rules in force send it.
  const decided = ticket.state === 'in_triage' || ticket.state === 'new' ? (ticket.offer?.decided ?? null) : null;
  const lead = typeof back === 'string' ? back : decided !== null ? decided.lead : (ticket.lead?.code ?? ticket.proposal?.lead ?? null);
  const coordinating = decided !== null ? decided.coordinating : ticket.coordinating.length > 0 ? ticket.coordinating.map((b) => b.code) : (ticket.proposal?.coordinating ?? []);
  const classification = startClassification(ticket);
  return { ...classification, lead, coordinating: coordinating.filter((code) => code !== lead), chosen: ticket.state === 'handed_back' || ticket.state === 'reopened', note: '', before: { ...classification, lead } };
}

/** Sends the ticket to one lead body, filled in from the proposal, from the candidate that was chosen, or from what the last body said. */
export function RoutePanel(props: PanelProps) {
  const say = useSay();
  const { ticket, person, begin } = props;
  const { category } = useDirectory();
  const { value, set, clear, savedAt } = useDraft<Draft>(`${person}/${ticket.id}/route`, start(ticket));
  const now = start(ticket).before;
  const follow = useRouteFollowing(ticket.id, value, set);
  const picked = useRef(begin?.route);
  useEffect(() => {
    const route = picked.current;
    picked.current = undefined;
    if (route !== undefined) set({ category: route.category, priority: route.priority, lead: route.lead, coordinating: route.coordinating, chosen: false });
  }, [set]);
  const followed = !value.chosen && (value.category !== value.before.category || value.areaCode !== value.before.areaCode);
  const [tried, setTried] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const areaMissing = value.areaCode === null && category(value.category)?.location === 'required';
  const no = {
    category: tried && value.category === null ? say('act.category_needed') : fieldNo(error, 'category'),
    area: (tried && areaMissing) || refusalIs(error, 'place_needed') ? say('act.area_needed') : fieldNo(error, 'areaCode'),
  };
  const makeAct = () => {
    setTried(true);
    if (value.category === null || areaMissing || value.lead === null) return null;
    const { type, category: code, areaCode, priority, lead, coordinating, note } = value;
    return { action: 'route' as const, type, category: code, areaCode, priority, lead, coordinating, note: note.trim() === '' ? null : note };
  };
  return (
    <ActFrame {...props} panel="route" makeAct={makeAct} clear={clear} savedAt={savedAt} onError={setError} words={{ text: value.note, set: (note) => set({ note }) }}>
      <FieldConflicts before={value.before} now={now} mine={{ type: value.type, category: value.category, areaCode: value.areaCode, priority: value.priority, lead: value.lead }} take={(change) => set(change as Partial<Draft>)} keep={(before) => set({ before })} />
      <BodyPicker label={say('act.lead')} description={followed ? say('offer.follows') : ticket.proposal?.lead != null && value.lead === ticket.proposal.lead ? say('act.lead_from') : undefined} value={value.lead} error={tried && value.lead === null ? say('act.lead_needed') : fieldNo(error, 'lead')} onChange={(lead) => set({ lead, chosen: true, coordinating: value.coordinating.filter((code) => code !== lead) })} />
      <BodiesPicker label={say('act.coordinating')} without={value.lead} maxValues={6} value={value.coordinating} error={fieldNo(error, 'coordinating')} onChange={(coordinating) => set({ coordinating, chosen: true })} />
      <ClassifyFields value={value} onChange={(change) => { set(change); void follow(change); }} no={no} />
      <Textarea label={say('act.note')} description={say('act.note_hint')} autosize minRows={2} maxLength={1000} value={value.note} error={fieldNo(error, 'note')} onChange={(e) => set({ note: e.currentTarget.value })} />
    </ActFrame>
  );
}
