/** What the doors must know of the installation. */
export class Mode {
  constructor(
    /** Demo accounts, tickets and mailbox exist. */
    readonly demo: boolean,
    /** Where browsers reach the program: scheme, host and port. */
    readonly publicUrl: string,
    /** Where maps get pictures of streets; null: nowhere. */
    readonly mapTiles: { readonly url: string; readonly attribution: string } | null = null,
  ) {}
}
