import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { readSeedFile } from '#database/seed';
import { calendarDataFrom, type HolidaysFile } from '#rules';
import { findProjectRoot } from '../project-root.js';
import { DeadlineDesk } from './deadline-line.js';

/** `npm run -s deadline`: questions on standard input, answers on standard output, line by line in order; exit code 1 when a line could not be answered. */
const desk = new DeadlineDesk(calendarDataFrom(readSeedFile<HolidaysFile>(join(findProjectRoot(), 'libs/database/src/seed/data'), 'holidays.json'), 'lich'));
for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  if (line.trim() === '') continue;
  const answer = desk.answer(line);
  process.stdout.write(`${JSON.stringify(answer)}\n`);
  if ('error' in answer) process.exitCode = 1;
}
