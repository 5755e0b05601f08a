import { ticketStates, type TicketState } from '#contract';
import { lifecycle, type Step } from '#rules';

const labels: Readonly<Record<TicketState, { citizen: string; staff: string }>> = {
  new: { citizen: 'Đã gửi', staff: 'Mới – chờ tiếp nhận' },
  in_triage: { citizen: 'Đang xem xét', staff: 'Đang phân loại' },
  waiting_for_citizen: { citizen: 'Cần bổ sung thông tin', staff: 'Chờ người dân bổ sung' },
  redirected: { citizen: 'Đã hướng dẫn kênh phù hợp', staff: 'Chuyển kênh' },
  refused: { citizen: 'Không tiếp nhận (có lý do)', staff: 'Từ chối tiếp nhận' },
  routed: { citizen: 'Đã chuyển cơ quan xử lý', staff: 'Đã chuyển – chờ cơ quan nhận' },
  in_progress: { citizen: 'Đang xử lý', staff: 'Cơ quan đang xử lý' },
  handed_back: { citizen: 'Đang xem xét lại cơ quan xử lý', staff: 'Trả lại – sai thẩm quyền' },
  awaiting_approval: { citizen: 'Đang xử lý', staff: 'Chờ lãnh đạo duyệt câu trả lời' },
  answered: { citizen: 'Đã có kết quả – mời đánh giá', staff: 'Đã trả lời' },
  reopened: { citizen: 'Đã mở lại', staff: 'Mở lại' },
  merged: { citizen: 'Đã gộp vào mã …', staff: 'Trùng – đã gộp' },
  withdrawn: { citizen: 'Bạn đã rút', staff: 'Người gửi rút' },
  closed: { citizen: 'Đã kết thúc', staff: 'Đóng' },
  spam: { citizen: '(không hiện)', staff: 'Thư rác' },
};

/** docs/ticket-lifecycle.md as the table in the rules gives it; a test compares the file with it. */
export function drawLifecycle(): string {
  const steps: readonly Step[] = lifecycle;
  const arrows = steps.map((s) => `  ${s.from ?? '[*]'} --> ${s.to}: ${s.action}`);
  const rows = steps.map((s) => `| ${s.from ?? '–'} | \`${s.action}\` | ${s.to} | \`${s.by}\` | ${s.needs.join(', ') || '–'} | ${tells(s)} | ${clock(s)} |`);
  return [
    '# Lifecycle of a ticket', '', 'Drawn from `libs/rules/src/ticket-lifecycle.ts` by `npm run lifecycle`; do not edit. `by` names a permission, the holder of the tracking link, or the program when a clock has run out.', '',
    '```mermaid', 'stateDiagram-v2', ...arrows, '```', '',
    '| from | action | to | by | needs | tells | clock |', '|---|---|---|---|---|---|---|', ...rows, '',
    '| state | shown to the citizen | shown to staff |', '|---|---|---|', ...ticketStates.map((state) => `| \`${state}\` | ${labels[state].citizen} | ${labels[state].staff} |`), '',
  ].join('\n');
}

function tells({ tells: { citizen, staff = [] } }: Step): string {
  return [citizen && `citizen: ${citizen}`, ...staff.map(([template, group]) => `${group}: ${template}`)].filter(Boolean).join('; ') || '–';
}

function clock({ clock: c }: Step): string {
  const parts = [c.starts && `starts ${c.starts.join(', ')}`, c.meets && `meets ${c.meets.join(', ')}`, c.pauses && 'pauses the answer', c.resumes && 'resumes the answer', c.runs === null ? 'none runs' : `${c.runs} runs`];
  return parts.filter(Boolean).join('; ');
}
