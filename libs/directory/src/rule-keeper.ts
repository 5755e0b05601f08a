import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { Refused, RuleDraft, type RuleFault, type RuleKind, ruleKinds, type RulesView, type RuleVersion } from '#contract';
import { PersonRow, RuleDataRow } from '#database';
import type { Keys } from '#keys';
import { compileRules, readDeadlineRules } from '#rules';
import { type DataSource, In } from 'typeorm';
import type { Directory } from './directory.js';
import { localDay } from './local-today.js';
import type { Reference } from './reference.js';
import { canonical, ruleMarks } from './rule-failures.js';
import type { Actor } from './sign-in.js';

const VERSIONS_SHOWN = 50;
/** How long a rehearsal stands for the draft that was rehearsed. */
const REHEARSED_MS = 60 * 60_000;
const prefixes: Readonly<Record<RuleKind, string>> = { routing: 'chuyen', classification: 'phan-loai', deadlines: 'thoi-han' };

/**
 * Rules of routing, classification and deadlines, as an administrator keeps them without a release. A version is never changed; a new one takes over, and only one
 * that was rehearsed as it stands, by whoever switches it on.
 */
export class RuleKeeper {
  constructor(private readonly db: DataSource, private readonly directory: Directory, private readonly keys: Keys, private readonly now: () => Date) {}

  /** Rules in force, who changed them when, and the marks of those that fail. */
  async view(): Promise<RulesView> {
    const reference = await this.directory.reference();
    const rows = await this.db.getRepository(RuleDataRow).find({ where: { kind: In([...ruleKinds]) }, order: { active: 'DESC', createdAt: 'DESC' }, select: { active: true, kind: true, version: true, source: true, createdAt: true, createdBy: true } });
    const people = await this.db.getRepository(PersonRow).find({ where: { id: In(rows.flatMap((row) => row.createdBy ?? [])) }, select: { id: true, label: true } });
    const inForce = (kind: RuleKind) => ({
      version: reference.storedRules[kind].version,
      versions: rows.filter((row) => row.kind === kind).slice(0, VERSIONS_SHOWN).map((row) => ({ version: row.version, at: row.createdAt.toISOString(), source: row.source, byLabel: people.find((p) => p.id === row.createdBy)?.label ?? null })),
    });
    const { version: _version, validFrom: _from, ...limits } = reference.deadlineRules;
    const deadlines = RuleDraft.parse({ kind: 'deadlines', data: limits });
    return {
      routing: { ...inForce('routing'), data: { rules: reference.rules.routing.map(({ rule }) => rule) } },
      classification: { ...inForce('classification'), data: { rules: reference.rules.classification.map(({ rule }) => rule) } },
      deadlines: { ...inForce('deadlines'), data: (deadlines as Extract<RuleDraft, { kind: 'deadlines' }>).data },
      marks: await ruleMarks(this.db, reference),
    };
  }

  /** One version as it was. @throws Refused `not_found` */
  async version(kind: string, version: string): Promise<RuleVersion> {
    const row = ruleKinds.some((known) => known === kind) ? await this.db.getRepository(RuleDataRow).findOneBy({ kind, version }) : null;
    const draft = row === null ? undefined : RuleDraft.safeParse({ kind, data: row.data });
    if (draft?.success !== true) throw new Refused('not_found');
    return { version, draft: draft.data };
  }

  /** The reference as it would be with a draft, and what is wrong with the draft. @throws Refused `rules_changed` */
  async after(basedOn: string, draft: RuleDraft): Promise<{ now: Reference; next: Reference; faults: readonly RuleFault[] }> {
    const now = await this.directory.reference();
    if (now.storedRules[draft.kind].version !== basedOn) throw new Refused('rules_changed');
    return { now, ...withDraft(now, draft, `${basedOn}+`) };
  }

  /** Proof that a person rehearsed just this draft, for an hour. It is kept by whoever has it: any process can tell that it is right. */
  proof(actor: Pick<Actor, 'personId'>, basedOn: string, draft: RuleDraft): string {
    const until = String(this.now().getTime() + REHEARSED_MS);
    return `${until}.${this.#mark(actor, basedOn, draft, until)}`;
  }

  /**
   * Puts rules into force as a new version; they hold for what comes after.
   * @param basedOn version that the administrator saw @throws Refused `rules_changed`, `rules_wrong`, `rehearsal_needed`
   */
  async switchOn(actor: Actor, basedOn: string, draft: RuleDraft, source: string, proof: string): Promise<void> {
    const { kind } = draft;
    await this.db.transaction(async (tx) => {
      // One change at a time over all processes.
      await tx.query(`SELECT pg_advisory_xact_lock(hashtext('rules'))`);
      const rows = tx.getRepository(RuleDataRow);
      const current = await rows.findOneByOrFail({ kind, active: true });
      if (current.version !== basedOn) { this.directory.forget(); throw new Refused('rules_changed'); }
      if (!this.#isProof(actor, basedOn, draft, proof)) throw new Refused('rehearsal_needed');
      const { faults } = withDraft(await this.directory.reference(), draft, '');
      if (faults.length > 0) throw new Refused('rules_wrong', { facts: { faults: [...faults] } });
      const at = this.now();
      const version = `${prefixes[kind]}-${at.toISOString().replace(/\D/g, '').slice(0, 14)}-${randomBytes(3).toString('hex')}`;
      await rows.update({ kind, active: true }, { active: false });
      await rows.insert({ kind, version, data: (kind === 'deadlines' ? { ...draft.data, version, validFrom: localDay(at) } : draft.data) as object, source, active: true, createdAt: at, createdBy: actor.personId });
    });
    this.directory.forget();
  }

  #mark(actor: Pick<Actor, 'personId'>, basedOn: string, draft: RuleDraft, until: string): string {
    return this.keys.hash('rules rehearsed', [actor.personId, basedOn, createHash('sha256').update(canonical(draft)).digest('base64url'), until].join(' '));
  }

  #isProof(actor: Actor, basedOn: string, draft: RuleDraft, proof: string): boolean {
    const [until = '', mark = ''] = proof.split('.');
    const [right, given] = [Buffer.from(this.#mark(actor, basedOn, draft, until)), Buffer.from(mark)];
    return right.length === given.length && timingSafeEqual(right, given) && Number(until) > this.now().getTime();
  }
}

function withDraft(reference: Reference, draft: RuleDraft, version: string): { next: Reference; faults: readonly RuleFault[] } {
  const stored = { ...reference.storedRules, [draft.kind]: { version, data: draft.data } };
  if (draft.kind === 'deadlines') {
    const { rules, faults } = readDeadlineRules(stored.deadlines, reference.inForce);
    return { next: { ...reference, deadlineRules: rules, storedRules: stored }, faults };
  }
  const rules = compileRules(stored, reference.inForce);
  return { next: { ...reference, rules, storedRules: stored }, faults: rules.faults.filter((fault) => fault.kind === draft.kind) };
}
