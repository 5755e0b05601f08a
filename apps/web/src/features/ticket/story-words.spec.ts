import { describe, expect, it } from '@jest/globals';
import { type Action, actions, type StoryStep } from '#contract';
import type { Say } from '../../shared/i18n/staff.js';
import { vi } from '../../shared/i18n/staff.vi.js';
import type { Directory } from '../../shared/ui/staff/directory.js';
import { clockMove, storyWords } from './story-words.js';

const say: Say = (key, values = {}) => {
  const text = key.split('.').reduce<unknown>((at, name) => (typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[name] : undefined), vi);
  return String(text).replace(/\{\{(\w+)\}\}/g, (whole, name: string) => String(values[name] ?? whole));
};
const directory: Directory = { lists: { bodies: [], categories: [], districts: [], areas: [] }, bodyName: (code) => `[${code}]`, categoryName: (code) => code, categoryOrField: (code) => code, areaName: (code) => code, category: () => undefined };
const step = (action: Action, details: Record<string, unknown> = {}, more: Partial<StoryStep> = {}): StoryStep => ({
  id: '1', at: '2026-11-25T03:00:00Z', version: 1, action, from: 'in_progress', to: 'in_progress', by: { kind: 'staff', label: 'Lan', body: null }, message: null, details, answerDueBefore: null, answerDueAfter: null, ...more,
});
const told = (action: Action, details?: Record<string, unknown>, more?: Partial<StoryStep>) => storyWords(step(action, details, more), say, directory);

describe('the story in words', () => {
  it.each(actions)('%s is a whole sentence without any detail, and with wrong ones', (action) => {
    const wrong = { lead: 5, coordinating: 'x', reason: 'gone', channel: null, competentBody: '', time: 'two', bodies: null, body: [], evidence: 'x', days: -1, level: 9, clock: 1, newDate: 'soon', parent: {}, result: '', rating: 1 };
    for (const sentence of [told(action), told(action, wrong)]) {
      expect(sentence).toMatch(/^[^{}]+\.$/u);
      expect(sentence).not.toMatch(/undefined|NaN|null|\s{2}|:\s*\.|\(\s*\)/);
    }
  });

  it.each<[Action, Record<string, unknown>, string]>([
    ['route', { lead: 'VT', coordinating: ['GT'], proposedLead: 'GT' }, 'Lan chuyển [VT] chủ trì, [GT] phối hợp. Đề xuất ban đầu là [GT].'],
    ['request_refusal', { reason: 'too_unclear' }, 'Lan đề nghị không tiếp nhận: nội dung không đủ rõ để xử lý.'],
    ['hand_back', { competentBody: 'GT', time: 2 }, 'Lan trả lại Trung tâm, cho rằng [GT] có thẩm quyền. Đây là lần trả lại thứ 2.'],
    ['grant_extension', { days: 3 }, 'Lan cho gia hạn 3 ngày làm việc.'],
    ['escalate', { level: 3 }, 'Hệ thống đôn đốc mức 3: quá hạn.'],
    ['submit_answer', { result: 'done', evidence: 2, sameOfficer: true }, 'Lan trình câu trả lời: đã xử lý. Kèm 2 ảnh minh chứng. Người soạn cũng là người đã trả lời lần trước.'],
  ])('%s says what is known', (action, details, sentence) => expect(told(action, details)).toBe(sentence));

  it('an urgent answer that went out is approved or recalled in other words', () => {
    expect(told('approve', {}, { from: 'answered' })).toBe('Lan duyệt câu trả lời khẩn đã gửi.');
    expect(told('send_back', {}, { from: 'closed' })).toBe('Lan rút lại câu trả lời khẩn đã gửi để sửa.');
  });
});

describe('what moved the clock', () => {
  const dates = { answerDueBefore: '2026-11-26T10:00:00Z', answerDueAfter: '2026-12-01T10:00:00Z' };
  it.each<[Action, Record<string, unknown>, RegExp]>([
    ['grant_extension', { days: 3 }, /26\/11\/2026.*01\/12\/2026: gia hạn 3 ngày làm việc\.$/], ['grant_extension', {}, /: được gia hạn\.$/], ['recalendar', {}, /: lịch làm việc thay đổi\.$/], ['reply', {}, /: đồng hồ đã dừng trong lúc chờ người gửi\.$/], ['reopen', {}, /: phản ánh được mở lại\.$/],
    ['accept', {}, /sang 17:00 01\/12\/2026\.$/],
  ])('%s: before, after and why', (action, details, sentence) => expect(clockMove(step(action, details, dates), say)).toMatch(sentence));

  it('says nothing where the date stayed', () => expect(clockMove(step('comment', {}, { answerDueBefore: dates.answerDueAfter, answerDueAfter: dates.answerDueAfter }), say)).toBeNull());
});
