import assert from 'node:assert/strict';
import { read } from './analyse';

const tell = (said: string): string | undefined => {
  const [entry] = read(`## Timeline\n\n- ${said}\n`).timeline;
  return entry && `${entry.time ?? `T${entry.sinceStart}`} ${entry.text}`;
};

describe('a time as people write it elsewhere', () => {
  for (const [said, expected] of [
    ['16h05min Ferry leaves', '16:05 Ferry leaves'],
    ['noon: Ferry leaves', '12:00 Ferry leaves'],
    ['Midnight - ramp closed', '00:00 ramp closed'],
    ['12 noon Ferry leaves', '12:00 Ferry leaves'],
    ['**Noon** Ferry leaves', '12:00 Ferry leaves'],
    ['noon UTC Ferry leaves', '12:00 Ferry leaves'],
    ['09:20 UTC, May 3: Ferry leaves', '09:20 Ferry leaves'],
    ['09:20 [03 May] Ferry leaves', '09:20 Ferry leaves'],
    ['2h30 outage begins', '02:30 outage begins'],
    ['2031-04-05 10.04 Ferry leaves', '10:04 Ferry leaves'],
    ['2031-04-05 10.04 is installed', 'Tundefined 10.04 is installed'],
    ['Feb 8 0117 Ferry leaves', '01:17 Ferry leaves'],
    ['8 Feb 1240: Ferry leaves', '12:40 Ferry leaves'],
    ['**2031-02-08 2150** - Ferry leaves', '21:50 Ferry leaves'],
    ['Feb 8 1200 passengers wait', 'Tundefined 1200 passengers wait'],
    ['Feb 8 2031: Ferry leaves', 'Tundefined Ferry leaves'],
    ['오후 4:10 배가 떠남', '16:10 배가 떠남'],
    ['오전 9시 5분 경보', '09:05 경보'],
    ['午前9時05分 警報', '09:05 警報'],
    ['午後3時40分 復旧', '15:40 復旧'],
    ['上午9:05 告警', '09:05 告警'],
    ['下午 4:10 恢复', '16:10 恢复'],
    ['17時20分 復旧', '17:20 復旧'],
    ['+00:25 Ferry leaves', 'T25 Ferry leaves'],
    ['+5 min Ferry leaves', 'T5 Ferry leaves'],
    ['4:10 p. m. Sale el barco', '16:10 Sale el barco'],
    ['16:05 Uhr Fähre legt ab', '16:05 Fähre legt ab'],
    ['at 0730 hrs Ferry leaves', '07:30 Ferry leaves'],
    ['晚上12点30分 恢复', '00:30 恢复'],
    ['+5 min: ferry leaves', 'T5 ferry leaves'],
    ['t+5 min ferry leaves', 'T5 ferry leaves'],
    ['16:05 build is started', '16:05 build is started'],
    ['às 16h05 a balsa sai', '16:05 a balsa sai'],
    ['A las 16:05, sale el barco', '16:05 sale el barco'],
    ['à 16h05 le bac part', '16:05 le bac part'],
    ['alle 16:05 parte il traghetto', '16:05 parte il traghetto'],
    ['om 16.05 uur vertrekt de boot', '16:05 vertrekt de boot'],
    ['16.05 hod. loď odjíždí', '16:05 loď odjíždí'],
    ['16:05 hod loď odjíždí', '16:05 loď odjíždí'],
  ] as const)
    it(`is read: ${said}`, () => assert.equal(tell(said), expected));

  for (const said of [
    'Noon shift took over',
    'Noon Shift took over',
    'Midnight Commander crashed',
    '2h30 downtime',
    '2:30 of total downtime.',
    '1h05 outage',
    'midnight deploys were paused',
    '2h30min of downtime',
    '2h30 of downtime',
    '2h30 later the ferry left',
    '2h30 elapsed',
    'for 1h30 the ramp was stuck',
    '7 h 45 min without the ferry',
    '1.30 hod. bez lodi',
    '2時30分間 停止',
    '+02:00 offset',
    '+05:30 is the zone of the harbour',
    '+1:30 hours',
    '+5 min of waiting',
    '+5 m higher water',
    'a las 14 personas',
    'v2.30 is installed',
    'ratio 3:10',
    '9.04 GB were copied',
    '9.04 was installed',
    '+15 % traffic',
    '+00 is the country code',
    '3時間 waiting',
    '$9.04 a ticket',
    'v14.09 installed',
    '14:9 ratio',
  ])
    it(`is not in: ${said}`, () => assert.equal(tell(said), undefined));
});
