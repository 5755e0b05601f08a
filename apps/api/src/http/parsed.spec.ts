import { describe, expect, it } from '@jest/globals';
import { InvitePersonInput, Refused, SubmitInput } from '#contract';
import { Parsed } from './parsed.js';

const refusal = (work: () => unknown): string => {
  try {
    work();
    return 'taken';
  } catch (error) {
    return error instanceof Refused ? error.code : 'a bug';
  }
};
const nested = (depth: number, open: string, close: string): unknown => JSON.parse(`{"text":${open.repeat(depth)}1${close.repeat(depth)}}`);

describe('what arrives', () => {
  it.each([['lists', '[', ']'], ['objects', '{"a":', '}']])('in %s nested without end is refused like any wrong form', (_what, open, close) => {
    expect(refusal(() => new Parsed(SubmitInput).transform(nested(50_000, open, close)))).toBe('invalid_input');
  });

  it('has names and addresses that look like what they are', () => {
    const invite = (label: string, email: string) => refusal(() => new Parsed(InvitePersonInput).transform({ label, email, roles: [{ role: 'auditor', bodyCode: null }] }));
    expect([invite('Kiểm toán 2', 'kt2@example.vn'), invite('   ', 'kt2@example.vn'), invite('Kiểm toán 2', 'kt\ud800@example.vn'), invite('Kiểm toán 2', 'kt\u202e@example.vn'), invite('Kiểm toán 2', 'kt\u0007@example.vn')]).toEqual(['taken', 'invalid_input', 'invalid_input', 'invalid_input', 'invalid_input']);
  });
});
