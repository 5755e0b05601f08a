/** Answers whether the parts that intake needs are there; each check within two seconds. */
export class Health {
  constructor(private readonly parts: Readonly<Record<string, () => Promise<unknown>>>) {}

  async check(): Promise<Record<string, boolean>> {
    const entries = Object.entries(this.parts).map(async ([name, ask]) => [name, await answers(ask)] as const);
    return Object.fromEntries(await Promise.all(entries));
  }
}

async function answers(ask: () => Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => { timer = setTimeout(() => resolve(false), 2_000); });
  try {
    return await Promise.race([ask().then(() => true, () => false), late]);
  } finally {
    clearTimeout(timer);
  }
}
