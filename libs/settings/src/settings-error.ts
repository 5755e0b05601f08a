/** One variable that is not right. `found` never contains a secret. */
export interface SettingsProblem {
  readonly variable: string;
  readonly found: string;
  readonly expected: { readonly vi: string; readonly en: string };
  readonly example: string;
}

const paragraph = ({ variable, found, expected, example }: SettingsProblem): string =>
  [`${variable} ${found}`, `  Expected: ${expected.en}`, `  Cần: ${expected.vi}`, `  Example / Ví dụ: ${variable}=${example}`].join('\n');

/** Every problem of the environment at once, so that one start is enough to see them all. The message is meant for a terminal. */
export class SettingsError extends Error {
  constructor(readonly problems: readonly SettingsProblem[]) {
    super(['The settings are not right. Nothing was started.', 'Cấu hình chưa đúng. Chưa khởi động gì.', ...problems.map(paragraph)].join('\n'));
    this.name = 'SettingsError';
  }
}
