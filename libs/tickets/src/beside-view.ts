import { type LetterView, type TicketDetail } from '#contract';
import type { TicketRow } from '#database';
import { maskPersonalData } from '#rules';
import type { Facts } from './facts.js';
import { barredFromPublication } from './publication.js';
import { bodyRef } from './read-queue.js';
import type { Parts, People } from './ticket-parts.js';

export interface Reader {
  readonly personId: string;
  /** Bodies in which the reader works. */
  readonly bodies: readonly string[];
  readonly sees: (ticket: TicketRow) => boolean;
  /** The sender's words as this reader may read them. */
  readonly shown: (text: string) => string;
  /** Reads as a body does: without what is between desk and sender. */
  readonly masked: boolean;
}

type Beside = Pick<TicketDetail, 'requests' | 'contributions' | 'letters' | 'publication' | 'level' | 'reopenCount' | 'handBackCount' | 'extensionDays' | 'dossier' | 'mergedInto' | 'merged'>;

/** Kinds of requests that stay between people of the desk. */
const deskOnly: ReadonlySet<string> = new Set(['refusal', 'desk_answer']);

/** What stands beside a ticket: requests, parts of other bodies, letters, publication, and the tickets it is merged with. */
export function besideOf({ ticket, answers, requests, contributions, reference, now, mayPublish }: Facts, parts: Parts, people: People, reader: Reader): Beside {
  const ref = (t: TicketRow) => ({ id: t.id, code: t.code });
  const report = parts.messages.find((m) => m.kind === 'report')?.text ?? '';
  const given = parts.publication;
  const answer = parts.text(answers.find((a) => a.approvedAt !== null || a.urgent)?.messageId ?? null);
  return {
    requests: requests.filter((r) => !reader.masked || !deskOnly.has(r.kind)).map((r) => ({
      id: r.id, kind: r.kind, state: r.state, askedBy: people.label(r.askedBy) ?? '', askedByMe: r.askedBy === reader.personId, askedAt: r.askedAt.toISOString(), text: parts.text(r.messageId), facts: r.data,
      endorsedBy: people.label(r.endorsedBy), endorsedAt: r.endorsedAt?.toISOString() ?? null, decidedBy: people.label(r.decidedBy), decidedAt: r.decidedAt?.toISOString() ?? null, decision: r.decisionId === null ? null : parts.text(r.decisionId),
    })),
    contributions: contributions.map((c) => ({
      id: c.id, body: bodyRef(reference, c.bodyCode) ?? { code: c.bodyCode, name: c.bodyCode, nameEn: c.bodyCode }, mine: reader.bodies.includes(c.bodyCode), state: c.state, question: c.questionId === null ? null : parts.text(c.questionId), askedAt: c.askedAt.toISOString(),
      dueAt: c.dueAt.toISOString(), overdue: c.state === 'asked' && now > c.dueAt, text: c.messageId === null ? null : parts.text(c.messageId), photos: parts.photosOf(c.messageId), answeredBy: people.label(c.answeredBy), answeredAt: c.answeredAt?.toISOString() ?? null,
    })),
    letters: parts.letters.filter((l) => !reader.masked || (l.state === 'sent' && l.kind === 'reminder')).map((l): LetterView => ({ kind: l.kind, state: l.state, text: parts.text(l.messageId), newDate: l.newDate, at: l.at.toISOString() })),
    publication: {
      state: ticket.publication, consent: mayPublish, objected: ticket.objected, barredBy: ticket.answeredAt === null ? null : barredFromPublication({ ticket, mayPublish }),
      reportText: given?.reportId ? parts.text(given.reportId) : maskPersonalData(report), answerText: given?.answerId ? parts.text(given.answerId) : maskPersonalData(answer), at: given?.at.toISOString() ?? null,
    },
    level: ticket.level, reopenCount: ticket.reopenCount, handBackCount: ticket.handBackCount, extensionDays: reference.deadlineRules.byPriority[ticket.priority].extension.workingDays, dossier: ticket.dossier,
    mergedInto: parts.parent !== null && reader.sees(parts.parent) ? ref(parts.parent) : null, merged: parts.children.filter(reader.sees).map(ref),
  };
}
