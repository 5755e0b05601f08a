import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compileWeights, learn, prepare, weightKinds, writeModel, writeSeveral } from '#rules';
import { findProjectRoot } from '../project-root.js';
import { seedCompetenceAt } from './seed-competence.js';
import { readSentences } from './sentences.js';
import { Choices } from './train-choices.js';
import { lessonsOf, severalFrom, severalReport } from './train-several.js';

/**
 * `npm run train`: learns the weights from `libs/rules/sentences/train` and writes their files. The same sentences give the same files; no network.
 * `--check`: learns from all voices but one, for each of them, and prints how often the one held back would be right, and what other chances to decide at would give.
 */
const { values: { check = false } } = parseArgs({ options: { check: { type: 'boolean' } } });
const root = findProjectRoot();
const competence = seedCompetenceAt(root, '2021-01-01');
if (competence === null) throw new Error('The seed has no structure for 2021-01-01.');
const categories = competence.categories.map(({ code }) => code);
const inForce = new Set(categories);
const sentences = readSentences(join(root, 'libs/rules/sentences/train')).map((sentence) => ({ voice: sentence.voice, borders: sentence.borders, ...prepare(sentence, (code) => inForce.has(code)) }));
const say = (line: string) => process.stderr.write(`${line}\n`);
say(`${sentences.length} sentences`);
if (check) {
  const choices = new Choices();
  for (const voice of new Set(sentences.map((one) => one.voice))) {
    const weights = compileWeights('check', learn(sentences.filter((one) => one.voice !== voice), categories));
    choices.add(voice, sentences.filter((one) => one.voice === voice), weights, (code) => inForce.has(code));
    say(voice);
  }
  process.stdout.write(choices.report() + severalReport(lessonsOf(sentences, categories)));
} else {
  const weights = learn(sentences, categories);
  const folder = join(root, 'libs/rules/weights');
  mkdirSync(folder, { recursive: true });
  for (const kind of weightKinds) writeFileSync(join(folder, `${kind}.txt`), writeModel(weights[kind]));
  writeFileSync(join(folder, 'several.txt'), writeSeveral(severalFrom(lessonsOf(sentences, categories))));
  say(weightKinds.map((kind) => `${kind}: ${Math.round(weights[kind].messages)} messages, ${weights[kind].size} traits`).join('\n'));
}
