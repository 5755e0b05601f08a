import '../shared/ui/tokens.css';
import '@mantine/core/styles.css';
import '@mantine/spotlight/styles.css';
import '../shared/ui/staff/base.css';
import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { StaffPages } from '../areas/staff/staff-pages.js';
import { startStaffTexts } from '../shared/i18n/staff.js';
import { Announcer } from '../shared/ui/staff/announce.js';
import { rememberedScheme } from '../shared/ui/staff/color-scheme.js';
import { FailureBoundary } from '../shared/ui/staff/failure-boundary.js';
import { makeQueryClient } from '../shared/ui/staff/queries.js';
import { staffTheme, staffVariables } from '../shared/ui/staff/theme.js';

await startStaffTexts();
const client = makeQueryClient();
const place = document.getElementById('app');
if (place === null) throw new Error('the page has no #app');
createRoot(place).render(
  <StrictMode>
    <MantineProvider theme={staffTheme} cssVariablesResolver={staffVariables} colorSchemeManager={rememberedScheme()} defaultColorScheme="auto" deduplicateCssVariables={false}>
      <QueryClientProvider client={client}>
        <FailureBoundary><StaffPages /></FailureBoundary>
        <Announcer />
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
);
