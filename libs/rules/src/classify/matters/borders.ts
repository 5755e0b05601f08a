import { indexPhrases, findPhrases } from '../../phrases.js';
import type { Word } from '../../words.js';

/** How a second matter may announce itself. */
export type BorderSign = 'linked' | 'numbered' | 'sentence' | 'loose';

/** A word at which a second matter may begin. */
export interface Border {
  readonly at: number;
  readonly sign: BorderSign;
  /** What follows tells more of the same: its cause, its consequence, who was told, what is wanted. */
  readonly goesOn: boolean;
}

type Opening = 'linked' | 'loose' | 'goes_on';

/** Said by people who come to another matter, and words that may stand there as well as anywhere. */
const openings = indexPhrases<Opening>([
  ...'ngoài ra,còn nữa,còn chuyện,còn việc,còn vụ,còn cái vụ,còn 1 việc,còn một việc,thêm một việc,thêm 1 việc,thêm cái nữa,thêm nữa,thêm chuyện,thêm việc,với lại,sẵn đây,sẵn cho,sẵn nói,sẵn tiện,sẵn hỏi,sẵn báo,sẵn nhờ,sẵn phản ánh,sẵn luôn,sẵn dịp,nhân tiện,luôn tiện,tiện thể,tiện đây,tiện cho,nhân đây,nhân dịp,bên cạnh đó,đồng thời,lại thêm,thứ hai,thứ nhì,thứ ba,việc thứ,chuyện thứ,chuyện khác,việc khác,vấn đề khác,vấn đề thứ,hỏi thêm,cho hỏi thêm,báo thêm,nói thêm,nói luôn,báo luôn,hỏi luôn,một việc nữa,1 việc nữa,một chuyện nữa,chuyện nữa,việc nữa,cái nữa,à mà,à còn,à quên,quên nữa,một là,hai là,chưa kể,cùng lúc,mặt khác,cuối cùng'.split(',').map((phrase): [string, Opening] => [phrase, 'linked']),
  ...'còn,mà,rồi,và,với,cho hỏi,xin hỏi,kế bên,kế đó,cũng,lại,luôn,nữa,thêm,hỏi'.split(',').map((phrase): [string, Opening] => [phrase, 'loose']),
  ...'nên,làm,gây,khiến,đến nỗi,vì,do,tại,bởi,đề nghị,mong,nhờ,yêu cầu,xin,kính,kính mong,tôi đã,đã gọi,đã báo,đã phản ánh,gọi,báo,nhưng,phản ánh,dẫn đến,hậu quả,lỡ,sợ,nếu,để,mà không,mà chưa,cám ơn,cảm ơn,rất mong,hỏi thì,nói thì,thì,không ai,chưa ai,ai cũng,bà con,mọi người,ngày nào,tối nào,sáng nào,từ,hôm qua,hôm nay,hồi,lúc'.split(',').map((phrase): [string, Opening] => [phrase, 'goes_on']),
]);

/** Fewer words are no matter. */
const leastWords = 3;
/** Nobody brings more matters than fit between so many borders. */
const mostBorders = 30;
const isNumber = /^(?:[2-6]|[b-e])$/;

/** Where a second matter may begin: after a stop, at a number of a list, at words that come to another thing. */
export function bordersOf(words: readonly Word[]): Border[] {
  const opening = new Map<number, Opening>();
  for (const { value, from } of findPhrases(words, openings)) if (opening.get(from) !== 'linked') opening.set(from, value === 'linked' ? value : (opening.get(from) ?? value));
  const borders: Border[] = [];
  let linkedAt = -leastWords;
  for (let at = leastWords; at <= words.length - leastWords && borders.length < mostBorders; at++) {
    const word = words[at];
    const before = words[at - 1];
    if (!word || !before) break;
    const opens = opening.get(at);
    const sign = opens === 'linked' ? 'linked' : !word.joined && isNumber.test(word.key) ? 'numbered' : word.sentence !== before.sentence ? 'sentence' : opens === 'loose' ? 'loose' : null;
    if (sign === null || at - linkedAt < leastWords) continue;
    if (sign === 'linked') linkedAt = at;
    borders.push({ at, sign, goesOn: opens === 'goes_on' });
  }
  return borders;
}
