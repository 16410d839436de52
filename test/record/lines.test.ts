import assert from 'node:assert/strict';
import { readRecord } from '../../src/record/index';
import { rows, rowsOf } from './read';

describe('a time with a point', () => {
  const notes = (line: string) => rows(`14:03 first alert\n14:12 the pool is full\n${line}\n15:01 all clear`);

  it('is one between times that have a colon', () => {
    assert.equal(notes('14.25 errors drop')[2], '14:25 | errors drop');
    assert.equal(notes('- 14.25 "too many" is gone')[2], '14:25 | "too many" is gone');
  });

  it('is a number where it lies before them or behind them', () => {
    for (const line of ['3.11 workers crash', '16.40 dollars an hour', '14.25% of the calls fail', '14.25'])
      assert.equal(notes(line).length, 3, line);
  });
});

describe('a time in French', () => {
  it('may be about', () =>
    assert.deepEqual(rows('14h11 : retour lancé\nvers 14h15, moins de fautes\n14h20 - fin').slice(0, 3), [
      '14:11 | retour lancé',
      '14:15 | moins de fautes (about 14:15)',
      '14:20 | fin',
    ]));
});

describe('a line above notes', () => {
  it('may have its day between other words', () => {
    const text = 'Notes of the call, Sat 15 March 2031, all times CET\n14:03 first alert\n14:05 Jo joins';
    assert.equal(rows(text)[0], '2031-03-15 14:03 | first alert');
  });
});

describe('lines with times', () => {
  const expected = ['10:05 | Ana Lima | Error rate is up', '10:07 | li | I think it is the cache'];
  const shapes: Readonly<Record<string, string>> = {
    'with the name above the text': 'Ana Lima  10:05 AM\nError rate\nis up\n\nli  10:07 AM\nI think it is the cache\n',
    'with the time in brackets': '[10:05] Ana Lima: Error rate is up\r\n[10:07] li: I think it is the cache',
    'with the name first': 'Ana Lima [10:05 AM] Error rate is up\nli [10:07 AM] I think it is the cache',
    'in a quote': '> 10:05 Ana Lima: Error rate is up\n> 10:07 li: I think it is the cache',
    'with the name and the time above': '10:05 Ana Lima\nError rate is up\n10:07 li\nI think it is the cache',
    'with nicks': '10:05 <Ana_Lima> Error rate is up\n10:07 <li> I think it is the cache'.replace(
      'Ana_Lima',
      'Ana Lima',
    ),
  };
  for (const [shape, text] of Object.entries(shapes).slice(0, 5))
    it(`are read ${shape}`, () => assert.deepEqual(rows(text), expected));

  it('take a word in lower case for somebody where it speaks twice, or in a chat, and no part of the system', () => {
    const said = '10:00 wietske: seen\n10:01 okke: ok\n10:02 wietske: and now?\n10:03 db: pool is full';
    assert.deepEqual(rows(said), [
      '10:00 | wietske | seen',
      '10:01 | okke | ok',
      '10:02 | wietske | and now?',
      '10:03 | db: pool is full',
    ]);
    assert.deepEqual(rows('10:00 wietske: a\n10:01 cron: b\n10:02 okke: c')[1], '10:01 | cron: b');
    assert.deepEqual(rows('10:00 deploy: 1.4\n10:01 sluice: open\n10:02 Grafana: level is high'), [
      '10:00 | deploy: 1.4',
      '10:01 | sluice: open',
      '10:02 | Grafana: level is high',
    ]);
  });

  it('take the order of day and month from what lies closer together, else from AM or PM in capitals', () => {
    const days = (text: string) => rows(text).map((row) => row.split(' ', 1)[0]);
    assert.deepEqual(days('05/03/2031 10:00 a\n05/04/2031 10:00 b'), ['2031-05-03', '2031-05-04']);
    assert.deepEqual(days('03/05/2031 10:00 a\n04/05/2031 10:00 b'), ['2031-05-03', '2031-05-04']);
    assert.deepEqual(days('05/03/2031 2:00 PM a\n05/03/2031 3:00 PM b'), ['2031-05-03', '2031-05-03']);
    assert.deepEqual(days('05/03/2031 2:00 pm a\n05/03/2031 3:00 pm b'), ['2031-03-05', '2031-03-05']);
    assert.deepEqual(days('05/03/2031 14:00 a\n25/03/2031 15:00 b'), ['2031-03-05', '2031-03-25']);
  });

  const cases: readonly (readonly [string, string])[] = [
    ['10:00 alert', '10:00 | alert'],
    ['10:00 - alert fires', '10:00 | alert fires'],
    ['2031-03-15T11:50:00Z alert fires', '2031-03-15 11:50 | alert fires'],
    ['2031-03-15T14:03:22.123+01:00 alert fires', '2031-03-15 14:03:22 | alert fires'],
    ['2031-03-15 14:03:22,123 ERROR [main] disk full', '2031-03-15 14:03:22 | ERROR \\[main\\] disk full'],
    ['2031-03-15 14:03:22 INFO started', '2031-03-15 14:03:22 | INFO started'],
    ['[2031-03-15 14:03:22] production.ERROR: no route', '2031-03-15 14:03:22 | production.ERROR: no route'],
    ['10:00 WARN: queue is long', '10:00 | WARN: queue is long'],
    ['10:00 Note: the queue is long', '10:00 | Note: the queue is long'],
    ['10:00 https://status.example is down', '10:00 | https://status.example is down'],
    ['20311121T140322Z restart', '2031-11-21 14:03:22 | restart'],
    ['- **11:50** rollback', '11:50 | rollback'],
    ['14:03 @ana: rolling back', '14:03 | ana | rolling back'],
    [
      '10.0.0.1 - - [21/Nov/2031:14:03:22 +0000] "GET / HTTP/1.1" 502',
      '2031-11-21 14:03:22 | 10.0.0.1 - - "GET / HTTP/1.1" 502',
    ],
    ['time="2031-03-15T11:50:00Z" level=info msg="full"', '2031-03-15 11:50 | level=info msg="full"'],
    ['level=info ts=2031-03-15T11:50:00.5Z msg="full"', '2031-03-15 11:50 | level=info msg="full"'],
    ['2031-03-15 11:50:00.123 CET [88] ERROR:  full', '2031-03-15 11:50 | \\[88\\] ERROR: full'],
    ['2031-03-15 11:50:00.123 IPC [88] ERROR:  full', '2031-03-15 11:50 | IPC \\[88\\] ERROR: full'],
    ['2031-03-15 11:50:00,ana,full', '2031-03-15 11:50 | ana,full'],
    ['time=2031-03-15T11:50:00Z level=info msg="full"', '2031-03-15 11:50 | level=info msg="full"'],
    ['ERROR 2031-03-15 11:50:01,123 pool is full', '2031-03-15 11:50:01 | ERROR pool is full'],
    ['2031/03/15 11:50:01 [error] 12#0: timed out', '2031-03-15 11:50:01 | \\[error\\] 12#0: timed out'],
    ['Mar  5 10:05:33 web-1 app[12]: down', '10:05:33 | web-1 app\\[12\\]: down'],
    ['| 11:50 | rollback |', '11:50 | rollback'],
    ['11:50-11:55 errors', '11:50 | errors (until 11:55)'],
    ['1:50pm - 2:05pm errors', '13:50 | errors (until 14:05)'],
    ['2031-03-15 23:50-00:10 errors', '2031-03-15 23:50 | errors (until 00:10)'],
    ['2031-03-15 04:00-05:00 errors', '2031-03-15 04:00 | errors (until 05:00)'],
    ['2031-03-15 04:00 – 05:00 errors', '2031-03-15 04:00 | errors (until 05:00)'],
    ['2031-03-15 04:00:00-05:00 errors', '2031-03-15 04:00 | errors'],
    ['2031-03-15T04:00-05:00 errors', '2031-03-15 04:00 | errors'],
    ['11:50/11:55 errors', '11:50 | errors (and 11:55)'],
    ['11:50 and 11:55: errors', '11:50 | errors (and 11:55)'],
    ['2031/03/15 11:50-11:55 errors', '2031-03-15 11:50 | errors (until 11:55)'],
    ['ca. 11:50 errors', '11:50 | errors (about 11:50)'],
    ['11:50 ~20% of errors', '11:50 | ~20% of errors'],
    ['11:50 - 12 errors', '11:50 | 12 errors'],
    ['~11:50 errors', '11:50 | errors (about 11:50)'],
    ['~11:50-11:55 Mira: errors', '11:50 | Mira | errors (about 11:50 until 11:55)'],
    ['E0315 11:50:01.482911       1 loop.go:114] "Lost" err="full"', '11:50:01 | ERROR loop.go:114: "Lost" err="full"'],
    ['2031-03-15T11:50:01.5Z 2031-03-15 11:50:01,498 INFO up', '2031-03-15 11:50:01 | INFO up'],
    ['2031-03-15T11:50:01Z 2031-03-15 11:40:00 INFO up', '2031-03-15 11:50:01 | 2031-03-15 11:40:00 INFO up'],
    [
      'db-1  | 2031-03-15T11:50:01.5Z 2031-03-15 11:50:01.498 UTC [8] LOG: up',
      '2031-03-15 11:50:01 | db-1 \\| \\[8\\] LOG: up',
    ],
    ['I0315 11:50:01.482911   99 loop.go:9] up', '11:50:01 | INFO loop.go:9: up'],
    ['Mira (14:05): it is down', '14:05 | Mira | it is down'],
    ['14.03 Uhr Alarm', '14:03 | Alarm'],
  ];
  for (const [line, row] of cases) it(`are read: ${line}`, () => assert.deepEqual(rows(line), [row]));

  it('of several logs start with each, and not with a time inside a sentence or a trace', () => {
    const first = '[2031-03-15T11:50:00+00:00] local.ERROR: no route';
    const each = [
      'time="2031-03-15T11:51:00Z" level=fatal msg="lost"',
      "<34>1 2031-03-15T11:52:00.003Z fw-1 su - ID47 - 'su' failed",
      '10.0.0.1 - - [15/Mar/2031:11:53:00 +0000] "GET / HTTP/1.1" 502',
      'WARN 2031-03-15 11:54:00 pool is full',
      'web-1  | 2031-03-15T11:55:00Z down',
    ];
    for (const line of each) {
      const { messages, unread } = readRecord(
        { text: `${first}\n${line}\n${first}\n${first}\n${first}` },
        { zone: 'UTC' },
      );
      assert.deepEqual([messages.length, unread], [5, []], line);
    }
    const trace = '  at job started 2031-03-15 11:49:00\nafter the deploy of 2031-03-15 11:40:00';
    assert.deepEqual(rows(`${first}\n${trace}\n${first}\n${first}`).length, 3);
  });

  it('are told in the zone that is asked for where they tell their own, and in UTC where they tell several', () => {
    const text = [
      '10.0.0.1 - - [15/Mar/2031:11:50:07 +0000] "GET /" 502',
      '10.0.0.1 - - [15/Mar/2031:13:51:07 +0200] "GET /" 200',
    ];
    const times = (said: string, zone?: string) =>
      readRecord({ text: said }, zone === undefined ? {} : { zone }).messages.map((each) => [each.time, each.zone]);
    assert.deepEqual(times(text.join('\n'), 'Europe/Berlin'), [
      ['12:50:07', 'Europe/Berlin'],
      ['12:51:07', 'Europe/Berlin'],
    ]);
    assert.deepEqual(times(text.join('\n')), [
      ['11:50:07', 'UTC'],
      ['11:51:07', 'UTC'],
    ]);
    assert.deepEqual(times(text[1] ?? ''), [['13:51:07', '+02:00']]);
    // Without a day there is no instant.
    assert.deepEqual(times('11:50 UTC alert', 'Europe/Berlin'), [['11:50', 'UTC']]);
    assert.deepEqual(times('2031-03-15 23:50 UTC alert\n2031-03-16 09:00 up', 'Europe/Berlin'), [
      ['00:50', 'Europe/Berlin'],
      ['09:00', 'Europe/Berlin'],
    ]);
  });

  it('take the day from the name of a log of one day, unless one is given', () => {
    const text = '[15:50:07] <ana> alert\n[00:10:00] <li> up';
    const days = (name: string, day?: string) =>
      readRecord({ files: [{ name, text }] }, day === undefined ? {} : { day }).messages.map(({ date }) => date);
    for (const name of ['2031-03-15.log', 'logs/#ops_20310315.log', 'net.#ops.2031-03-15.weechatlog'])
      assert.deepEqual(days(name), ['2031-03-15', '2031-03-16'], name);
    assert.deepEqual(days('2031-03-15.log', '2031-03-12'), ['2031-03-12', '2031-03-13']);
    for (const name of ['2031-03-15.txt', '2031-02-30.log', 'app-7-2031-03-15.log.1', '92031-03-15.log', 'ops.log'])
      assert.deepEqual(days(name), [null, null], name);
  });

  it('keep what goes on below, and tell what stands above', () => {
    const { messages, unread } = readRecord({ text: 'Log of the night\n10:00 ERROR boom\n  at a.b(c:12)\n\n10:01 up' });
    assert.deepEqual(
      messages.map(({ text }) => text),
      ['ERROR boom at a.b(c:12)', 'up'],
    );
    assert.deepEqual(unread, [{ line: 1, text: 'Log of the night' }]);
  });

  it('take the day from the lines that tell it', () => {
    assert.deepEqual(rows('2031-03-15 23:50 UTC one\n23:55 two\n00:10 three'), [
      '2031-03-15 23:50 | one',
      '2031-03-15 23:55 | two',
      '2031-03-16 00:10 | three',
    ]);
  });

  describe('below a title', () => {
    const told = (...title: readonly string[]) => {
      const { messages, unread } = readRecord({ text: [...title, '', '23:50 pump stops', '00:10 it runs'].join('\n') });
      return [messages.map(({ date, zone }) => `${date} ${zone}`).join(', '), unread.length];
    };
    const both = '2031-03-15 CET, 2031-03-16 CET';

    it('take the day and the zone that it tells, and tell what else it says', () => {
      assert.deepEqual(told('Pump 7, notes (all times CET), Sat 15 March 2031'), [both, 1]);
      assert.deepEqual(told('Outage of 15 March 2031', '**All times in CET.**'), [both, 1]);
      assert.deepEqual(told('Incident date: 15 March 2031', 'All times: CET'), [both, 1]);
      assert.deepEqual(told('# Pump 7 – 2031-03-15', 'Time zone: CET'), [both, 1]);
      assert.deepEqual(told('March 15, 2031 – pump 7', 'Times in CET unless noted'), [both, 2]);
      assert.deepEqual(told('## Pump 7 (15 March 2031)', 'Timeline (CET, 24 h)'), [both, 2]);
      assert.deepEqual(told('| Date | 15 March 2031 |', '| Time (CET) | What |'), [both, 2]);
      assert.deepEqual(told('Timeline (Europe/Berlin)'), ['null Europe/Berlin, null Europe/Berlin', 0]);
    });

    it('take none where it may be another, or where it tells several', () => {
      for (const line of [
        'Exported on 15 March 2031',
        'The certificate ends on 15 March 2031',
        'Release date: 15 March 2031',
        'Retro: pump 7, 15 March 2031',
        'Pump 7, 15 March',
        'Pumps of 2031, 7 of them',
        'We saw it on 15 March 2031 and then it went away',
        'The same as in the outage of 15 March 2031',
        'It was down again, 15 March 2031',
        'Release 7.2, 15 March 2031',
        'Contract runs out (15 March 2031)',
        'Pump 7 (15 March 2031)',
        'Pump 7, 14 March – 15 March 2031',
      ])
        assert.deepEqual(told(line), ['null null, null null', 1], line);
      assert.deepEqual(told('Pump 7, 15 March 2031', 'Pump 8, 16 March 2031'), ['null null, null null', 2]);
      assert.deepEqual(told('All times in UTC and CET'), ['null null, null null', 1]);
      for (const day of ['Day 2', '## Sunday', '**Day 2 (Sun)**'])
        assert.match(rows(`Pump 7, 15 March 2031\n\n23:50 stops\n${day}\n23:40 runs`)[0] ?? '', /^23:50/);
      for (const line of [
        'At some times EST works better',
        'Time: EST is what the customer uses',
        'Times in UTC for the pumps, CET for the rest',
        'All times in UTC, the pumps in CET',
      ])
        assert.deepEqual(told(line), ['null null, null null', 1], line);
    });

    it('take no zone below a line that names another', () => {
      for (const line of ['### 16 March, times in PDT', '**16 March (PDT)**', '| Time (PDT) | Event |']) {
        const { messages } = readRecord({
          text: `All times in UTC\n10:00 one\n# Two (UTC)\n10:01 two\n${line}\n10:02 three`,
        });
        assert.deepEqual(
          messages.map(({ zone }) => zone),
          ['UTC', 'UTC', null],
          line,
        );
      }
    });

    it('keep the zone below a line that only speaks of one', () => {
      for (const line of ['**Vendor call (PST)**', 'Time: EST is what they use', 'Time zone: PST in the logs']) {
        const { messages } = readRecord({ text: `All times in UTC\n10:00 one\n${line}\n10:02 two` });
        assert.deepEqual(
          messages.map(({ zone }) => zone),
          ['UTC', 'UTC'],
          line,
        );
      }
    });

    it('tell their own all the same', () => {
      assert.deepEqual(
        readRecord({ text: 'All times in UTC, 14 March 2031\n2031-03-15 11:50 EST alert\n11:55 up' }).messages.map(
          ({ at }) => at,
        ),
        ['2031-03-15T11:55:00Z', '2031-03-15T16:50:00Z'],
      );
    });
  });

  it('may count from 1970 where nearly all do, and lie close together', () => {
    assert.deepEqual(rows('1931424600 pump-1 stops\n  at valve\n[1931424660.25] pump-2 stops\n1931424720123: up'), [
      '2031-03-16 10:50 | pump-1 stops at valve',
      '2031-03-16 10:51 | pump-2 stops',
      '2031-03-16 10:52 | up',
    ]);
    for (const text of ['5551234567 is Ana', '1931424600 pumps\n1731424600 valves', '1931424600\n1931424601'])
      assert.throws(() => rows(text), /No known format fits/, text);
  });

  it('have a number behind the time, which is no offset', () => {
    const told = (behind: string) => {
      const { at, text } = readRecord({ text: `2031-03-15 11:50:07${behind}` }, { zone: 'UTC' }).messages[0] ?? {};
      return [at?.slice(11, 16), text];
    };
    for (const number of ['-10', '-5', '+30'])
      assert.deepEqual(told(` ${number} pumps`), ['11:50', `\\${number} pumps`]);
    for (const offset of ['+01', ' +01', ' +01:00', ' +0100', '+01:00'])
      assert.deepEqual(told(`${offset} pumps`), ['10:50', 'pumps']);
    assert.deepEqual(told(' +10 | pumps')[0], '01:50');
  });

  it('have the name as it is where it starts like a badge', () => {
    assert.deepEqual(rows('10:05 APP Support: customers call\n10:06 Ben: looking'), [
      '10:05 | APP Support | customers call',
      '10:06 | Ben | looking',
    ]);
  });

  it('have no line between two starts of a machine in their text', () => {
    const boot = `-- Boot ${'3f1c9a0e'.repeat(4)} --`;
    const { messages, unread } = readRecord({ text: `Mar  5 10:05:33 web-1 down\n${boot}\nMar  5 10:06:33 web-1 up` });
    assert.deepEqual(
      messages.map(({ text }) => text),
      ['web-1 down', 'web-1 up'],
    );
    assert.deepEqual(unread, [{ line: 2, text: boot }]);
  });

  it('tell the end of a span, and a time that is about so, in their zone', () => {
    const text = 'All times in CET\n2031-03-15 14:02–14:10 pool is full\n~14:31 up';
    for (const zone of [undefined, 'UTC'])
      assert.deepEqual(
        readRecord({ text }, zone === undefined ? {} : { zone }).messages.map((each) => [each.zone, each.text]),
        zone === undefined
          ? [
              ['CET', 'pool is full (until 14:10 CET)'],
              ['CET', 'up (about 14:31 CET)'],
            ]
          : [
              ['UTC', 'pool is full (until 13:10 UTC)'],
              ['UTC', 'up (about 13:31 UTC)'],
            ],
      );
  });

  it('of containers have the end of one apart, which has no time', () => {
    const log = ['api-1  | 2031-03-15T11:50:00Z full', 'api-1 exited with code 137', 'db-1  | 2031-03-15T11:51:00Z up'];
    const { messages, unread } = readRecord({ text: log.join('\n') });
    assert.deepEqual(
      messages.map(({ text }) => text),
      ['api-1 \\| full', 'db-1 \\| up'],
    );
    assert.deepEqual(unread, [{ line: 2, text: 'api-1 exited with code 137' }]);
    assert.deepEqual(rows('10:00 Mira: it says\napi-1 exited with code 137\n10:05 up'), [
      '10:00 | Mira | it says api-1 exited with code 137',
      '10:05 | up',
    ]);
  });

  it('of a machine may have the month as it is called there, and others that look so go on', () => {
    const text = [
      'Dez 04 10:05:33 pump-1 kernel: Out of memory',
      '                    #0 main (pump)',
      'Dez 04 10:05:34 pump-1 systemd[1]: pump.service: failed',
      'Led 04 10:05:35 lamps',
    ].join('\n');
    assert.deepEqual(rows(text, { day: '2031-12-04' }), [
      '2031-12-04 10:05:33 | pump-1 kernel: Out of memory #0 main (pump)',
      '2031-12-04 10:05:34 | pump-1 systemd\\[1\\]: pump.service: failed Led 04 10:05:35 lamps',
    ]);
    const months = ['Mär', 'mars', 'févr.', 'ago', 'Okt', 'мая', 'maalis'].map((month) =>
      rows(`${month} 04 10:05:33 pump-1 sshd[7]: up`, { day: '2031-06-04' })[0]?.slice(0, 10),
    );
    assert.deepEqual(
      months,
      ['03', '03', '02', '08', '10', '05', '03'].map((month) => `2031-${month}-04`),
    );
    // One name of a month starts another.
    assert.deepEqual(
      rows('červen 30 10:05:33 pump-1 kernel: full\nčervenec 01 10:05:33 pump-1 kernel: up', { day: '2031-12-04' }),
      ['2031-06-30 10:05:33 | pump-1 kernel: full', '2031-07-01 10:05:33 | pump-1 kernel: up'],
    );
    // In Polish it is November, and in Croatian October.
    assert.throws(() => rows('lis 04 10:05:33 pump-1 sshd[7]: up'));
  });

  it('of a machine have a month of another language where others tell it, and else a word that goes on', () => {
    const read = (...lines: readonly string[]) =>
      rows(lines.join('\n'), { day: '2031-12-04' }).map((row) => row.slice(5));
    // In Portuguese, Italian and Czech these are months.
    const words = ['Out 04 10:05:01 of space: all', 'Set 04 10:05:02 to zero: pump', 'Led 04 10:05:03 at pump: red'];
    assert.deepEqual(read('Mar 04 10:05:00 pump-1 app: full', ...words, 'Mar 04 10:06:00 pump-1 app: up'), [
      `03-04 10:05 | pump-1 app: full ${words.join(' ')}`,
      '03-04 10:06 | pump-1 app: up',
    ]);
    assert.deepEqual(read('10:04 Mira: see', 'Mär 04 10:03:00 pump-1 app: full', '10:06 Jo: yes').length, 2);
    // The first line of a month that is called otherwise, which may stand far below.
    const april = Array.from({ length: 160 }, () => 'Apr 30 10:05:00 pump-1 app: full');
    assert.deepEqual(read(...april, 'Mai 01 10:05:00 pump-1 app: up').slice(159), [
      '04-30 10:05 | pump-1 app: full',
      '05-01 10:05 | pump-1 app: up',
    ]);
    const october = ['Okt 01 10:05:00 pump-1 app: slow', '  at main', 'Okt 01 10:06:00 pump-1 app: up'];
    assert.deepEqual(read(...april, ...october).slice(160), [
      '10-01 10:05 | pump-1 app: slow at main',
      '10-01 10:06 | pump-1 app: up',
    ]);
  });

  it('keep the brackets around the host in an address, and those behind it are encoded', () => {
    const said = (text: string) => rows(`2031-03-15 11:50:00 ${text}`)[0]?.split(' | ')[1];
    assert.equal(said('on http://[::]:8080'), 'on http://[::]:8080');
    assert.equal(said('on https://[fd00::1]/a[0]'), 'on https://[fd00::1]/a%5B0%5D');
    assert.equal(said('on http://[x](http://y.example)'), 'on http://%5Bx%5D(http://y.example)');
    assert.equal(said('on http://[::1](http://y.example)'), 'on http://%5B::1%5D(http://y.example)');
  });

  it('that a machine wrote are no actions', () => {
    const kinds: readonly (readonly [string, string])[] = [
      ['Mar 15 10:05:33 web-1 systemd[1]: pump.service: Scheduled restart job', 'observation'],
      ['Mar 15 10:05:33 web-1 kernel: Out of memory: Killed process 812', 'observation'],
      ['2031-03-15 11:50:00 INFO deployed 7', 'observation'],
      ['2031/03/15 11:50:00 [notice] 1#1: stopping', 'observation'],
      ['2031-03-15 11:50:00 pump lost\nTraceback (most recent call last):\n  File "a.py", in started', 'observation'],
      ['Mar 15 10:05:33 web-1 sudo[9]: mira : COMMAND=/bin/systemctl restart pump', 'action'],
      ['10:05 restarted web-1', 'action'],
      ['10:05 Mira | restarted web-1', 'action'],
      ['10:05 Mira: ERROR is gone, rolled back', 'action'],
    ];
    for (const [text, kind] of kinds) assert.equal(readRecord({ text }).messages[0]?.kind, kind, text);
  });

  it('take the day from a line of its own', () => {
    assert.deepEqual(rows('## 15 March 2031\n11:50 one\n11:52 two\n**2031-03-16**\n00:10 three'), [
      '2031-03-15 11:50 | one',
      '2031-03-15 11:52 | two',
      '2031-03-16 00:10 | three',
    ]);
  });

  it('of a log are what somebody says, in a chat with names in front of times', () => {
    const log = '2031-03-15 13:50:11 ERROR lost\n13:50:12 WARN again\nlevel=error ts=2031-03-15T13:50:13Z msg=lost';
    assert.deepEqual(rows(`Mira (14:02): the log\n${log}\nJo (14:05): seen\n14:06 up`), [
      '14:02 | Mira | the log 2031-03-15 13:50:11 ERROR lost 13:50:12 WARN again level=error ts=2031-03-15T13:50:13Z msg=lost',
      '14:05 | Jo | seen',
      '14:06 | up',
    ]);
    assert.equal(rows(`${log}\nMira (14:02): the log\nJo (14:05): seen`).length, 5);
    // Where heads tell seconds, or the lines are of no log, they are messages.
    assert.deepEqual(rows('Mira 14:02:05: full\nJo 14:03:10: seen\n14:04:12 alarm: cleared\nMira 14:05:00: up'), [
      '14:02:05 | Mira | full',
      '14:03:10 | Jo | seen',
      '14:04:12 | alarm: cleared',
      '14:05 | Mira | up',
    ]);
    assert.deepEqual(rows('Mira (14:02): full\nJo (14:03): seen\n14:04:12 cleared it\n14:06:40 all is up').slice(2), [
      '14:04:12 | cleared it',
      '14:06:40 | all is up',
    ]);
  });

  it('have who did it between bars, where all have somebody there', () => {
    const read = (...names: readonly string[]) =>
      rows(names.map((name, i) => `2031-03-15 11:5${i} | ${name} | fix: pool | was ${i}`).join('\n'));
    const people = ['Mira Roth', 'Mira Roth', 'renovate[bot]', 'Jo O’Dell 🚒', 'Mira Roth'];
    assert.deepEqual(
      read(...people),
      people.map((name, i) => `2031-03-15 11:5${i} | ${name} | fix: pool \\| was ${i}`),
    );
    const others = [
      ['ERROR', 'WARN', 'ERROR', 'ERROR'],
      ['checkout', 'api', 'checkout', 'api'],
      ['Payment Gateway', 'Web Server', 'Web Server', 'Web Server'],
      // As many names as lines, and one line with something else.
      ['Mira Roth', 'Ana Lima', 'Jo Ek', 'Li Wei'],
      ['Mira Roth', 'Mira Roth', 'Mira Roth', '502 again'],
      ['Mira Roth', 'Mira Roth'],
    ];
    for (const names of others)
      for (const [i, row] of read(...names).entries())
        assert.ok(row.startsWith(`2031-03-15 11:5${i} | ${names[i]} \\| `), row);
  });

  it('may be no record at all', () => {
    for (const text of ['Just some text.\n\nAnd more.', 'What? 10:05 it broke\nWhere? 10:06 in the cache'])
      assert.throws(() => readRecord({ text }), /^Error: No known format fits\. The first line is /);
    assert.throws(() => readRecord({ text: ' \n' }), /There is nothing to import/);
  });

  it('knows handles beside people, the badge of an app, and logs that have something in front of a time', () => {
    assert.deepEqual(rows('10:15 Priya: down\n10:16 DJ: seen\n10:17 AndreasK: looking\n10:18 Watch APP: up'), [
      '10:15 | Priya | down',
      '10:16 | DJ: seen',
      '10:17 | AndreasK | looking',
      '10:18 | Watch | up',
    ]);
    assert.deepEqual(rows('10:15 Redis: down\n10:16 Postgres: slow\n10:17 API: up'), [
      '10:15 | Redis: down',
      '10:16 | Postgres: slow',
      '10:17 | API: up',
    ]);
    const log =
      '2031-03-15 13:03:22 started\n[GIN] 2031/03/15 - 13:03:24 | 502 | 5s\n12:M 15 Mar 2031 13:03:25.017 # Saving failed\n2031-03-15 13:03:29 stopped';
    assert.deepEqual(
      rows(log).map((row) => row.slice(11)),
      [
        '13:03:22 | started',
        '13:03:24 | \\[GIN\\] 502 \\| 5s',
        '13:03:25 | 12:M # Saving failed',
        '13:03:29 | stopped',
      ],
    );
    const composed =
      'job-1 | 2031-03-15T13:03:23Z failed\njob-1 |     at run\ndb-1  | 1:M 15 Mar 2031 13:03:25.017 # full\nweb-1 | 2031/03/15 13:03:27 http: panic';
    assert.equal(rows(composed).length, 3);
    const compact = '[9:14 AM]priya: down in EU\n[9:16 AM]marco_d: looking\n[9:20 AM]priya: up';
    assert.deepEqual(rows(compact), ['09:14 | priya | down in EU', '09:16 | marco_d | looking', '09:20 | priya | up']);
    assert.deepEqual(rowsOf(readRecord({ text: compact }, { from: 'discord' })), rows(compact));
  });
});

describe('tables of Markdown in notes', () => {
  const head = ['| Time (CET) | Who | What |', '|:---|:---:|---:|'];

  it('have their own columns and zone each, below the day of their heading', () => {
    const text = [
      '# Late trains',
      '**Authors:** Mira, Li',
      '## Timeline',
      '### Saturday, 15 March 2031',
      ...head,
      '| 22:41 | **Mira Ek** | sees `a \\| b`, **late**<br>again |',
      '| ~23:50 | @li.b, Mira Ek | roll back |',
      '### Sunday, 16 March 2031',
      '| Time (UTC) | What | Who |',
      '|---|---|---|',
      '| **00:10** | up | — |',
      '## Causes',
      'A switch was frozen.',
    ].join('\n');
    const reading = readRecord({ text });
    assert.deepEqual(
      reading.messages.map(({ at, who, text: said }) => [at, who, said]),
      [
        ['2031-03-15T21:41:00Z', 'Mira Ek', 'sees `a | b`, **late** again'],
        ['2031-03-15T22:50:00Z', '@li.b, Mira Ek', 'roll back (about 22:50 UTC)'],
        ['2031-03-16T00:10:00Z', null, 'up'],
      ],
    );
    assert.deepEqual(
      reading.unread.map(({ line, text: said }) => [line, said]),
      [
        [1, '# Late trains'],
        [2, '**Authors:** Mira, Li'],
        [3, '## Timeline'],
        [13, '## Causes'],
        [14, 'A switch was frozen.'],
      ],
    );
  });

  it('stand among other lines, and go on past midnight', () => {
    const text = [
      'Outage of 15 March 2031',
      '22:40 Mira: late trains',
      'all of them',
      ...head,
      '| 23:50 | Li | roll back |',
      '| 00:10 | Li | up |',
      '01:00 Mira: thanks to Li',
    ].join('\n');
    assert.deepEqual(rows(text), [
      '2031-03-15 22:40 | Mira | late trains all of them',
      '2031-03-15 23:50 | Li | roll back',
      '2031-03-16 00:10 | Li | up',
      '2031-03-16 01:00 | Mira | thanks to Li',
    ]);
  });

  it('have rows that cannot be read told, and nothing of the others lost', () => {
    const { messages, unread } = readRecord({
      text: '# Trains\n| Time | Line | What |\n|---|---|---|\n| 22:40 | red | late |\n| soon | red | up |\n| 22:50 | — | a | b |',
    });
    assert.deepEqual(rowsOf({ messages }), ['22:40 | late (Line: red)', '22:50 | a \\| b']);
    assert.deepEqual(
      unread.map(({ line, text }) => [line, text]),
      [
        [1, '# Trains'],
        [5, '| soon | red | up |'],
      ],
    );
    const bare = '| Time | What | Evidence | Zone |\n|---|---|---|---|\n| 22:40 (= 21:40 UTC) | late | run `7` | CET |';
    for (const text of [bare, `# Trains\n${bare}`]) {
      const [row] = readRecord({ text }).messages;
      assert.deepEqual([row?.time, row?.zone, row?.text], ['22:40', 'CET', '(= 21:40 UTC) late (Evidence: run `7`)']);
    }
    assert.deepEqual(rows('# Trains\n| Time | Who | What |\n|---|---|---|\n| 22:40 onward | Li | late |'), [
      '22:40 | Li | onward late',
    ]);
  });

  it('have links where to see more', () => {
    const { messages, unread } = readRecord({
      text: '# Trains\n| Time | What | Evidence |\n|---|---|---|\n| 22:40 | late | [graph](https://a.example/1) |\n| 22:50 | up | <https://a.example/2> |',
    });
    assert.deepEqual(
      messages.map(({ link }) => link),
      ['https://a.example/1', 'https://a.example/2'],
    );
    assert.equal(unread.length, 1);
  });

  it('may have no bars around, or names that nobody knows', () => {
    assert.deepEqual(rows('# Trains\n\nTime | What\n--- | ---\n22:40 | late\n22:50 | up\n\n22:55 Mira: a | b'), [
      '22:40 | late',
      '22:50 | up',
      '22:55 | Mira | a \\| b',
    ]);
    const { messages, unread } = readRecord({
      text: '22:40 late\n| Tick | Frobs |\n|---|---|\n| 22:50 | up |',
    });
    assert.deepEqual(rowsOf({ messages }), ['22:40 | late', '22:50 | up']);
    assert.deepEqual(unread, [{ line: 2, text: '| Tick | Frobs |' }]);
  });

  it('are a part of what is said where they tell no times', () => {
    const text = '22:40 Mira: so many are late\n| Line | Late |\n|---|---|\n| red | 7 |\n22:50 Li: ok';
    const spans = '22:40 Mira: so far\n| Event | Time |\n|---|---|\n| late | 7 min |\n22:50 Li: ok';
    assert.match(rows(spans)[0] ?? '', /Mira \| so far .* late .* 7 min/);
    assert.deepEqual(rows(text), [
      '22:40 | Mira | so many are late \\| Line \\| Late \\| \\|---\\|---\\| \\| red \\| 7 \\|',
      '22:50 | Li | ok',
    ]);
  });
});
