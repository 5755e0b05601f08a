/** Something that keeps the embedded database from running, in sentences that say what to do, with what the server itself said last. */
export class EmbeddedPostgresError extends Error {
  constructor(readonly sentence: { readonly en: string; readonly vi: string }, readonly serverSaid = '') {
    super([sentence.en, sentence.vi, serverSaid].filter(Boolean).join('\n'));
    this.name = 'EmbeddedPostgresError';
  }
}
