import { createRoot, hydrateRoot } from 'react-dom/client';
import { readTheme, themeOnScreen } from '../areas/citizen/theme.js';
import { openSession } from '../features/report-form/session.js';
import { emptyForm } from '../features/report-form/values.js';
import { startCitizenTexts } from '../shared/i18n/citizen.js';
import { currentLanguage } from '../shared/i18n/i18n.js';
import { keepTyped } from '../shared/ui/citizen-typed-before.js';
import { CitizenSite } from './citizen-site.js';
import '../shared/ui/tokens.css';
import '../shared/ui/citizen-base.css';
import '../shared/ui/citizen-controls.css';

// The citizen's entry: the form, the receipt, the tracking page. The document came with its first screen drawn (`first-screen.tsx`).
readTheme();
await startCitizenTexts();
const place = document.getElementById('app');
if (place) {
  const { demo, drawn } = document.documentElement.dataset;
  const site = <CitizenSite demo={demo === 'true'} />;
  const typed = keepTyped(place);
  // Drawn for somebody who comes for the first time: Vietnamese, light, no draft, the first question.
  const same = drawn === 'whole' && !typed && currentLanguage() === 'vi' && themeOnScreen() === 'light' && location.search === '' && openSession().values === emptyForm;
  if (same) hydrateRoot(place, site);
  else createRoot(place).render(site);
}
