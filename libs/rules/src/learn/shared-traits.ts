/**
 * Which traits so many different senders showed that none of them is told by it. A word or a pair of words that only one person writes can be a name.
 */
export class SharedTraits {
  /** Senders who showed a trait, the first few; null once it need not be counted any more. */
  readonly #senders = new Map<string, string[] | null>();

  /** @param least different senders */
  constructor(private readonly least: number) {}

  /** @param sender whoever it was, as a hash or an id */
  saw(key: string, sender: string): void {
    const senders = this.#senders.get(key);
    if (senders === null) return;
    if (senders === undefined) this.#senders.set(key, this.least <= 1 ? null : [sender]);
    else if (!senders.includes(sender)) {
      senders.push(sender);
      if (senders.length >= this.least) this.#senders.set(key, null);
    }
  }

  /** Traits that too few senders showed. */
  * rare(): Iterable<string> {
    for (const [key, senders] of this.#senders) if (senders !== null) yield key;
  }
}
