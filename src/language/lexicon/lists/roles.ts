// Who can be meant by a noun. Closed lists, because a wrong person is worse than a missed one.

const split = (lists: readonly string[]) => new Set(lists.flatMap((list) => list.split(' ')));

/** Nouns for one person in a role, by the kind of place a report comes from. Plurals are groups. */
export const roles: ReadonlySet<string> = split([
  'engineer developer dev programmer admin administrator sysadmin dba intern contractor employee staffer maintainer reviewer author committer manager lead supervisor boss ceo cto cio cfo vp director founder president chief technician operator pilot copilot captain nurse doctor trader strategist colleague coworker co-worker teammate person individual human man woman guy responder on-call oncall on-caller oncaller sre tester designer architect analyst consultant specialist expert newcomer newbie rookie junior senior trainee freelancer customer user staff dispatcher electrician mechanic surgeon instructor copywriter marketer salesperson moderator volunteer officer inspector auditor approver assignee commander ic scribe facilitator owner leader member student victim craftsman folk submitter contributor integrator release-manager someone-else flunky requester',
  // software and science
  'scientist statistician researcher postdoc apprentice webmaster copyist modeller labeller annotator pm tpm em ciso',
  // hospitals
  'anaesthetist anesthetist anesthesiologist pharmacist physician clinician paramedic midwife radiographer radiologist pathologist phlebotomist porter carer caregiver medic orderly therapist dentist',
  // transport
  'skipper helmsman bosun navigator watchkeeper signaller signalman motorman trucker chauffeur deckhand steward stewardess purser aviator trainman seafarer sailor',
  // plants, sites and warehouses
  'fitter welder plumber machinist foreman forewoman picker packer stocker warehouseman lineman linesman carpenter janitor caretaker custodian subcontractor locksmith surveyor chemist labourer laborer stevedore craftsperson roofer watchman',
  // offices and shops
  'merchandiser buyer trader dealer banker underwriter accountant bookkeeper cashier teller clerk secretary receptionist deputy lawyer solicitor teacher professor librarian journalist salesman saleswoman shopkeeper storekeeper barista waiter recruiter hire joiner starter helper marketer treasurer localiser',
  // public services
  'policeman policewoman firefighter soldier minister mayor councillor detective investigator',
]);

/** Nouns for people together, and for organisations when their conduct is judged. */
export const groups: ReadonlySet<string> = split([
  'team subteam squad crew department group organisation organization company firm management leadership vendor provider staff personnel people folks everybody everyone nobody no-one anyone anybody board committee agency contractors supplier partner support ops devops operations qa dev-team infra engineering marketing sales security-team platform-team business humans guys users customers engineers',
  'ministry council authority airline carrier shift  executives crews bureau trust hospital contractor consultancy vendor supplier bank insurer retailer manufacturer university school startup telco railway airport regulator landlord',
]);

/** Departments: people where they stand alone ("Finance did not check"); with a noun after them they describe. */
export const departments: ReadonlySet<string> = split([
  'finance accounting accounts procurement legal hr it treasury purchasing compliance facilities merchandising logistics recruiting controlling',
]);

/** Heads that are people only when nothing technical stands before them ("Kubernetes operator", "user record"). */
export const ambiguous: ReadonlySet<string> = split([
  'operator user customer vendor provider support operations ops group security owner author lead member client human partner reviewer manager director senior junior marketing sales board leader contributor maintainer committer supervisor dispatcher commander victim crew qa staff engineering chief student instructor ic on-call oncall architect tester inspector assignee buyer pm em picker dealer carrier trust shift authority hire starter joiner investigator navigator packer bank regulator manufacturer guard',
]);
export const technical: ReadonlySet<string> = split([
  'kubernetes k8s prometheus strimzi helm cluster node pod ingress dns etcd kafka redis postgres mysql database cloud storage bot automated automatic software service system process queue package cache session memory task job custom resource identity auth oauth terraform secret secrets certificate cert-manager aws gcp azure network load file window connection consumer replica raft pacemaker autoscaling auto-scaling service-account root db test admin default group api iam file date color colour time schema key block lock job-queue nic gpu usb pci nvme ethernet graphics printer device disk jdbc odbc mount volume script snapshot',
]);
