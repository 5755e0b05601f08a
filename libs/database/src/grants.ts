import type { DataSource } from 'typeorm';
import { APP_ROLE } from './data-source.js';

/** What the running program may do with each table. History and the logs of access and accounts: read and append, nothing else. */
const grants: Readonly<Record<string, string>> = {
  ticket_event: 'SELECT, INSERT',
  access_log: 'SELECT, INSERT',
  account_event: 'SELECT, INSERT',
  ticket: 'SELECT, INSERT, UPDATE',
  ticket_message: 'SELECT, INSERT',
  ticket_photo: 'SELECT, INSERT, UPDATE, DELETE',
  ticket_contact: 'SELECT, INSERT, UPDATE, DELETE',
  ticket_consent: 'SELECT, INSERT',
  ticket_proposal: 'SELECT, INSERT, UPDATE',
  ticket_deadline: 'SELECT, INSERT, UPDATE',
  ticket_answer: 'SELECT, INSERT, UPDATE',
  ticket_rating: 'SELECT, INSERT, UPDATE',
  ticket_request: 'SELECT, INSERT, UPDATE',
  ticket_contribution: 'SELECT, INSERT, UPDATE',
  ticket_letter: 'SELECT, INSERT, UPDATE',
  ticket_publication: 'SELECT, INSERT, UPDATE',
  ticket_words: 'SELECT, INSERT, UPDATE, DELETE',
  ticket_counter: 'SELECT, INSERT, UPDATE',
  notification: 'SELECT, INSERT, UPDATE',
  relay_cursor: 'SELECT, INSERT, UPDATE',
  presence: 'SELECT, INSERT, UPDATE, DELETE',
  demo_message: 'SELECT, INSERT, DELETE',
  body: 'SELECT', area: 'SELECT', locating_point: 'SELECT', category: 'SELECT', competence: 'SELECT',
  rule_data: 'SELECT, INSERT, UPDATE (active)',
  approved_text: 'SELECT, INSERT, UPDATE',
  reply_template: 'SELECT, INSERT, UPDATE',
  reply_template_use: 'SELECT, INSERT, UPDATE',
  learnt_weights: 'SELECT, INSERT, UPDATE, DELETE',
  learnt_lesson: 'SELECT, INSERT, DELETE',
  learning_step: 'SELECT, INSERT, UPDATE',
  desk_tag: 'SELECT, INSERT, UPDATE',
  substitution: 'SELECT, INSERT, UPDATE',
  person: 'SELECT, INSERT, UPDATE',
  role_assignment: 'SELECT, INSERT, UPDATE',
  role_permission: 'SELECT',
  staff_session: 'SELECT, INSERT, UPDATE, DELETE',
  invitation: 'SELECT, INSERT, UPDATE',
  throttle: 'SELECT, INSERT, UPDATE, DELETE',
  installation: 'SELECT, INSERT',
  migration: 'SELECT',
};

/** Creates the restricted role if it is missing and sets its rights to exactly the table above. Run as the owner after migrations; harmless when repeated. */
export async function grantAppRole(owner: DataSource, loginRole: string | null): Promise<void> {
  await owner.query(`DO $$ BEGIN CREATE ROLE ${APP_ROLE} NOLOGIN; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$`);
  const quote = (name: string) => `"${name.replaceAll('"', '""')}"`;
  const rights = Object.entries(grants).map(([table, privileges]) => `REVOKE ALL ON ${quote(table)} FROM ${APP_ROLE}; GRANT ${privileges} ON ${quote(table)} TO ${APP_ROLE};`);
  // One at a time over all processes: two starters revoking and granting at once would trip over each other.
  await owner.transaction(async (tx) => {
    await tx.query(`SELECT pg_advisory_xact_lock(hashtext('grant_app_role'))`);
    await tx.query(`${rights.join('\n')} GRANT USAGE ON SCHEMA public TO ${APP_ROLE}; GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO ${APP_ROLE};`);
    if (loginRole !== null) await tx.query(`GRANT ${APP_ROLE} TO ${quote(loginRole)}`);
  });
}

/** Tables that the program may touch; a test holds this against the schema. */
export const grantedTables = Object.keys(grants);
