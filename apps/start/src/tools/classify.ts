import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { findProjectRoot } from '../project-root.js';
import { shippedWeights } from '../shipped-weights.js';
import { classifyLine } from './classify-line.js';
import { Measure } from './classify-measure.js';
import { seedCompetenceAt } from './seed-competence.js';

/**
 * `npm run -s classify -- --at 2021-06-01`: messages on standard input, proposals on standard output, a line each and in order.
 * The day may be any from 2020-01-01 on: units and bodies are those of that day. From 2025-07-01 these are the 30 communes of Thành phố Hồ Chí Minh without districts,
 * and where a category is led by the place its commune leads ("UBND-P-26526"); an old district's name alone stands for several communes, so that the lead is null with `place_missing`.
 * `--measure`: labelled lines of `libs/rules/sentences` instead; prints how often the proposal is right. Progress on standard error.
 */
const { values: { at = '2021-01-01', measure = false } } = parseArgs({ options: { at: { type: 'string' }, measure: { type: 'boolean' } } });
const root = findProjectRoot();
const competence = seedCompetenceAt(root, at);
if (competence === null) {
  process.stderr.write(`Không có cơ cấu địa bàn cho ngày ${at} (ngày dạng YYYY-MM-DD, từ 2020-01-01). / No structure of units for ${at} (days are YYYY-MM-DD, from 2020-01-01 on).\n`);
  process.exit(2);
}
const weights = shippedWeights(root);
const figures = new Measure(competence, weights);
let lines = 0;
for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  if (line.trim() === '') continue;
  if (measure) figures.add(line);
  else process.stdout.write(`${JSON.stringify(classifyLine(line, competence, weights))}\n`);
  if (++lines % 1_000 === 0) process.stderr.write(`${lines}\n`);
}
if (measure) process.stdout.write(figures.report());
