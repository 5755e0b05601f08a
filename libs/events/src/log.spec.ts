import { describe, expect, it } from '@jest/globals';
import { errorCode } from './index.js';

describe('what a log says of an error', () => {
  it.each<[unknown, string]>([
    [Object.assign(new Error('10.0.0.1 refused ten@example.vn'), { code: 'ECONNREFUSED' }), 'ECONNREFUSED'],
    [new TypeError('ten@example.vn is not a function'), 'TypeError'],
    [Object.assign(new Error('x'), { code: 'ten@example.vn' }), 'Error'],
    ['a sentence', 'unknown'],
    [undefined, 'unknown'],
    [null, 'unknown'],
  ])('%p: %s', (error, code) => expect(errorCode(error)).toBe(code));
});
