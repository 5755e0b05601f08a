import type { CountSource } from './compiled-model.js';
import { CountModel } from './count-model.js';
import { atOnce, type Steps } from './steps.js';

/** Whole counts, the usual ones, stand as they are; shares of a message behind a full stop. */
const written = (value: number) => String(Math.round(value * 100) / 100);

/**
 * Counts as plain text that a person can read and compare: a line of JSON with the messages of each class, then one line for each trait in alphabetical order:
 * `trait TAB class times class times …`; a class alone was seen once.
 */
export const writeModel = (model: CountSource): string => atOnce(writeSteps(model));

/** The same, step by step. */
export function* writeSteps(model: CountSource): Steps<string> {
  const head = Object.fromEntries(model.classes.map((name, place) => [name, Number(written(model.messagesOf(place)))]));
  const lines = [JSON.stringify(head)];
  for (const [key, seen] of model.rows()) {
    const parts: string[] = [];
    for (let at = 0; at < seen.length; at += 2) {
      parts.push(model.classes[seen[at] ?? 0] ?? '');
      const times = written(seen[at + 1] ?? 0);
      if (times !== '1') parts.push(times);
    }
    lines.push(`${key}\t${parts.join(' ')}`);
    if (lines.length % linesOfStep === 0) yield;
  }
  return `${lines.join('\n')}\n`;
}

const linesOfStep = 250;

/** A file as a source of counts, read line by line. @throws when the text is not what `writeModel` writes */
export function readCounts(text: string): CountSource {
  const end = text.indexOf('\n');
  const head = JSON.parse(text.slice(0, end)) as Record<string, number>;
  const classes = Object.keys(head);
  const places = new Map(classes.map((name, place) => [name, place]));
  return {
    classes,
    messagesOf: (place) => head[classes[place] ?? ''] ?? 0,
    * rows() {
      for (let from = end + 1, line = 2; from < text.length; line++) {
        const to = text.indexOf('\n', from);
        const tab = text.indexOf('\t', from);
        const seen: number[] = [];
        for (const part of text.slice(tab + 1, to).split(' ')) {
          const place = places.get(part);
          const times = Number(part);
          if (place !== undefined) seen.push(place, 1);
          else if (seen.length > 0 && times > 0) seen[seen.length - 1] = times;
          else throw new Error(`Line ${line} of the counts names no class: ${text.slice(from, to)}`);
        }
        yield [text.slice(from, tab), seen];
        from = to + 1;
      }
    },
  };
}

/** A file as a model that goes on learning. @throws when the text is not what `writeModel` writes */
export const readModel = (text: string): CountModel => atOnce(readSteps(text));

/** The same, step by step. */
export function* readSteps(text: string): Steps<CountModel> {
  const source = readCounts(text);
  const model = new CountModel(source.classes);
  source.classes.forEach((_, place) => model.addMessages(place, source.messagesOf(place)));
  let lines = 0;
  for (const [key, seen] of source.rows()) {
    for (let at = 0; at < seen.length; at += 2) model.add(key, seen[at] ?? 0, seen[at + 1] ?? 0);
    if (++lines % linesOfStep === 0) yield;
  }
  return model;
}
