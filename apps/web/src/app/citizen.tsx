import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { CitizenArea } from '../areas/citizen/citizen-area.js';
import { readTheme } from '../areas/citizen/theme.js';
import { startCitizenTexts } from '../shared/i18n/citizen.js';
import '../shared/ui/tokens.css';
import '../shared/ui/citizen-base.css';
import '../shared/ui/citizen-controls.css';

// The citizen's entry: the form, the receipt, the tracking page.
readTheme();
await startCitizenTexts();
const place = document.getElementById('app');
if (place) createRoot(place).render(<StrictMode><CitizenArea /></StrictMode>);
