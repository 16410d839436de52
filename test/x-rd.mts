import { read } from '/work/main/test/review/analyse';
import { structureFindings } from '/work/main/src/review/index';
import { defaultSettings } from '/work/main/src/language/index';
import { readFileSync } from 'node:fs';
const t = readFileSync(0,'utf8'); const r = read(t);
console.log("date", r.date, "zone", r.zone, "start", (r as any).start?.date, (r as any).start?.time);
for (const a of r.actions) console.log(`${a.state} | ${a.owner??'-'} | ${a.dueDate ?? a.due ?? '-'} | ${a.ticket??'-'} | ${a.text}`);
for (const e of r.timeline) console.log('   ', (e as any).date, (e as any).time, (e as any).until ?? '', (e as any).zone ?? '', e.text);
for (const s of structureFindings(r, defaultSettings)) console.log('  !', s.ruleId, s.message);
