/** Runs proofs one after another and prints a line for each. */
export class Report {
  #startedAt = performance.now();
  #proved = 0;

  /** A proof may return a few words about what was measured. */
  async prove(what, proof) {
    try {
      const measured = await proof();
      this.#proved += 1;
      this.#line('proved', what, measured);
    } catch (error) {
      this.#line('FAILED', what, undefined);
      throw error;
    }
  }

  end() {
    process.stdout.write(`${this.#proved} proofs, ${this.#seconds()} s\n`);
  }

  #line(outcome, what, measured) {
    process.stdout.write(`${this.#seconds().padStart(6)} s  ${outcome}  ${what}${measured ? ` (${measured})` : ''}\n`);
  }

  #seconds() {
    return ((performance.now() - this.#startedAt) / 1000).toFixed(1);
  }
}
