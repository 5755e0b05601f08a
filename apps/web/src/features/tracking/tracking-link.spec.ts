import { describe, expect, it } from '@jest/globals';
import { readTrackingLink } from './tracking-link.js';

describe('a pasted tracking link', () => {
  it.each([
    ['https://example.vn/theo-doi/PA-210315-7K4M#abc_-123', 'PA-210315-7K4M', 'abc_-123'],
    ['  /theo-doi/PA-210315-7K4M/#abc  ', 'PA-210315-7K4M', 'abc'],
    ['PA-210315-7K4M#abc', 'PA-210315-7K4M', 'abc'],
    ['#abc', null, 'abc'],
    ['https://example.vn/theo-doi/PA-210315-7K4M', 'PA-210315-7K4M', null],
    ['https://example.vn/theo-doi/PA-210315-7K4M#', 'PA-210315-7K4M', null],
    ['', null, null],
  ])('%s', (typed, code, secret) => expect(readTrackingLink(typed)).toEqual({ code, secret }));
});
