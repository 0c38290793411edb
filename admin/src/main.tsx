import { CssBaseline } from '@mui/material'
import { Suspense } from 'react'
import {
  AccessDenied,
  AdminContext,
  AuthenticationError,
  CoreAdminUI,
  CustomRoutes,
  Error as ErrorPage,
  LoadingPage,
  localStorageStore,
  NotFound,
  Notification,
} from 'react-admin'
import { createRoot } from 'react-dom/client'
import { Route } from 'react-router-dom'
import { buildings } from './buildings/menu.ts'
import { dashboard } from './dashboard/index.ts'
import { governance } from './governance/menu.ts'
import { dataProvider } from './graph/data-provider.ts'
import { loadLabels, loadLabelsOf } from './graph/labels.ts'
import { organisations } from './organisations/menu.ts'
import { lazyPart } from './outdated/lazy-part.ts'
import { ReloadNotice } from './outdated/reload-notice.tsx'
import { fetchListOf, pagesOf } from './resource/pages-of.tsx'
import { authProvider } from './session/auth-provider.ts'
import { SignIn } from './session/sign-in.tsx'
import { ConsoleLayout } from './shell/layout.tsx'
import { darkTheme, lightTheme } from './shell/theme.ts'
import { volunteering } from './volunteering/menu.ts'
import { i18nProvider } from './words/i18n.ts'

const MyDataPage = lazyPart(
  () => import('./personal/my-data-page.tsx'),
  () => loadLabels('registrations'),
)
const BoardPage = lazyPart(
  () => import('./organisations/board/board-page.tsx'),
  () => loadLabels('matches'),
)
const PairsPage = lazyPart(
  () => import('./organisations/pairs/pairs-page.tsx'),
  () => loadLabels('matches'),
)
const HealthPage = lazyPart(
  () => import('./organisations/list-health/health-page.tsx'),
  () => loadLabels('matches'),
)
const FunnelPage = lazyPart(() => import('./organisations/funnel/funnel-page.tsx'))
const OutcomePage = lazyPart(() => import('./organisations/outcome/outcome-page.tsx'))
const BranchMinutesPage = lazyPart(() => import('./volunteering/branch-minutes/branch-minutes-page.tsx'))
const CalendarPage = lazyPart(() => import('./calendar/calendar-page.tsx'))
const QueuePage = lazyPart(
  () => import('./bank/queue-page.tsx'),
  () => loadLabels('serviceRecords'),
)
const DeskPage = lazyPart(
  () => import('./bank/desk-page.tsx'),
  () => loadLabels('redemptions'),
)
const HostPage = lazyPart(() => import('./host/host-page.tsx'))
const SignSheetPage = lazyPart(() => import('./host/sign-sheet-page.tsx'))
const SheetEntryPage = lazyPart(
  () => import('./host/sheet-entry-page.tsx'),
  () => loadLabels('volunteers'),
)
const RuleStatesPage = lazyPart(
  () => import('./rule-states/rule-states-page.tsx'),
  () => loadLabelsOf('governance'),
)
const FiguresPage = lazyPart(() => import('./figures/figures-page.tsx'))
const FigurePage = lazyPart(() => import('./figures/figure-page.tsx'))

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no element "root".')

const resources = [...governance, ...buildings, ...organisations, ...volunteering]
fetchListOf(location.hash, resources)
createRoot(root).render(
  <AdminContext
    authProvider={authProvider}
    dataProvider={dataProvider}
    i18nProvider={i18nProvider}
    store={localStorageStore('1', 'concentric')}
    theme={lightTheme}
    darkTheme={darkTheme}
  >
    <CssBaseline enableColorScheme />
    <CoreAdminUI
      accessDenied={AccessDenied}
      authenticationError={AuthenticationError}
      catchAll={() => <NotFound title="同心" />}
      dashboard={dashboard}
      error={ErrorPage}
      layout={ConsoleLayout}
      loading={LoadingPage}
      loginPage={SignIn}
      title="同心"
      requireAuth
      disableTelemetry
    >
      {resources.map(pagesOf)}
      <CustomRoutes>
        <Route path="/figures" element={<FiguresPage />} />
        <Route path="/figures/:name" element={<FigurePage />} />
        <Route path="/board" element={<BoardPage />} />
        <Route path="/match-all" element={<PairsPage />} />
        <Route path="/list-health" element={<HealthPage />} />
        <Route path="/organisation-stages" element={<FunnelPage />} />
        <Route path="/procurement-outcome" element={<OutcomePage />} />
        <Route path="/branch-minutes" element={<BranchMinutesPage />} />
        <Route path="/calendar" element={<CalendarPage />} />
        <Route path="/confirmation-queue" element={<QueuePage />} />
        <Route path="/redemption-desk" element={<DeskPage />} />
        <Route path="/sign-sheet/:activityId/:shiftId" element={<SignSheetPage />} />
        <Route path="/sheet-entry/:activityId/:shiftId" element={<SheetEntryPage />} />
        <Route path="/rule-states" element={<RuleStatesPage />} />
        <Route path="/my-data" element={<MyDataPage />} />
      </CustomRoutes>
      <CustomRoutes noLayout>
        <Route
          path="/host/:activityId"
          element={
            <Suspense>
              <HostPage />
            </Suspense>
          }
        />
      </CustomRoutes>
    </CoreAdminUI>
    <Notification />
    <ReloadNotice />
  </AdminContext>,
)
