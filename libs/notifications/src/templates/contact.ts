import { timeInEnglish, timeInVietnamese } from '#rules';
import type { Words } from './words.js';

/** To an address that may be a stranger's: who writes, why, the code, and that nothing needs to be done. No code of a ticket, no link, no matter. */
export function contactCodeWords(code: string, until: Date): Words {
  return {
    subject: `${code} là mã xác nhận của bạn`,
    vi: [`${code} là mã xác nhận liên hệ tại Trung tâm kết nối công dân Bà Rịa - Vũng Tàu, dùng đến ${timeInVietnamese(until)}.`, 'Không đưa mã cho người khác. Nếu bạn không yêu cầu, xin bỏ qua tin này.'],
    en: [`${code} is the code to confirm this contact at the Citizen Connection Centre of Bà Rịa - Vũng Tàu, valid until ${timeInEnglish(until)}.`, 'Give the code to nobody. If you did not ask for it, please ignore this message.'],
  };
}
