import { expect, it } from '@jest/globals';
import { findDossier } from './dossier.js';

it.each<[string, string | null]>([
  ['Hồ sơ 000.00.10.H06-210315-0042 của tôi đâu rồi?', '000.00.10.H06-210315-0042'],
  ['Hồ sơ 001.10.26.H06-210315-0042 quá hẹn', '001.10.26.H06-210315-0042'],
  ['ma ho so h06.12-210315-0042 tre hen', 'H06.12-210315-0042'],
  ['số H06-210315-0042.', 'H06-210315-0042'],
  ['gọi 0912-345678-0001', null],
  ['mã PA-210315-7K4M', null],
  ['H06-210315-00421', null],
])('%s → %s', (text, dossier) => {
  expect(findDossier(text)).toBe(dossier);
});
