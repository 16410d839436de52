// Who can be meant by a word. Closed lists, because a wrong person is worse than a missed one.

/** Nouns for one person in a role. Plurals are groups. */
const roles =
  'engineer developer dev programmer admin administrator sysadmin dba intern contractor employee staffer worker-person maintainer reviewer author committer manager lead supervisor boss ceo cto cio cfo vp director founder president chief technician operator pilot copilot captain nurse doctor trader strategist colleague coworker co-worker teammate person individual human man woman guy responder on-call oncall on-caller oncaller sre tester designer architect analyst consultant specialist expert newcomer newbie rookie junior senior trainee freelancer vendor supplier customer user staff dispatcher electrician mechanic surgeon driver-person instructor copywriter marketer salesperson moderator volunteer officer inspector auditor approver assignee commander ic scribe facilitator owner leader member student victim craftsman folk submitter contributor integrator release-manager someone-else flunky culprit-person requester';

/** Nouns for people together, and for organisations when their conduct is judged. */
const groups =
  'team squad crew department group organisation organization company firm management leadership vendor provider staff personnel people folks everybody everyone nobody no-one anyone anybody board committee agency contractors supplier partner support ops devops operations qa dev-team infra engineering marketing sales security-team platform-team business humans guys users customers engineers';

export type Who = 'person' | 'group' | 'thing' | 'none';

const roleSet = new Set(roles.split(' '));
const groupSet = new Set(groups.split(' '));

/** Heads that are people only when nothing technical stands before them ("Kubernetes operator", "worker node"). */
const ambiguous = new Set([
  'operator',
  'user',
  'customer',
  'vendor',
  'provider',
  'support',
  'operations',
  'ops',
  'group',
  'security',
  'owner',
  'author',
  'lead',
  'member',
  'client',
  'human',
  'partner',
  'reviewer',
  'manager',
  'director',
  'senior',
  'junior',
  'marketing',
  'sales',
  'board',
  'leader',
  'contributor',
  'maintainer',
  'committer',
  'supervisor',
  'dispatcher',
  'commander',
  'victim',
  'crew',
  'qa',
  'staff',
  'engineering',
  'chief',
  'student',
  'instructor',
  'ic',
  'on-call',
  'oncall',
  'driver',
  'architect',
  'tester',
  'inspector',
  'assignee',
]);
const technical = new Set(
  'kubernetes k8s prometheus strimzi helm cluster node pod ingress dns etcd kafka redis postgres mysql database cloud storage bot automated automatic software service system process queue package cache session memory task job custom resource identity auth oauth terraform secret secrets certificate cert-manager aws gcp azure network load file window connection consumer replica raft pacemaker autoscaling auto-scaling service-account root db test admin default group api iam'.split(
    ' ',
  ),
);

/** Products whose names would pass for a person's or a company's. */
const products = new Set(
  'jenkins kafka redis prometheus grafana kubernetes docker consul vault nomad terraform ansible puppet chef salt celery travis elastic elasticsearch logstash kibana sentry datadog pagerduty slack jira confluence postgres postgresql mysql mongo mongodb cassandra memcached nginx apache traefik envoy istio linkerd varnish fastly akamai lambda fargate dynamo dynamodb aurora athena spark hadoop airflow flink storm zookeeper rabbitmq activemq sidekiq gunicorn django flask rails ruby python java node react angular github gitlab bitbucket git linux ubuntu debian windows macos android ios chrome firefox safari helm flux argo argocd tekton bamboo circleci buildkite bazel maven gradle npm pypi boskos prow hydra nova bert cloudfront cloudflare cloudwatch route53 s3 ec2 eks rds gke gce gcs bigquery pubsub tls ssl dns http https tcp udp api cpu ram json yaml sql ci cd pr sha url monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december alertmanager opensearch thanos loki tempo jaeger zipkin boundary hashicorp rundeck spinnaker tyk kong'.split(
    ' ',
  ),
);

/** Given names common among engineers worldwide. Only helps where a capital alone does not tell. */
const givenNames = new Set(
  'aaron abdul adam adrian agnes ahmed aisha akira alan albert alberto alejandro alex alexander alexandra alexei alexey alfred ali alice alicia alina alison allison amanda amar amara amber amit amy ana anders andre andrea andreas andrei andres andrew andy angela anil anita anna anne annika anthony anton antonio arjun arne arthur ashley axel barbara bart beatrice ben benjamin bernard beth bill bob boris brad brandon brenda brent brian bruce bruno bryan carl carla carlos carmen carol caroline cat catherine cathy charles charlie charlotte chen chloe chris christian christina christine christoph christopher cindy claire clara claudia colin connor craig cristina cynthia daisy dan dana daniel daniela danny dave david dawn dean deborah deepak denise dennis derek diana diane diego dimitri dinesh dirk dmitri dmitry dominic don donald donna doug douglas dylan eddie eduardo edward elena eli elias elise elizabeth ella ellen emil emily emma enrique eric erica erik erin ernesto esther ethan eva evan eve evelyn fabian fatima felix fernando fiona florian frances francesca francisco frank fred frederic gabriel gabriela gareth gary gavin george gerald gerard giorgio giovanni giulia glen gordon grace graham greg gregory guido gustavo hannah hans harald harold harry hassan heather hector heidi helen helena henrik henry hiroshi holly howard hugh hugo ian ibrahim igor ines ingrid irene irina isaac isabel isabella ivan jack jackie jacob jaime jake james jamie jan jane janet jared jason javier jay jean jeff jeffrey jen jennifer jenny jeremy jerry jesse jessica jim jimmy jing joan joanna joao joe joel johan johannes john johnny jon jonas jonathan jordan jorge jose joseph josh joshua joyce juan judith judy julia julian julie jun justin kai karen karim karin karl kate katherine kathleen katie keith kelly ken kenji kenneth kevin khalid kim kirsten klaus kofi kristen kristina kumar kurt kyle lars laura lauren laurent lea leah lee lei lena leo leon leonard leslie liam lin linda lisa liu liz lorenzo louis louise luca lucas lucia lucy luis lukas luke lydia maggie magnus malik manuel marc marcel marco marcus margaret maria mariam marie marina mario marion mark markus marta martha martin martina mary mateo matt matthew matthias maya megan mehmet mei melanie melissa mia michael michelle miguel mike mikhail milan ming miriam mohamed mohammed molly monica morgan nadia nancy naomi natalia natalie natasha nathan neil nick nicholas nicola nicolas nikita nikola nina noah noor nora oleg olga oliver olivia omar oscar otto pablo paolo patricia patrick paul paula pedro penny peter petra phil philip philippe pierre piotr priya rachel rafael raj rajesh ralph ramesh ramon ravi ray rebecca renee rhys ricardo richard rick rita rob robert roberta roberto robin rodrigo roger roland roman ron ronald rosa rose ross roy russell ruth ryan sabine sally sam samantha samir samuel sandra sandy sanjay sara sarah scott sean sebastian sergei sergey sergio shane shannon sharon sheila shirley simon simone sofia sonia sonja sophia sophie stacy stan stefan stefano stella stephan stephanie stephen steve steven stewart stuart sunil susan suzanne sven sylvia takashi tamara tanya tara ted teresa terry theo theresa thomas tiffany tim timothy tina todd tom tomas tommy tony tracy travis-person trevor tyler uma ursula valentina valerie vanessa vera veronica victor victoria vijay vikram vincent viktor vivian vladimir walter wang warren wei wendy werner will-person william wolfgang xavier yan yang yann yuki yuri yusuf yvonne zach zoe'.split(
    ' ',
  ),
);

/** Pronouns that stand for people. "they" is one only with a verb that people do; see `clauses.ts`. */
export function pronounWho(lower: string): Who | undefined {
  if (/^(?:i|he|she|me|him|her|someone|somebody|whoever|myself|himself|herself)$/.test(lower)) return 'person';
  if (/^(?:we|you|us|everyone|everybody|nobody|anyone|anybody|who|people|folks|they|them)$/.test(lower)) return 'group';
  return undefined;
}

/** Is a lowercase noun a person or a group, given the words (lowercase) before it in its noun phrase? */
export function nounWho(head: string, before: readonly string[]): Who {
  const noun = head.replace(/'s$/, '');
  const last = before.at(-1) ?? '';
  if (ambiguous.has(noun) || ambiguous.has(singular(noun))) {
    if (before.some((w) => technical.has(w) || products.has(w) || w.includes('\ua78c') || /\d/.test(w))) return 'thing';
    if (/^(?:operations|ops|support|security|marketing|sales|qa|engineering|board|group|partner|staff)$/.test(noun))
      return before.length && last !== 'the' && last !== 'our' ? 'thing' : 'group';
  }
  if (roleSet.has(noun)) return 'person';
  if (groupSet.has(noun) || /^(?:sub)?teams?$/.test(noun) || groupSet.has(singular(noun))) return 'group';
  if (roleSet.has(singular(noun))) return 'group';
  return 'thing';
}

function singular(noun: string): string {
  return noun.endsWith('ies') ? noun.slice(0, -3) + 'y' : noun.replace(/s$/, '');
}

/** What a capitalised word or a handle may name: `maybe` is a name that could be a product's or a company's. */
export function nameWho(text: string): 'person' | 'maybe' | 'thing' | undefined {
  if (/^@[\w-]+$/.test(text)) return 'person';
  if (/^\[?name\]?$/i.test(text)) return 'person';
  if (!/^\p{Lu}[\p{Ll}'’-]+(?:\p{Lu}\p{Ll}+)?$/u.test(text)) return /^\p{Lu}/u.test(text) ? 'thing' : undefined;
  const lower = text.toLowerCase();
  if (products.has(lower)) return 'thing';
  if (givenNames.has(lower)) return 'person';
  // What ends like an ordinary noun is one that begins a sentence or a heading.
  return /(?:tion|sion|ment|ing|ity|ness|ance|ence|ware|base|able|ible|ship|ure|age|[^aeiou]s|es)$/.test(lower)
    ? 'thing'
    : 'maybe';
}
