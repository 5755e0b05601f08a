import { AnswerPanel } from './answer-panel.js';
import type { Panel, PanelProps } from './act-frame.js';
import { ApologyPanel } from './apology-panel.js';
import { ApprovedTextPanel } from './approved-text-panel.js';
import { AssignPanel, TagPanel } from './desk-panels.js';
import { ConfirmPanel } from './confirm-panel.js';
import { ContributePanel, CoordinationPanel } from './coordination-panels.js';
import { CorrectPanel } from './correct-panel.js';
import { DecisionPanel } from './decision-panel.js';
import { DeskAnswerPanel } from './desk-answer-panel.js';
import { DividePanel } from './divide-panel.js';
import { ExtensionPanel } from './extension-panel.js';
import { HandBackPanel } from './hand-back-panel.js';
import { MergePanel } from './merge-panel.js';
import { PublishPanel } from './publish-panel.js';
import { RedirectPanel } from './redirect-panel.js';
import { RefusalPanel } from './refusal-panel.js';
import { RoutePanel } from './route-panel.js';
import { RulingPanel } from './ruling-panel.js';
import { WordsPanel } from './words-panel.js';

/** The panel in which an act is prepared. */
export function ActPanel({ panel, ...props }: PanelProps & { panel: Panel }) {
  switch (panel) {
    case 'route': return <RoutePanel {...props} />;
    case 'correct': return <CorrectPanel {...props} />;
    case 'redirect': return <RedirectPanel {...props} />;
    case 'divide': return <DividePanel {...props} />;
    case 'merge': return <MergePanel {...props} />;
    case 'request_refusal': return <RefusalPanel {...props} />;
    case 'answer_question': return <ApprovedTextPanel {...props} />;
    case 'request_desk_answer': return <DeskAnswerPanel {...props} />;
    case 'confirm_refusal': case 'approve_desk_answer': case 'agree_late_hand_back': case 'endorse_extension': case 'grant_extension': return <DecisionPanel panel={panel} {...props} />;
    case 'hand_back': case 'request_late_hand_back': return <HandBackPanel panel={panel} {...props} />;
    case 'rule_competence': return <RulingPanel {...props} />;
    case 'request_coordination': return <CoordinationPanel {...props} />;
    case 'contribute': return <ContributePanel {...props} />;
    case 'request_extension': return <ExtensionPanel {...props} />;
    case 'apologise': return <ApologyPanel {...props} />;
    case 'submit_answer': case 'answer_urgent': return <AnswerPanel panel={panel} {...props} />;
    case 'publish': return <PublishPanel {...props} />;
    case 'assign': return <AssignPanel {...props} />;
    case 'tag': return <TagPanel {...props} />;
    case 'release': case 'take_over': case 'mark_spam': case 'undo_spam': case 'restrict': case 'unrestrict': case 'split': case 'propose_publication': return <ConfirmPanel panel={panel} {...props} />;
    default: return <WordsPanel panel={panel} {...props} />;
  }
}
