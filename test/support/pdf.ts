interface Made { /** Each page: its size in points and what is drawn on it (PDF operators). */ readonly pages: readonly { readonly width?: number; readonly height?: number; readonly draws: string }[]; /** More entries of the catalogue. */ readonly catalog?: string; /** More entries of the trailer. */ readonly trailer?: string }

/** A small PDF 1.4 made by hand, so that tests may put into it what no tool would write. */
export function pdfOf({ pages, catalog = '', trailer = '' }: Made): Buffer {
  const first = 4;
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, n) => `${first + n * 2} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...pages.flatMap(({ width = 595, height = 842, draws }, n) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Contents ${first + n * 2 + 1} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
      `<< /Length ${draws.length} >>\nstream\n${draws}\nendstream`,
    ]),
  ];
  let out = '%PDF-1.4\n';
  const offsets = objects.map((object, n) => { const at = out.length; out += `${n + 1} 0 obj\n${object}\nendobj\n`; return at; });
  const table = out.length;
  out += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${table}\n%%EOF\n`;
  return Buffer.from(out, 'latin1');
}

/** Fills a page with one colour (each part 0 to 1). */
export const filled = (red: number, green: number, blue: number) => `${red} ${green} ${blue} rg 0 0 20000 20000 re f`;
/** A line of words. */
export const line = (words: string) => `BT /F1 24 Tf 72 700 Td (${words}) Tj ET`;
/** Asks for a password that nobody knows. */
export const locked = `/Encrypt << /Filter /Standard /V 1 /R 2 /Length 40 /P -44 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >> /ID [<${'00'.repeat(16)}> <${'00'.repeat(16)}>]`;
