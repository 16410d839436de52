// What can be wrong in a project file, one kind each, and the first sentence that is told of it, with line and column: on the command line
// as in the editor.
export const told: Readonly<Record<string, string>> = {
  // Names.
  '{"profil": "strict"}': '1:2: There is no “profil” here (did you mean “profile”?); it is ignored.',
  '{\n  "colour": 1\n}': '2:3: There is no “colour” here; it is ignored.',
  '{"learningReview.profile": "strict"}':
    '1:2: There is no “learningReview.profile” here (did you mean “profile”?); it is ignored.',
  '{"files": ["a.md"]}': '1:2: There is no “files” here (did you mean “documents”?); it is ignored.',
  '{"zone": "UTC", "zone": "CET"}': '1:17: “zone” is here twice; the last one counts.',
  '{"__proto__": 1}': '1:2: There is no “__proto__” here; it is ignored.',
  // Values.
  '{"profile": "stric"}':
    '1:13: profile: "stric" is not one of gentle, standard, strict (did you mean “strict”?); it is ignored.',
  '{"profile": 3}': '1:13: profile: 3 is not one of gentle, standard, strict; it is ignored.',
  '{"rules": ["who-question"]}': '1:11: rules: ["who-question"] is not an object in braces; it is ignored.',
  '{"rules": {"who-qestion": "off"}}':
    '1:12: rules: there is no rule “who-qestion” (did you mean “who-question”?); it is ignored.',
  '{"rules": {"typos": "off"}}': '1:12: rules: there is no rule “typos”; it is ignored.',
  '{"rules": {\r\n"who-question": "warn"}}':
    '2:17: rules.who-question: "warn" is not one of error, warning, information, hint, off (did you mean “warning”?); it is ignored.',
  '{"rules": {"who-question": false}}':
    '1:28: rules.who-question: false is not one of error, warning, information, hint, off; it is ignored.',
  '{"phrases": "on fire"}': '1:13: phrases: "on fire" is not a list (did you mean ["on fire"]?); it is ignored.',
  '{"phrases": ["on fire", 7]}': '1:25: phrases: 7 is not text in quotes; it is ignored.',
  '{"phrases": [" "]}': '1:14: phrases: this text is empty; it is ignored.',
  // Phrases to point out.
  '{"flag": ["nuke"]}': '1:11: flag: "nuke" is not an object (did you mean {"phrase": "nuke"}?); it is ignored.',
  '{"flag": {"phrase": "nuke"}}':
    '1:10: flag: {"phrase":"nuke"} is not a list (did you mean [{"phrase":"nuke"}]?); it is ignored.',
  '{"flag": [{"phras": "nuke"}]}': '1:12: flag: there is no “phras” here (did you mean “phrase”?); it is ignored.',
  '{"flag": [{"reason": "It is war."}]}': '1:11: flag: {"reason":"It is war."} has no “phrase”; it is ignored.',
  '{"flag": [{"phrase": " "}]}': '1:22: flag.phrase: this text is empty; it is ignored.',
  '{"flag": [{"phrase": "the"}]}': '1:22: flag.phrase: "the" would be found in almost every sentence; it is ignored.',
  '{"flag": [{"phrase": "nuke? ..."}]}':
    '1:22: flag.phrase: "nuke? ..." would be found in almost every sentence; it is ignored.',
  '{"flag": [{"phrase": "(nuke|bomb it"}]}':
    '1:22: flag.phrase: "(nuke|bomb it" cannot be read: the end comes where “)” is missing (character 14); it is ignored.',
  '{"flag": [{"phrase": "a | | b"}]}':
    '1:22: flag.phrase: "a | | b" cannot be read: “| b” needs a word in front of it (character 5); it is ignored.',
  '{"flag": [{"phrase": "<step> it"}]}':
    '1:22: flag.phrase: "<step> it" cannot be read: “<step> it” has no meaning (character 1); it is ignored.',
  '{"flag": [{"phrase": "nuke", "severity": "warn"}]}':
    '1:42: flag.severity: "warn" is not one of error, warning, information, hint (did you mean “warning”?); it is ignored.',
  '{"flag": [{"phrase": "nuke"}, {"phrase": "Nuke"}]}': '1:31: flag: “Nuke” is here twice; the first one counts.',
  // Names and roles.
  '{"persons": "gardener"}': '1:13: persons: "gardener" is not a list (did you mean ["gardener"]?); it is ignored.',
  '{"persons": ["gardener", "gardener"]}': '1:26: persons: “gardener” is here twice; the first one counts.',
  '{"persons": ["gardener", "Ana"], "things": ["Atlas", "Ana"]}':
    '1:54: things: "Ana" is in persons, too; it is ignored.',
  '{"things": ["the"]}': '1:13: things: "the" would be found in almost every sentence; it is ignored.',
  '{"things": ["Atlas|Alice"]}': '1:13: things: "Atlas|Alice" has more than words; it is ignored.',
  '{"person": ["Ana"]}': '1:2: There is no “person” here (did you mean “persons”?); it is ignored.',
  // Sections.
  '{"sections": {"action": ["Promises"]}}':
    '1:15: sections: there is no kind of section “action” (did you mean “actions”?); it is ignored.',
  '{"sections": ["Promises"]}': '1:14: sections: ["Promises"] is not an object in braces; it is ignored.',
  '{"sections": {"actions": "Promises"}}':
    '1:26: sections.actions: "Promises" is not a list (did you mean ["Promises"]?); it is ignored.',
  '{"sections": {"actions": ["Promises", "promises"]}}':
    '1:39: sections.actions: “promises” is here twice; the first one counts.',
  '{"sections": {"actions": ["Promises"], "lessons": ["promises"]}}':
    '1:52: sections.lessons: "promises" is in actions, too; it is ignored.',
  '{"sections": {"actions": ["***"]}}': '1:27: sections.actions: "***" has no words; it is ignored.',
  '{"documents": ["ops\\\\*.md"]}':
    '1:16: documents: "ops\\\\*.md" has backslashes (did you mean “ops/*.md”?); it is ignored.',
  '{"documents": ["/ops/*.md"]}':
    '1:16: documents: "/ops/*.md" does not start from the folder of this file; it is ignored.',
  '{"ignore": ["../ops"]}': '1:13: ignore: "../ops" leaves the folder of this file; it is ignored.',
  '{"ignore": ["!ops"]}': '1:13: ignore: "!ops" has more than the marks *, **, ? and {a,b}; it is ignored.',
  '{"zone": "Europe/Berln"}':
    '1:10: zone: "Europe/Berln" is not a time zone (did you mean “Europe/Berlin”?); it is ignored.',
  '{"zone": "our time"}': '1:10: zone: "our time" is not a time zone such as Europe/Berlin or UTC+2; it is ignored.',
  '{"templates": "~/ours"}': '1:15: templates: "~/ours" does not start from the folder of this file; it is ignored.',
  '{"tickets": {"OPS-": "tickets.example.com"}}':
    '1:22: tickets: "tickets.example.com" does not begin with https:// or http://; it is ignored.',
  '{"tickets": {" ": "https://tickets.example.com"}}':
    '1:14: tickets: “ ” is no prefix of ticket numbers; it is ignored.',
  '{"tickets": {"{number}": "https://tickets.example.com"}}':
    '1:14: tickets: “{number}” is no prefix of ticket numbers; it is ignored.',
  '{"tickets": {"OPS-{nr}": "https://tickets.example.com"}}':
    '1:14: tickets: “OPS-{nr}” has other braces than one {number} or {id}; it is ignored.',
  '{"tickets": {"OPS-{id}-{id}": "https://tickets.example.com"}}':
    '1:14: tickets: “OPS-{id}-{id}” has other braces than one {number} or {id}; it is ignored.',
  '{"extends": "C:/shared.json"}':
    '1:13: extends: "C:/shared.json" does not start from the folder of this file; it is ignored.',
  // JSON.
  '[]': '1:1: This is not JSON with comments: { is missing.',
  'profile: strict': '1:1: This is not JSON with comments: there is a word without quotes.',
  '{\n  "profile": "strict"\n  "zone": "UTC"\n}': '3:3: This is not JSON with comments: a comma is missing.',
  '{"profile": "strict': '1:13: This is not JSON with comments: a quote is not closed.',
  '{"profile": "strict"': '1:21: This is not JSON with comments: } is missing.',
  '{"a": /* ': '1:7: This is not JSON with comments: a comment is not closed.',
};
