import { DeskIntake } from '../../features/desk-intake/desk-intake.js';

/** /staff/intake */
export function IntakePage() {
  return <DeskIntake />;
}
