import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { roles } from '#contract';
import { findProjectRoot } from '../../apps/start/src/project-root.js';

const root = findProjectRoot();
const { mayImport } = createRequire(import.meta.url)('./may-import.cjs') as { mayImport: Record<string, string[]> };

function filesUnder(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return name === 'node_modules' || name === 'dist' ? [] : filesUnder(path);
    return [relative(root, path)];
  });
}
const sources = ['apps', 'libs'].flatMap((folder) => filesUnder(join(root, folder))).filter((file) => /\.tsx?$/.test(file));
const own = sources.filter((file) => !/\.spec\.tsx?$|\/testing\//.test(file));
const text = (file: string) => readFileSync(join(root, file), 'utf8');
const matching = (pattern: RegExp, among: readonly string[] = own) => among.filter((file) => pattern.test(text(file)));

describe('the house', () => {
  it('has a line in the import table for every room, and no line without a room', () => {
    const rooms = ['apps', 'libs'].flatMap((floor) => readdirSync(join(root, floor)).map((name) => `${floor}/${name}`));
    expect(Object.keys(mayImport).sort()).toEqual(rooms.sort());
  });

  it('opens every room with what it is for, who enters and what it must never know', () => {
    const doors = Object.keys(mayImport).filter((room) => room !== 'apps/web' && room !== 'apps/start').map((room) => `${room}/src/index.ts`);
    for (const door of doors) {
      const [what, who, never] = text(door).split('\n');
      expect([door, /^\/\/ [A-Z][A-Z ]+: /.test(what ?? ''), who?.startsWith('// Entered by '), never?.startsWith('// Must never know: ')]).toEqual([door, true, true, true]);
    }
  });

  it('names nothing utils, common, helpers, manager or base', () => {
    expect(own.filter((file) => /(^|[/.-])(utils?|common|helpers?|managers?|base)([/.-]|$)/.test(file))).toEqual([]);
  });

  it('reads the environment in one place', () => {
    // Build configuration of the web runs outside the program.
    expect(matching(/process\.env/).filter((file) => !['apps/start/src/main.ts', 'apps/web/vite.config.ts'].includes(file) && !file.startsWith('apps/start/src/tools/'))).toEqual([]);
  });

  it('lets only the gate change a ticket, and one place make one', () => {
    expect(matching(/getRepository\(TicketRow\)\s*\.(update|save|upsert|delete)\(|UPDATE ticket SET/i)).toEqual(['libs/tickets/src/act-on-ticket.ts']);
    expect(matching(/getRepository\(TicketRow\)\s*\.insert\(|INSERT INTO ticket[ (]/i)).toEqual(['libs/tickets/src/write-ticket.ts']);
  });

  it('asks for permissions, never for the name of a role', () => {
    const named = new RegExp(`['"](${roles.join('|')})['"]`);
    // Where roles get their names and words, what they may do as shipped, the demonstration, and the first account of an installation. "citizen_reception" is also a group that is told.
    const mayName = /^(libs\/contract\/src\/codes|libs\/database\/src\/seed\/role-permissions|apps\/start\/src\/demo\/|apps\/web\/src\/shared\/i18n\/)/;
    const naming = own.filter((file) => !mayName.test(file) && named.test(text(file).replaceAll(`'citizen_reception'`, '').replaceAll(`role: 'administrator', bodyCode: null`, '')));
    expect(naming).toEqual([]);
  });

  it('keeps the time of day out of the rules', () => {
    const rules = own.filter((file) => file.startsWith('libs/rules/'));
    expect(rules.filter((file) => /new Date\(\)|Date\.now\(\)|Math\.random\(\)/.test(text(file)))).toEqual([]);
  });

  it('has no type holes and no switched-off checks', () => {
    expect(matching(/@ts-(ignore|expect-error|nocheck)|oxlint-disable|eslint-disable|\bas any\b|: any(?=[;,)\]=>|]| =)|<any>/, sources)).toEqual([]);
  });

  it('keeps Vietnamese and English sentences out of components', () => {
    expect(matching(/>[^<>{}]*[àáâãèéêìíòóôõùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ][^<>{}]*</i, own.filter((file) => file.endsWith('.tsx')))).toEqual([]);
  });
});
