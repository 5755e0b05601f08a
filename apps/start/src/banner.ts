import type { DemoFacts } from '#contract';
import type { Settings } from '#settings';

/** What a person sees once the program is ready: where to go and, in a demo, whom to be. */
export function readyBanner(settings: Settings, address: string, demo: DemoFacts | null): string {
  const lines = [
    '',
    'Trung tâm kết nối công dân / Citizen connection centre',
    '',
    `  Gửi phản ánh / Send a report      ${address}/`,
    `  Tra cứu / Track a report          ${address}/theo-doi`,
    `  Bàn làm việc / Staff              ${address}/staff`,
  ];
  if (demo !== null) {
    lines.push(
      `  Hộp thư trình diễn / Demo mail    ${address}/demo/mailbox`,
      '',
      `  BẢN TRÌNH DIỄN – không phải kênh chính thức / DEMONSTRATION – not an official channel`,
      `  Mật khẩu chung / One password: ${demo.password}`,
      ...firstOfEachRole(demo).map((a) => `    ${a.email.padEnd(36)} ${a.label}`),
      `  Thêm tài khoản của các cơ quan khác ở trang đăng nhập. / More accounts of other bodies on the sign-in page.`,
    );
  }
  lines.push('', `  Dữ liệu / Data: ${settings.databaseUrl === null ? settings.dataDir : 'DATABASE_URL'}`, '  Dừng / Stop: Ctrl-C', '');
  return lines.join('\n');
}

function firstOfEachRole({ accounts }: DemoFacts): DemoFacts['accounts'] {
  return accounts.filter((a, i) => accounts.findIndex((b) => b.role === a.role) === i || a.email.endsWith('ubnd-vt@example.vn'));
}

/** For an installation of its own: the way in for the first administrator. */
export function firstAdministratorNotice(link: string): string {
  return ['', 'Chưa có tài khoản nào. Mở đường dẫn này một lần để tạo người quản trị đầu tiên (hiệu lực 7 ngày):', 'There is no account yet. Open this link once to create the first administrator (valid for 7 days):', '', `  ${link}`, ''].join('\n');
}
