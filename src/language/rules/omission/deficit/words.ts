// What the rows about work that fell short have in common.

export const work = '<craft>|<care>|<effort>';
/** What is built, rather than done each time: where it says for what, it names what was not there yet. */
const built = 'documentation|monitoring|observability|safeguard|validation';
export const undertaken = `(<craft>|<care>|(!${built} <effort>)|(${built} !and|or|of|on|in|inside|around|for|across|at|against|within|:))`;
/** "Training data", "review apps": a further noun names something else. */
export const machine =
  '!<craft>|<care>|<labour>|work|practice|process|procedure|program|programme|culture|standard|effort|transfer|overhaul NOUN / time|is|exist';
/** Between these there is no talk. */
export const devices =
  'broker|chip|client|component|device|driver|lock|node|pod|probe|process|replica|satellite|server|service|system|thread';
export const device = `(with|between <article>? NUMBER|<number-word>? NOUN? ${devices})`;
/** What a program checks: "insufficient input validation" is about code. */
export const input = 'input|schema|payload|parameter|argument|field|type|bounds|header|query';
/** What people do, besides their work. */
export const conduct =
  '<labour>|control|decision|design|documentation|installation|judgement|practice|procedure|process|storage|use';
export const little = '(not enough | too little | insufficient | inadequate | scant | little | no)';
export const thought = 'thought|attention|care|consideration|heed|weight|effort|priority|importance|emphasis|scrutiny';
export const because =
  '(due to | because of | owing to | result|resulting from | result of | stem from | attribute to | cause by)';
export const about = 'at|between|of|with|on|in|to|around|across|within|for|by|during|among';
