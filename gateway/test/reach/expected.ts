import { type Actor } from '@concentric/chassis/actor'
import { type Level } from '@concentric/chassis/levels'

// Who sees and changes what, said once more by hand (DESIGN.md 5) and on purpose not derived from `reach`: the role walk
// compares the graph with this page.

/** SQL that holds for the rows of a table an actor sees; `$1` is its place. */
export type Rule = (actor: Actor) => string
export type Expected = { table: string; sees: Rule; changes: Rule }

const none = 'false'
const all = 'true'
const own: Partial<Record<Level, string>> = {
  street: 'street_id = $1',
  community: 'community_id = $1',
  building: 'building_id = $1',
  unit: 'unit_id = $1',
  organisation: 'organisation_id = $1',
  volunteer: 'volunteer_id = $1',
}
const overseen = (level: Level) => level === 'district' || level === 'auditor'
const clerk = (level: Level) => level === 'street' || level === 'community'

/** Every signed-in role. */
const open: Rule = () => all
/** District and auditor, the clerks of the place. */
const ofPlace: Rule = ({ level }) => (overseen(level) ? all : clerk(level) ? own[level]! : none)
/** District and auditor, the clerks of the street. */
const ofStreet: Rule = ({ level }) => (overseen(level) ? all : level === 'street' ? own.street! : none)
/** These, and the person it is about. */
const ofPerson =
  (person: string): Rule =>
  (actor) =>
    actor.level === 'volunteer' ? `${person} = $1` : ofPlace(actor)
/** The clerks of the place and the person write it. */
const byPerson: Rule = (actor) => (actor.level === 'volunteer' ? 'volunteer_id = $1' : byClerks(actor))
/** What is published, and one's own. */
const published =
  (when: string, ...levels: Level[]): Rule =>
  ({ level }) =>
    overseen(level) ? all : levels.includes(level) ? `(${when} or ${own[level]})` : when

const byDistrict: Rule = ({ level }) => (level === 'district' ? all : none)
const byStreet: Rule = ({ level }) => (level === 'district' ? all : level === 'street' ? own.street! : none)
const byClerks: Rule = ({ level }) => (level === 'district' ? all : clerk(level) ? own[level]! : none)
const byClerksAnd =
  (also: Level, column: string): Rule =>
  (actor) =>
    actor.level === also ? `${column} = $1` : byClerks(actor)

const row = (table: string, changes: Rule = byClerks, sees: Rule = open): Expected => ({ table, sees, changes })
const entry = (table: string) =>
  row(
    table,
    byClerksAnd('unit', 'unit_id'),
    published(`state not in ('DRAFT', 'WITHDRAWN', 'EXPIRED')`, 'street', 'community', 'unit'),
  )

/** District and auditor, the clerks of the place, the unit it is of. */
const ofUnit: Rule = (actor) => (actor.level === 'unit' ? own.unit! : ofPlace(actor))

/** These, and the organisation. */
const ofAsker: Rule = (actor) => (actor.level === 'organisation' ? 'organisation_id = $1' : ofUnit(actor))

/** What lists units by name is for those who work with them: a unit reads of itself, an organisation of itself where it may be listed. */
const directory =
  (unit: string, organisation?: string): Rule =>
  ({ level }) => {
    if (level === 'unit') return `${unit} = $1`
    if (level !== 'organisation') return all
    return organisation ? `${organisation} = $1` : none
  }

/** What is written by acts alone, about a person. */
const posted = (table: string) => row(table, () => none, ofPerson('volunteer_id'))

/** Entries of a trail: to those who oversee the district, and to the clerks of where the row lay then. */
export const history: Rule = ({ level }) => (overseen(level) ? all : clerk(level) ? `${level} = $1` : none)
/** What only those who oversee the district read, and nobody changes. */
const log = (table: string) =>
  row(
    table,
    () => none,
    ({ level }) => (overseen(level) ? all : none),
  )

/** What is opened, and one's own; until the opening not the clerks of the place. */
const sealedBid: Rule = ({ level }) =>
  overseen(level)
    ? all
    : level === 'unit'
      ? '(published or unit_id = $1)'
      : level === 'organisation'
        ? '(published or organisation_id = $1)'
        : 'published'
const byBidder: Rule = ({ level }) =>
  level === 'district' ? all : level === 'unit' || level === 'organisation' ? `${level}_id = $1` : none

export const expected: Readonly<Record<string, Expected>> = {
  AffiliatedShop: row('volunteering.affiliated_shop'),
  AccessKey: row('governance.access_key', () => none, ofUnit),
  ActionItem: row('governance.action_item', byClerks, ofAsker),
  AgendaItem: row(
    'governance.agenda_item',
    byClerks,
    published(
      `not internal and exists (select from governance.meeting m where m.id = rows.meeting_id and m.state = 'PUBLISHED')`,
      'street',
      'community',
      'unit',
      'organisation',
    ),
  ),
  AccountEvent: log('governance.account_event'),
  Activity: row('volunteering.activity', byClerks, published(`state <> 'DRAFT'`, 'street', 'community')),
  Appointment: row('governance.appointment', byClerks, ofPlace),
  BankRule: row('volunteering.bank_rule', byDistrict),
  Attendance: row('volunteering.attendance', byClerks, ofPlace),
  Bid: row('organisations.bid', byBidder, sealedBid),
  Branch: row('governance.branch'),
  Brand: row('governance.brand'),
  Building: row('buildings.building', byClerksAnd('building', 'id')),
  BuildingStation: row('buildings.building_station', byClerksAnd('building', 'building_id')),
  CapitalSpend: row('governance.capital_spend', byStreet),
  Certificate: posted('volunteering.certificate'),
  Club: row('buildings.club', byClerksAnd('building', 'building_id')),
  Commendation: row(
    'volunteering.commendation',
    byClerks,
    published('(volunteer_id is null or consented_on is not null)', 'street', 'community', 'volunteer'),
  ),
  Committee: row('governance.committee'),
  CommitteeSeat: row('governance.committee_seat', byClerks, directory('unit_id')),
  CommonGoal: row('organisations.common_goal'),
  Community: row('governance.community', byStreet),
  Concept: row('organisations.concept', byDistrict),
  Conference: row('governance.conference'),
  ConferenceMember: row('governance.conference_member', byClerks, directory('unit_id', 'organisation_id')),
  Consent: row('volunteering.consent', byPerson, ofPerson('volunteer_id')),
  ConsentText: row('volunteering.consent_text', byDistrict),
  Contract: row('organisations.contract'),
  ContractEvaluation: row('organisations.contract_evaluation'),
  Decision: row(
    'governance.decision',
    byClerks,
    published(
      `exists (select from governance.meeting_record r, governance.agenda_item i
        where r.meeting_id = rows.meeting_id and r.state = 'PUBLISHED' and r.archived_at is null and i.id = rows.agenda_item_id and not i.internal)`,
      'street',
      'community',
    ),
  ),
  District: row('governance.district', byDistrict),
  Donation: row('volunteering.donation', () => none, published(`state = 'RECEIVED'`, 'street', 'community', 'unit')),
  Federation: row('organisations.federation'),
  FederationMember: row('organisations.federation_member'),
  FundAllocation: row('governance.fund_allocation', byStreet),
  FundRule: row('governance.fund_rule', byDistrict),
  FundStep: row('governance.fund_step', byDistrict),
  Grant: row('governance.grant', () => none, ofPlace),
  GroupSignUp: row('volunteering.group_sign_up', () => none, ofUnit),
  HeldStage: row('organisations.held_stage'),
  Incentive: row('organisations.incentive'),
  Incubation: row('organisations.incubation'),
  JointAction: row('organisations.joint_action'),
  JointActionUnit: row('organisations.joint_action_unit'),
  LedgerAccount: posted('volunteering.ledger_account'),
  LedgerEntry: posted('volunteering.ledger_entry'),
  LedgerLine: posted('volunteering.ledger_line'),
  ListExport: log('governance.list_export'),
  Lot: row('organisations.lot'),
  Match: row('organisations.match', () => none, ofPlace),
  MatchParty: row('organisations.match_party', () => none, ofUnit),
  Meeting: row('governance.meeting', byClerks, published(`state = 'PUBLISHED'`, 'street', 'community')),
  MeetingInvitation: row('governance.meeting_invitation', () => none, ofAsker),
  MeetingRecord: row('governance.meeting_record', byClerks, published(`state = 'PUBLISHED'`, 'street', 'community')),
  Need: entry('organisations.need'),
  Nomination: row(
    'volunteering.nomination',
    byClerks,
    published(`state in ('PUBLISHED', 'AWARDED')`, 'street', 'community'),
  ),
  Official: row('governance.official', byClerks, ofPlace),
  OrganisationsExemption: row('organisations.organisations_exemption', byStreet),
  OrganisationsRule: row('organisations.organisations_rule', byDistrict),
  PartnerUnit: row('organisations.partner_unit', byClerksAnd('unit', 'id'), directory('id')),
  Payment: row('organisations.payment'),
  PersonalRead: row('volunteering.personal_read', () => none, ofPerson('volunteer_id')),
  Piece: row('volunteering.piece'),
  Post: row('governance.post'),
  PostHolder: row('volunteering.post_holder', byClerks, ofPerson('volunteer_id')),
  Registration: row('volunteering.registration', byPerson, ofPerson('volunteer_id')),
  Roster: row('volunteering.roster', byClerks, ofPerson('volunteer_id')),
  Procurement: row('organisations.procurement', byClerks, published(`state <> 'PLANNED'`, 'street', 'community')),
  Programme: row('organisations.programme'),
  RouteFeed: row('volunteering.route_feed', () => none, ofStreet),
  RouteRun: row('volunteering.route_run'),
  RouteService: row('volunteering.route_service', byStreet),
  RouteStop: row('volunteering.route_stop'),
  RunService: row('volunteering.run_service', byClerks, ofPlace),
  RecordContest: posted('volunteering.record_contest'),
  RecordIssuer: row('volunteering.record_issuer', byDistrict),
  Redemption: posted('volunteering.redemption'),
  Reward: row('volunteering.reward'),
  Room: row('buildings.room'),
  RoomBooking: row('buildings.room_booking', byClerks, (actor) =>
    actor.level === 'building' ? own.building! : ofUnit(actor),
  ),
  RoomFeed: row(
    'buildings.room_feed',
    () => none,
    ({ level }) => (overseen(level) ? all : level === 'unit' ? own.unit! : none),
  ),
  RoomRequest: row('buildings.room_request', () => none, ofAsker),
  RoomWindow: row('buildings.room_window', (actor) =>
    actor.level === 'building' ? own.building! : byClerksAnd('unit', 'unit_id')(actor),
  ),
  SavedView: row('governance.saved_view', byClerks, ofPlace),
  Series: row('volunteering.series'),
  ServiceItem: row('volunteering.service_item'),
  ServiceOffer: entry('organisations.service_offer'),
  ServiceProcess: row('volunteering.service_process'),
  ServiceRoute: row('volunteering.service_route', byStreet),
  ServiceRecord: row('volunteering.service_record', byClerks, ofPerson('volunteer_id')),
  ServiceStation: row('volunteering.service_station'),
  SharedResource: entry('organisations.shared_resource'),
  Shift: row('volunteering.shift', byClerks, published('published', 'street', 'community')),
  SignUp: row('volunteering.sign_up', byClerks, ofPerson('volunteer_id')),
  SocialOrganisation: row('organisations.social_organisation', byClerksAnd('organisation', 'id')),
  StationOrganisation: row('volunteering.station_organisation'),
  StationMember: row('volunteering.station_member', byClerks, directory('unit_id')),
  Street: row('governance.street', byDistrict),
  StudyPartner: row('volunteering.study_partner', byClerks, ofPerson('volunteer_id')),
  Support: row('organisations.support'),
  Team: row('volunteering.team'),
  Tenancy: row('buildings.tenancy', byClerksAnd('building', 'building_id'), directory('unit_id')),
  TimeBank: row('volunteering.time_bank', () => none),
  Training: row('volunteering.training'),
  TrainingAttendance: row('volunteering.training_attendance', byClerks, ofPerson('volunteer_id')),
  UnitContest: row('organisations.unit_contest', () => none, ofUnit),
  UnitContact: row('organisations.unit_contact', byClerksAnd('unit', 'unit_id'), ofUnit),
  UnitExport: row(
    'governance.unit_export',
    () => none,
    ({ level }) => (overseen(level) ? all : level === 'unit' ? own.unit! : none),
  ),
  Venue: row('buildings.venue'),
  VolunteerGroup: row('volunteering.volunteer_group'),
  VolunteerPost: row('volunteering.volunteer_post'),
  VolunteeringExemption: row('volunteering.volunteering_exemption', byStreet),
  VolunteeringRule: row('volunteering.volunteering_rule', byDistrict),
  VisitContact: row('volunteering.visit_contact', byClerks, ofPlace),
  VisitRequest: row(
    'volunteering.visit_request',
    byClerks,
    published(`state = 'REQUESTED'`, 'street', 'community', 'volunteer'),
  ),
  Volunteer: row('volunteering.volunteer', byClerks, ofPerson('id')),
}
