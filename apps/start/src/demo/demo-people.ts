import { randomUUID } from 'node:crypto';
import type { Role } from '#contract';
import { PersonRow, RoleAssignmentRow } from '#database';
import { hashPassword } from '#directory';
import type { EntityManager } from 'typeorm';

/** Shown to everybody on purpose; the accounts exist in demo mode only. */
export const DEMO_PASSWORD = 'demo-ket-noi-2026';

interface DemoPerson { readonly email: string; readonly label: string; readonly roles: readonly (readonly [Role, string | null])[] }

const centre: readonly DemoPerson[] = [
  { email: 'tiepnhan@example.vn', label: 'Cán bộ tiếp nhận 1', roles: [['desk_operator', null]] },
  { email: 'tiepnhan2@example.vn', label: 'Cán bộ tiếp nhận 2', roles: [['desk_operator', null]] },
  { email: 'truongca@example.vn', label: 'Trưởng ca', roles: [['shift_lead', null]] },
  { email: 'giamsat@example.vn', label: 'Giám sát', roles: [['supervisor', null]] },
  { email: 'tiepcongdan@example.vn', label: 'Cán bộ tiếp công dân', roles: [['citizen_reception', null]] },
  { email: 'bientap@example.vn', label: 'Biên tập viên', roles: [['publication_editor', null]] },
  { email: 'baovedulieu@example.vn', label: 'Cán bộ bảo vệ dữ liệu', roles: [['data_protection', null]] },
  { email: 'quantri@example.vn', label: 'Quản trị hệ thống', roles: [['administrator', null]] },
  { email: 'kiemtoan@example.vn', label: 'Kiểm toán', roles: [['auditor', null]] },
];

/** Three people of the pilot city; two of every other body: one takes tickets in and answers, the other approves. */
export function demoPeople(bodies: readonly { code: string; name: string }[]): DemoPerson[] {
  const pilot = 'UBND-VT';
  const first: DemoPerson[] = [
    { email: 'daumoi.ubnd-vt@example.vn', label: 'Đầu mối – UBND TP. Vũng Tàu', roles: [['focal_point', pilot]] },
    { email: 'chuyenvien.ubnd-vt@example.vn', label: 'Chuyên viên – UBND TP. Vũng Tàu', roles: [['officer', pilot]] },
    { email: 'lanhdao.ubnd-vt@example.vn', label: 'Lãnh đạo – UBND TP. Vũng Tàu', roles: [['body_leader', pilot]] },
  ];
  const others = bodies.filter((b) => b.code !== pilot).flatMap(({ code, name }) => [
    { email: `chuyenvien.${code.toLowerCase()}@example.vn`, label: `Chuyên viên – ${short(name)}`, roles: [['focal_point', code], ['officer', code]] as const },
    { email: `lanhdao.${code.toLowerCase()}@example.vn`, label: `Lãnh đạo – ${short(name)}`, roles: [['body_leader', code]] as const },
  ]);
  return [...centre, ...first, ...others];
}

const short = (name: string): string => name.replace(/\s*\(.*\)$/, '').replace('thành phố', 'TP.');

/** Creates the demo accounts; one hash serves all, since all share one public password. */
export async function seedDemoPeople(tx: EntityManager, people: readonly DemoPerson[], now: Date): Promise<void> {
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  const rows = people.map((p, i) => ({ id: randomUUID(), label: p.label, email: p.email, passwordHash, active: true, demo: true, createdAt: new Date(now.getTime() + i) }));
  await tx.getRepository(PersonRow).insert(rows);
  const held = people.flatMap((p, i) => p.roles.map(([role, bodyCode]) => ({ personId: rows[i]?.id ?? '', role, bodyCode, validFrom: '2021-01-01', validTo: null })));
  await tx.getRepository(RoleAssignmentRow).insert(held);
}
