// How long a proposal takes: messages of about 300 characters and one of 20,000, in one process, against cutting the same words (`readWords`) as a baseline. Needs a build.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { shippedWeights } from '../../dist/apps/start/src/shipped-weights.js';
import { seedCompetenceAt } from '../../dist/apps/start/src/tools/seed-competence.js';
import { classify, findPersonalData } from '../../dist/libs/rules/src/index.js';
import { readWords } from '../../dist/libs/rules/src/words.js';
import { quantile } from './table.mjs';

const ROUNDS = Number(process.env.ROUNDS ?? 4_000);
const root = process.cwd();
const competence = seedCompetenceAt(root, '2021-01-01');
const began = performance.now();
const weights = shippedWeights(root);
const loading = performance.now() - began;
const folder = join(root, 'libs/rules/sentences/judge');
const sentences = readdirSync(folder).flatMap((name) => readFileSync(join(folder, name), 'utf8').trim().split('\n').map((line) => JSON.parse(line).text));

/** Sentences one after the other until there are so many characters. */
function message(length, from) {
  let text = '';
  for (let at = from; text.length < length; at += 1) text += `${sentences[at % sentences.length]} `;
  return text.slice(0, length);
}
const short = Array.from({ length: 500 }, (_, at) => message(300, at * 3));
const long = Array.from({ length: 20 }, (_, at) => message(20_000, at * 41));
const whole = (text) => { classify(text, { areaCode: null }, competence, weights); findPersonalData(text); };

function timed(texts, rounds, run) {
  for (let warm = 0; warm < texts.length; warm += 1) run(texts[warm]);
  const times = [];
  for (let round = 0; round < rounds; round += 1) {
    const text = texts[round % texts.length];
    const from = performance.now();
    run(text);
    times.push(performance.now() - from);
  }
  return times;
}
const figures = (name, times, base) => console.log(`${name}: p50 ${quantile(times, 0.5).toFixed(3)} ms, p99 ${quantile(times, 0.99).toFixed(3)} ms, max ${Math.max(...times).toFixed(2)} ms; ${(quantile(times, 0.5) / quantile(base, 0.5)).toFixed(1)} × cutting its words`);

console.log(`${competence.categories.length} categories; weights read in ${loading.toFixed(0)} ms`);
figures('300 characters, proposal and personal data', timed(short, ROUNDS, whole), timed(short, ROUNDS, readWords));
figures('20,000 characters, proposal and personal data', timed(long, 200, whole), timed(long, 200, readWords));
figures('20,000 characters, proposal alone', timed(long, 200, (text) => classify(text, { areaCode: null }, competence, weights)), timed(long, 200, readWords));
