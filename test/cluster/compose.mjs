import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import yaml from 'js-yaml';

const VARIABLE = /\$\{(\w+)(?::[-?]([^}]*))?\}/g;
/** Left empty in .env.example for whoever installs the program. */
const secrets = ['SECRET_KEY', 'POSTGRES_PASSWORD', 'OWNER_PASSWORD', 'PROGRAM_PASSWORD'];

/** docker-compose.yml with an .env made from .env.example: what is proved here are the names and values that compose would pass on. */
export class Compose {
  #text;
  #file;
  #example;
  #env;

  /** @param own values of .env that differ from the example's */
  constructor(projectRoot, own) {
    this.#text = readFileSync(join(projectRoot, 'docker-compose.yml'), 'utf8');
    this.#file = yaml.load(this.#text);
    this.#example = parseEnv(readFileSync(join(projectRoot, '.env.example'), 'utf8'));
    this.#env = { ...this.#example, ...Object.fromEntries(secrets.map((name) => [name, randomBytes(32).toString('hex')])), ...own };
  }

  value(name) {
    return this.#env[name];
  }

  /** How many processes of a service run side by side. */
  replicas(service) {
    return this.#file.services[service].deploy.replicas;
  }

  /**
   * The environment of a service, with what stands for another container replaced by its place on this machine.
   * @param places container side → this machine
   */
  environmentOf(service, places) {
    return Object.fromEntries(Object.entries(this.#file.services[service].environment).map(([name, value]) => [name, this.#here(String(value), places)]));
  }

  /** The example explains every variable that compose reads, no other one, and leaves exactly the secrets empty. */
  checkExample() {
    const read = [...this.#text.matchAll(VARIABLE)].map(([, name]) => name);
    assert.deepEqual([...new Set(read)].sort(), Object.keys(this.#example).sort());
    assert.deepEqual(Object.keys(this.#example).filter((name) => this.#example[name] === '').sort(), [...secrets].sort());
  }

  #here(value, places) {
    const filled = value.replaceAll(VARIABLE, (_whole, name, otherwise) => this.#env[name] || otherwise);
    return Object.entries(places).reduce((text, [there, here]) => text.replace(there, here), filled);
  }
}
