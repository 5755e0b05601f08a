import { describe, expect, it } from '@jest/globals';
import { citizenWords } from './citizen.js';
import { staffWords } from './staff.js';
import { timeInEnglish, timeInVietnamese } from '#rules';
import { compose } from './words.js';

const facts = { code: 'PA-261119-7K4M', body: { vi: 'UBND thành phố Vũng Tàu', en: 'People’s Committee of Vũng Tàu' }, promisedAt: new Date('2026-11-26T17:00:00+07:00'), provisional: false, late: false, replyBy: new Date('2026-11-24T11:30:00+07:00') };
const link = 'https://example.vn/theo-doi/PA-261119-7K4M#secret';

describe('words to the sender', () => {
  it('say the promised time in words', () => {
    expect(timeInVietnamese(facts.promisedAt)).toBe('17:00 thứ Năm, 26/11/2026');
    expect(timeInEnglish(facts.promisedAt)).toBe('17:00 on Thursday, 26/11/2026');
    expect(timeInVietnamese(new Date('2026-11-28T17:30:00Z'))).toBe('00:30 chủ Nhật, 29/11/2026');
  });

  it('read like this', () => {
    expect(compose(citizenWords.received(facts), link, 'email')).toEqual({
      subject: '[PA-261119-7K4M] Đã tiếp nhận phản ánh của bạn',
      link,
      text: [
        'Trung tâm đã tiếp nhận phản ánh PA-261119-7K4M của bạn. Xin cảm ơn.', 'Bạn sẽ nhận được trả lời trước 17:00 thứ Năm, 26/11/2026.', 'Xem chi tiết tại đường dẫn riêng của bạn (xin không chia sẻ cho người khác):', link,
        'Thư này được gửi tự động, xin không trả lời thư.', '—————',
        'The Centre received your report PA-261119-7K4M. Thank you.', 'You will get an answer before 17:00 on Thursday, 26/11/2026.', 'See the details at your personal link (please do not share it):', link,
        'This message was sent automatically; please do not reply to it.',
      ].join('\n\n') + '\n',
    });
  });

  it('carry code and link in every kind but the neutral one, which names nothing', () => {
    for (const [template, words] of Object.entries(citizenWords)) {
      const { subject, text } = compose(words(facts), template === 'neutral' ? null : link, 'email');
      expect([template, text.includes(facts.code), subject.includes(facts.code)]).toEqual([template, template !== 'neutral', template !== 'neutral']);
    }
    const neutral = compose(citizenWords.neutral(facts), null, 'email');
    expect(neutral.text).toMatch(/^Tin nhắn của bạn đã được tiếp nhận\./);
    expect(`${neutral.subject}${neutral.text}`).not.toMatch(/PA-|UBND|Vũng Tàu|2026|http/);
  });

  it('promise nothing where nothing may be promised', () => {
    for (const words of Object.values(citizenWords)) expect(compose(words({ ...facts, promisedAt: null, replyBy: null, body: null }), link, 'email').text).not.toMatch(/2026|null|undefined/);
  });

  it('are short in a text message', () => {
    expect(compose(citizenWords.routed(facts), link, 'sms').text).toBe(`Phản ánh PA-261119-7K4M của bạn đã được chuyển đến UBND thành phố Vũng Tàu. Bạn sẽ nhận được trả lời trước 17:00 thứ Năm, 26/11/2026. Xem chi tiết tại đường dẫn riêng của bạn (xin không chia sẻ cho người khác): ${link}`);
  });
});

describe('words to colleagues', () => {
  const category = { vi: 'Chiếu sáng công cộng', en: 'Street lights' };
  it('carry the code, the category and a mark when it is urgent', () => {
    for (const [template, words] of Object.entries(staffWords)) {
      const { subject, vi } = words({ code: facts.code, category, urgent: true });
      if (template === 'restricted_alarm') continue;
      expect(subject).toMatch(/^\[KHẨN\] \[PA-261119-7K4M\] /);
      expect([template, vi.join(' ').includes(category.vi)]).toEqual([template, template !== 'restricted_new']);
    }
  });

  it('name no ticket in the alarm to the shift lead', () => {
    const { subject, vi, en } = staffWords.restricted_alarm({ code: facts.code, category, urgent: true });
    expect([subject, ...vi, ...en].join(' ')).not.toMatch(/PA-|Chiếu sáng|http/);
  });
});
