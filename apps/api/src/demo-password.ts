/** The one password of all demo accounts; shown to everybody on purpose. */
export class DemoPassword {
  constructor(readonly value: string) {}
}
