/** Turns of phrase for disbelief and disgust. */
export const turns = [
  'beggar|defy belief|logic|(common sense) / boggle the mind / the mind boggle / ' +
    'a sight to behold / beyond belief|words|(the pale)|(me END) / beyond a joke',
  'slap|spit|kick in the face|teeth / an insult to / god|heaven|lord forbid / surprise ,? surprise',
  "who would|d|'d have thought|guessed / in <whose> infinite? wisdom / for god|heaven|christ|fuck|pete 's sake / good grief",
  'give me|us a break END|,|: / spare me|us your / enough is enough / sick and tired of / fed up with !data|rows|paper / for crying out loud',
  "you can|could|ca not|n't make this|it up END|, / words fail me|us / " +
    "i|we can|ca not|n't believe that|you|they|PEOPLE|this|what / i cannot believe that|you|they|PEOPLE|this|what",
  'of all people / no excuse for !it|this|null / roll <whose> eyes / face-palm|facepalm|🙄 / clown show|car|fiesta',
  'keystone cops / comedy of errors / banana republic / kiss ass / full of shit|(it END) / be a NOUN? (dumpster fire)|(train wreck)',
  'START get lost END / tell PEOPLE to get lost END',
  'START|please|just shut up END|, / START|just|please get (over it)|(a life) / START|to|should|please|just grow up END',
  'how dare / shame on / START who care END / waste my|everyone time !slot',
  'be you ADVERBS kidding|serious|blind|deaf|<mad>|<silly> / you people !of|, / ' +
    'START|please|to stop whine|complain|pretend !in|about / (complete|total|utter waste of time|money|effort)',
].join(' / ');
