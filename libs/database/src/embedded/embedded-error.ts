/** Something that keeps the embedded database from running, in sentences that say what to do, with what the server itself said last. */
export class EmbeddedPostgresError extends Error {
  constructor(readonly sentence: { readonly en: string; readonly vi: string }, readonly serverSaid = '') {
    super([sentence.en, sentence.vi, serverSaid].filter(Boolean).join('\n'));
    this.name = 'EmbeddedPostgresError';
  }
}

/** Does this output tell of a full disk? The server has several ways to say it. */
export const tellsFullDisk = (output: string): boolean => /No space left on device|ENOSPC|Check free disk space/.test(output);

export const fullDisk = (place: string, serverSaid: string): EmbeddedPostgresError =>
  new EmbeddedPostgresError({
    en: `The disk that holds ${place} is full. Free some space and start again; no data is lost.`,
    vi: `Đĩa chứa ${place} đã đầy. Hãy giải phóng dung lượng rồi khởi động lại; dữ liệu không mất.`,
  }, serverSaid);
