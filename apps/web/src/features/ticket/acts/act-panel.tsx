import { AnswerPanel } from './answer-panel.js';
import type { Panel, PanelProps } from './act-frame.js';
import { ConfirmPanel } from './confirm-panel.js';
import { CorrectPanel } from './correct-panel.js';
import { RoutePanel } from './route-panel.js';
import { RulingPanel } from './ruling-panel.js';
import { AskPanel, HandBackPanel, RefusePanel, SendBackPanel } from './words-panels.js';

/** The panel in which an act is prepared. */
export function ActPanel({ panel, ...props }: PanelProps & { panel: Panel }) {
  switch (panel) {
    case 'route': return <RoutePanel {...props} />;
    case 'correct': return <CorrectPanel {...props} />;
    case 'ask': return <AskPanel {...props} />;
    case 'refuse': return <RefusePanel {...props} />;
    case 'hand_back': return <HandBackPanel {...props} />;
    case 'rule_competence': return <RulingPanel {...props} />;
    case 'submit_answer': return <AnswerPanel {...props} />;
    case 'send_back': return <SendBackPanel {...props} />;
    default: return <ConfirmPanel panel={panel} {...props} />;
  }
}
