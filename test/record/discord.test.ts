import assert from 'node:assert/strict';
import { readRecord } from '../../src/record/index';
import { fixture, lostWords, rows, rowsOf } from './read';

describe('a copy from Discord', () => {
  it('may have the picture of a role below a name', () => {
    for (const gap of [' ', '\n '])
      assert.deepEqual(
        rows(
          `Mira\nRole icon, On-Call${gap}— 03/15/2031 2:03 PM\nthe pool is full\nJo\nRole icon, On-Call${gap}— 03/15/2031 2:05 PM\nraised`,
        ),
        ['2031-03-15 14:03 | Mira | the pool is full', '2031-03-15 14:05 | Jo | raised'],
      );
  });

  it('may be in more languages', () => {
    for (const [today, yesterday] of [
      ['Dnes v 14:03', 'Včera v 14:05'],
      ['Сегодня, в 14:03', 'Вчера, в 14:05'],
      ['bugün saat 14:03', 'dün saat 14:05'],
      ['Dzisiaj o 14:03', 'Wczoraj o 14:05'],
    ])
      assert.deepEqual(rows(`Mira — ${today}\nthe pool is full\nJo — ${yesterday}\nraised`, { day: '2031-03-15' }), [
        '2031-03-15 14:03 | Mira | the pool is full',
        '2031-03-14 14:05 | Jo | raised',
      ]);
  });

  it('may have what an answer is to on one line', () => {
    const text = 'Mira — 03/15/2031 2:03 PM\nthe pool is full\n@Mira the pool is full\nJo — 03/15/2031 2:05 PM\nraised';
    assert.deepEqual(rows(text), ['2031-03-15 14:03 | Mira | the pool is full', '2031-03-15 14:05 | Jo | raised']);
  });
});

describe('a chat from Discord', () => {
  it('may be JSON', () => {
    const reading = readRecord({ text: fixture('discord.json') }, { keepEmoji: ['eyes'] });
    assert.equal(reading.format, 'discord');
    assert.deepEqual(rowsOf(reading), [
      '2031-03-15 11:50 | Mira Ek | **down** @Jonas [graph](https://graphs.example/1) 🔥 :party:',
      '2031-03-15 11:51 | Jonas | Joined the server.',
      '2031-03-15 11:52 | Alerts | CPU is high graph.png',
    ]);
    assert.equal(reading.messages[0]?.link, 'https://discord.com/channels/11/22/301');
    assert.equal(reading.messages[0].keep, true);
    assert.equal(reading.messages[1]?.kind, 'noise');
  });

  it('has what an app says in an embed with fields', () => {
    const message = (content: string, embeds: readonly unknown[]) => ({
      id: '1',
      type: 'Default',
      timestamp: '2031-03-15T11:50:20+00:00',
      content,
      author: { id: '7', name: 'Watch', isBot: true },
      embeds,
    });
    const fields = [
      { name: 'Oven', value: 'north 2' },
      { name: '\u200b', value: 'cold since **11:48**' },
    ];
    const text = JSON.stringify({
      channel: { id: '22' },
      messages: [
        message('', [
          { title: 'Alarm 7', description: '', fields },
          { title: null, description: null, fields },
        ]),
        message('see the wiki', [{ title: 'The wiki', description: 'of ovens', fields }]),
      ],
    });
    const said = 'Oven: north 2 cold since **11:48**';
    assert.deepEqual(
      readRecord({ text }).messages.map((each) => each.text),
      [`Alarm 7 ${said} ${said}`, 'see the wiki'],
    );
  });

  it('may be CSV', () => {
    const text =
      '"AuthorID","Author","Date","Content","Attachments","Reactions"\n"1","mira","2031-03-15T11:50:12.3450000+01:00","say ""hi""","",""';
    assert.deepEqual(rows(text), ['2031-03-15 11:50:12 | mira | say "hi"']);
  });

  it('may be text', () => {
    const rule = '='.repeat(62);
    const text = `${rule}\nGuild: Works\nChannel: Ops / incidents\n${rule}\n\n[3/15/2031 2:03 PM] mira (pinned)\nIt is down\n\n{Reactions}\n👍 (2)\n\n[3/15/2031 2:04 PM] Jonas W.\none\ntwo\n\n${rule}\nExported 2 message(s)\n${rule}\n`;
    const reading = readRecord({ text });
    assert.deepEqual(rowsOf(reading), [
      '2031-03-15 14:03 | mira | It is down',
      '2031-03-15 14:04 | Jonas W. | one two',
    ]);
    assert.equal(reading.messages[0]?.keep, true);
    assert.deepEqual(lostWords(text, reading), []);
  });

  // The shape of the date was seen in a public script; the rest was not seen from a live client.
  it('may be copied', () => {
    const text =
      'Mira 🚀 — Today at 2:03 PM\nIt is **down**\n[2:04 PM]\nstill\n[2:05]\nup again\nO’Neil [SRE] — 03/14/2031 2:05 PM\nbefore\nHook APP — Yesterday at 9:00 AM\nalert';
    assert.deepEqual(rows(text, { day: '2031-03-15' }), [
      '2031-03-15 14:03 | Mira 🚀 | It is **down**',
      '2031-03-15 14:04 | Mira 🚀 | still',
      '2031-03-15 14:05 | Mira 🚀 | up again',
      '2031-03-14 14:05 | O’Neil [SRE] | before',
      '2031-03-14 09:00 | Hook | alert',
    ]);
  });

  it('may have the time of a next message alone, or in brackets', () => {
    assert.deepEqual(
      rows(
        'mira — 14:03\nit is down\nno_one — 14:12\nremoved them\n14:15\nclosing\n15:30\n14:16:02\n[14:20]is it up?\n[14:02] no',
      ),
      [
        '14:03 | mira | it is down',
        '14:12 | no_one | removed them',
        '14:15 | no_one | closing 15:30 14:16:02',
        '14:20 | no_one | is it up? \\[14:02\\] no',
      ],
    );
    assert.deepEqual(rows('mira\n — \n14:03\nlog:\n[14:03:11] [main/WARN]: slow\njo\n — \n14:05\nseen'), [
      '14:03 | mira | log: \\[14:03:11\\] \\[main/WARN\\]: slow',
      '14:05 | jo | seen',
    ]);
  });

  it('has reactions, and what an answer is to', () => {
    const text =
      'mira — 2:03 PM\nis it up? 🙏\n👍\n3\njo replied to mira\n@mira is it up?\njo — 2:04 PM\n🎉\nmira — 2:05 PM\njo replied to all of us\nand said yes';
    const reading = readRecord({ text });
    assert.deepEqual(rowsOf(reading), [
      '14:03 | mira | is it up? 🙏',
      '14:04 | jo | 🎉',
      '14:05 | mira | jo replied to all of us and said yes',
    ]);
    assert.equal(reading.noise.length, 4);
  });

  it('has marks of a change', () =>
    assert.deepEqual(rows('mira — 2:03 PM\nit is down(edited)\nor not (edited)\n(edited)\n[2:05 PM] up (edited)'), [
      '14:03 | mira | it is down or not',
      '14:05 | mira | up',
    ]));

  it('has what an answer is to in front of the name', () => {
    const head = (name: string, at: string) => `${name}\n — \n${at}\n`;
    const text =
      `${head('mira', '2:03 PM')}is the queue full?\n${head('hook', '2:04 PM')}incident 7 is open\n` +
      `@mira\nis the queue full?\n${head('jo', '2:05 PM')}it is\n@mira\nwill you look?\n@hook\nclose`;
    const reading = readRecord({ text });
    assert.deepEqual(rowsOf(reading), [
      '14:03 | mira | is the queue full?',
      '14:04 | hook | incident 7 is open',
      '14:05 | jo | it is @mira will you look? @hook close',
    ]);
  });

  it('may have a badge behind a time in brackets', () =>
    assert.deepEqual(rows('[2:03 PM]mira: it is down\n[2:04 PM]BOT Hook: incident 7 is open\n[2:05 PM]mira: seen'), [
      '14:03 | mira | it is down',
      '14:04 | Hook | incident 7 is open',
      '14:05 | mira | seen',
    ]));

  it('tells the day of the copy by telling none', () => {
    const text =
      'ada — Yesterday at 9:05 AM\nslow\n[9:07 AM] slower\nole — 2:14 PM\nslow again\nada\n — 2:20 PM\nscaled it\n[2:22 PM] up';
    assert.deepEqual(rows(text, { day: '2031-03-15' }), [
      '2031-03-14 09:05 | ada | slow',
      '2031-03-14 09:07 | ada | slower',
      '2031-03-15 14:14 | ole | slow again',
      '2031-03-15 14:20 | ada | scaled it',
      '2031-03-15 14:22 | ada | up',
    ]);
    // Where nobody knows the day of the copy, it is not that of the message above.
    const reading = readRecord({ text: 'ada — 14/03/2031 9:05\nslow\nole — 10:14\nup' });
    assert.deepEqual(rowsOf(reading), ['2031-03-14 09:05 | ada | slow', '10:14 | ole | up']);
    assert.deepEqual(reading.needs, ['day', 'zone']);
  });

  it('has what Discord itself says of somebody', () => {
    const text =
      'ada — 2:03 PM\nit is down\nole\n pinned a message to this channel. See all pinned messages. — 2:04 PM\n' +
      'tove started a thread: the outage. See all threads. — 2:05 PM\n' +
      'ole\n changed the channel name: outage-7. See all \nthreads\n. — 2:06 PM\n' +
      'Everyone welcome jo! — 2:07 PM\nada — 2:08 PM\nole has pinned nothing\nand who started a thread: not me';
    const reading = readRecord({ text });
    assert.deepEqual(
      reading.messages.map(({ time, who, text: said, kind }) => [time, who, said, kind === 'noise']),
      [
        ['14:03', 'ada', 'it is down', false],
        ['14:04', 'ole', 'pinned a message to this channel. See all pinned messages.', true],
        ['14:05', 'tove', 'started a thread: the outage. See all threads.', true],
        ['14:06', 'ole', 'changed the channel name: outage-7. See all threads.', true],
        ['14:07', 'jo', 'Everyone welcome jo!', true],
        ['14:08', 'ada', 'ole has pinned nothing and who started a thread: not me', false],
      ],
    );
    assert.deepEqual(reading.unread, []);
  });

  it('may have the tag of a server behind a name, and words for pictures and files', () => {
    const reading = readRecord({
      text: 'ada [OPS],  — 2:03 PM\nImage\nit is full\nole, son of jo — 2:04 PM\nAttachment file type: unknown\ndisk.log\nImage is old,\nada [OPS],\n — 2:05 PM\nyes,\n— no',
    });
    assert.deepEqual(rowsOf(reading), [
      '14:03 | ada | it is full',
      '14:04 | ole, son of jo | disk.log Image is old,',
      '14:05 | ada | yes, — no',
    ]);
    assert.equal(reading.noise.length, 2);
  });

  it('has names and lines that come again, and are said', () => {
    const text =
      'ada — 2:03 PM\nis the queue full?\n@ada\nis the queue full?\nole — 2:04 PM\nit is\n@ada\nole — 2:04 PM\nlook\n@ada\nis the queue full?';
    const reading = readRecord({ text });
    assert.deepEqual(rowsOf(reading), [
      '14:03 | ada | is the queue full?',
      '14:04 | ole | it is @ada',
      '14:04 | ole | look @ada is the queue full?',
    ]);
    assert.equal(reading.noise.length, 2);
  });

  it('has words that are marks of a change only below what was said', () => {
    const text =
      'ada — 2:03 PM\nedited\nthe map\nedited\nagain\nEdited\nole\n — 2:04 PM\nseen\nedited\n[2:05 PM] (edited)';
    const reading = readRecord({ text });
    assert.deepEqual(rowsOf(reading), [
      '14:03 | ada | edited the map edited again',
      '14:04 | ole | seen',
      '14:05 | ole | ',
    ]);
    assert.equal(reading.noise.length, 2);
  });

  it('may have the tag of a server on a line between a name and its time', () => {
    const text =
      'Ada\nSRE\n — Yesterday at 14:03\nstuck\nok\nOLE\n — Yesterday at 14:05\nseen\nAda\nSRE\n — Yesterday at 14:06\ndrained';
    assert.deepEqual(rowsOf(readRecord({ text }, { day: '2031-11-24' })), [
      '2031-11-23 14:03 | Ada | stuck ok',
      '2031-11-23 14:05 | OLE | seen',
      '2031-11-23 14:06 | Ada | drained',
    ]);
  });

  it('may have a tag in brackets or the picture of a role behind a name', () => {
    const text =
      'ada — Today at 2:03 PM\nstuck\nada\n[OPS]\n — Today at 2:05 PM\nthe clock\noleRole icon, Moderator — Today at 2:06 PM\nfixed';
    assert.deepEqual(rowsOf(readRecord({ text }, { day: '2031-11-24' })), [
      '2031-11-24 14:03 | ada | stuck',
      '2031-11-24 14:05 | ada | the clock',
      '2031-11-24 14:06 | ole | fixed',
    ]);
  });

  it('has sizes of files, what expands them, and what Discord says without a time, beside what was said', () => {
    const text =
      'ada — 2:03 PM\nsee\nExpand\nlog 1.txt\ndisk.log\n23 KB\nPinned a message to this channel. See all pinned messages.\nExpand\nnow\n23 KB\nole — 2:04 PM\nup\n' +
      'ada\n started a thread: \nthe disk\n. See all threads.\n — 2:06 PM\nole — 2:07 PM\nbye all of you';
    const reading = readRecord({ text });
    assert.deepEqual(rowsOf(reading), [
      '14:03 | ada | see Expand log 1.txt disk.log Expand now 23 KB',
      '14:04 | ole | up',
      '14:06 | ada | started a thread: the disk. See all threads.',
      '14:07 | ole | bye all of you',
    ]);
    assert.equal(reading.messages[2]?.kind, 'noise');
    assert.equal(reading.noise.length, 2);
  });
});

describe('a copy from Discord with what stands around its messages', () => {
  const day = '2031-03-15';

  it('has tags of servers, behind names and alone', () => {
    const text =
      'ada [OPS],  — 2:03 PM\nthe oven is cold\n [OPS], \nole — 2:04 PM\nseen [OPS],\n[OPS],\nand ada [OPS]\n' +
      'ada [OPS], Server Tag: OPSOPS — 2:06 PM\nwarm\nada [OPS], Server Tag: OPSOPS\n — 2:07 PM\nhot\nole [SRE] — 2:08 PM\nup\n' +
      'jo\n [OPS],  — 2:09 PM\nbye';
    const reading = readRecord({ text });
    assert.deepEqual(rowsOf(reading), [
      '14:03 | ada | the oven is cold',
      '14:04 | ole | seen \\[OPS\\], \\[OPS\\], and ada \\[OPS\\]',
      '14:06 | ada | warm',
      '14:07 | ada | hot',
      '14:08 | ole [SRE] | up',
      '14:09 | jo | bye',
    ]);
    assert.equal(reading.noise.length, 1);
  });

  it('has full dates glued to times and to marks of a change', () => {
    const text =
      'ada — 3/14/31, 11:58 PMFriday, March 14, 2031 at 11:58 PM\nthe oven is cold (edited)Saturday, March 15, 2031 at 12:09 AM\n' +
      '[12:01 AM]Saturday, March 15, 2031 at 12:01 AM\nwarm\nole\n — \n12:05 AMSaturday, March 15, 2031 at 12:05 AM\n' +
      'it was 12:05 AMSaturday, March 15, 2031 at 12:05 AM\nand (cold)Saturday, March 15, 2031 at 12:05 AM';
    const said = 'it was 12:05 AMSaturday, March 15, 2031 at 12:05 AM and (cold)Saturday, March 15, 2031 at 12:05 AM';
    assert.deepEqual(rows(text), [
      '2031-03-14 23:58 | ada | the oven is cold',
      '2031-03-15 00:01 | ada | warm',
      `2031-03-15 00:05 | ole | ${said}`,
    ]);
    assert.deepEqual(rows('jo — Hier à 22:14vendredi 14 mars 2031 22:14\nfroid (modifié)vendredi 14 mars 2031 22:20'), [
      '2031-03-14 22:14 | jo | froid',
    ]);
    assert.deepEqual(rows('ada — gestern um 22:14 UhrFreitag, 14. März 2031 um 22:14 Uhr\nkalt'), [
      '2031-03-14 22:14 | ada | kalt',
    ]);
  });

  it('may be of the compact theme', () => {
    const text =
      '[11:58 PM] ada:is the oven cold?\n[11:59 PM] ole (he/him):at 3:40\nnorth 2\n11:41 PM\n@ada\nis the oven cold?\n' +
      '[12:01 AM] (jo)=>:it is(edited)\nMarch 16, 2031\n[12:02 AM] ada:see\nOriginal message was deleted.\nis what it says\n' +
      '@ada\n[12:01] log:cold\nOriginal message was deleted.\n[12:04 AM] ole (he/him):up\n(edited)\n' +
      '[12:05 AM] ada [OPS], :\nImage\n`open`';
    const reading = readRecord({ text }, { day });
    assert.equal(reading.format, 'discord');
    assert.deepEqual(rowsOf(reading), [
      '2031-03-15 23:58 | ada | is the oven cold?',
      '2031-03-15 23:59 | ole (he/him) | at 3:40 north 2 11:41 PM',
      '2031-03-16 00:01 | (jo)=> | it is',
      '2031-03-16 00:02 | ada | see Original message was deleted. is what it says @ada \\[12:01\\] log:cold',
      '2031-03-16 00:04 | ole (he/him) | up',
      '2031-03-16 00:05 | ada | `open`',
    ]);
    assert.equal(reading.noise.length, 6);
  });

  it('may have names that cannot be told from what is said, in the compact theme', () => {
    const text =
      '[11:55 PM] ada:the oven is cold\n[11:56 PM] ole:seen\n[11:57 PM] Somebody With a Name of Many Long Words Here:me too\n' +
      '[11:58 PM] jo (bakery: north):and me\n[11:58 PM] ada:wait\n[11:56 PM] is when it broke\n[11:59] log\n[11:59 PM] ole:ok\n' +
      '[12:03 AM] https://ovens.example (edited)\n[12:04 AM] ada:it is warm\n[12:05 AM] ole:so it is\n' +
      Array.from({ length: 50 }, (_, i) => `[12:${String(i + 6).padStart(2, '0')} AM] ada:warm`).join('\n');
    const reading = readRecord({ text }, { day });
    assert.equal(reading.format, 'discord');
    assert.deepEqual(rowsOf(reading).slice(0, 9), [
      '2031-03-15 23:55 | ada | the oven is cold',
      '2031-03-15 23:56 | ole | seen',
      '2031-03-15 23:57 | Somebody With a Name of Many Long Words Here:me too',
      '2031-03-15 23:58 | jo (bakery: north):and me',
      '2031-03-15 23:58 | ada | wait \\[11:56 PM\\] is when it broke \\[11:59\\] log',
      '2031-03-15 23:59 | ole | ok',
      '2031-03-16 00:03 | https://ovens.example',
      '2031-03-16 00:04 | ada | it is warm',
      '2031-03-16 00:05 | ole | so it is',
    ]);
  });

  it('may say nothing but the word for a picture', () => {
    for (const [said, other] of [
      ['Bild', 'Image'],
      ['Image', 'Bild'],
    ] as const) {
      const cozy = `ada — 14:03\nwhat is missing?\nole — 14:04\n${said}\n[14:05] ${said}\nada — 14:06\nsee\n${other}\nole — 14:07\n${said}\n👍\n2\njo — 14:08\n${said}`;
      assert.deepEqual(rows(cozy), [
        '14:03 | ada | what is missing?',
        `14:04 | ole | ${said}`,
        `14:05 | ole | ${said}`,
        '14:06 | ada | see',
        `14:07 | ole | ${said}`,
        `14:08 | jo | ${said}`,
      ]);
      assert.deepEqual(rows(`ada — 14:03\n${said}\nMarch 16, 2031\nole — 14:04\nyes`).slice(0, 1), [
        `14:03 | ada | ${said}`,
      ]);
      const compact = `[2:03 PM] ada:what is missing?\n[2:04 PM] ole:${said}\n[2:05 PM] jo:\n${said}\n[2:06 PM] ada:see\n${other}\n[2:07 PM] jo:yes`;
      assert.deepEqual(rows(compact), [
        '14:03 | ada | what is missing?',
        `14:04 | ole | ${said}`,
        `14:05 | jo | ${said}`,
        '14:06 | ada | see',
        '14:07 | jo | yes',
      ]);
    }
  });

  it('is no log with times in brackets', () => {
    for (const text of [
      '[14:03] db:lost\n[14:04] api:slow\n[14:05] db:back',
      '[14:03] Ovenlid:opened\n[14:04] Sidelid:opened\n[14:05] Ovenlid:closed\n[14:06] Sidelid:closed',
      '[14:03:11] ada:lost\n[14:04:12] ole:slow\n[14:05:13] ada:back',
      '[14:03] restarted the pump:ok\n[14:04] see https://ovens.example\n[14:05] closed',
    ])
      assert.equal(readRecord({ text }).format, 'lines', text);
  });

  it('may be of the compact theme without AM and PM, with a person or a sentence', () => {
    for (const [name, said] of [
      ['anna', 'slow'],
      ['xq', 'is it slow for all of you?'],
    ] as const)
      assert.deepEqual(rows(`[14:03] ${name}:${said}\n[14:04] zq:yes\n[14:05] ${name}:ok`), [
        `14:03 | ${name} | ${said}`,
        '14:04 | zq | yes',
        `14:05 | ${name} | ok`,
      ]);
  });

  it('has pins and calls in other languages, over several lines', () => {
    const text =
      'ada — 14:03\nle four est froid\nole\n a épinglé\nun message\n dans ce salon. Voir tous les\nmessages épinglés\n.\n — 14:04\n' +
      'ada\n a commencé un appel qui a duré 2 heures.\n — \n14:05\nole\n hat einen Anruf gestartet, der eine Minute gedauert hat. — 14:06\n' +
      'ada — 14:07\na épinglé\nun message\npour toi\nhat einen Anruf gestartet, der nicht endet';
    const reading = readRecord({ text });
    assert.deepEqual(
      reading.messages.map(({ time, who, text: said, kind }) => [time, who, said, kind === 'noise']),
      [
        ['14:03', 'ada', 'le four est froid', false],
        ['14:04', 'ole', 'a épinglé un message dans ce salon. Voir tous les messages épinglés.', true],
        ['14:05', 'ada', 'a commencé un appel qui a duré 2 heures.', true],
        ['14:06', 'ole', 'hat einen Anruf gestartet, der eine Minute gedauert hat.', true],
        ['14:07', 'ada', 'a épinglé un message pour toi hat einen Anruf gestartet, der nicht endet', false],
      ],
    );
  });

  it('has names of mentions above a head that has its name on a line of its own', () => {
    const text =
      'ole — 2:02 PM\nup\nada B — 2:03 PM\nwho leads:\n@ada B\nada B\n pinned a message to this channel. See all pinned messages. — 2:04 PM\n' +
      'ole — 2:05 PM\nand\n@ada B\nada B\n — 2:06 PM\nme';
    assert.deepEqual(rows(text), [
      '14:02 | ole | up',
      '14:03 | ada B | who leads: @ada B',
      '14:04 | ada B | pinned a message to this channel. See all pinned messages.',
      '14:05 | ole | and @ada B',
      '14:06 | ada B | me',
    ]);
  });

  it('has buttons below a message, and words for pictures in German', () => {
    const text =
      'ada — 14:03\nsie fehlen:\nAdd Reaction\nReply\nForward\nMore\nClick to react\nClick to react\nAdd Reaction\nReply\nForward\nMore\n' +
      'ole — 14:04\nBild\nBild vom Ofen\nDateityp des Anhangs: unknown\nofen.log\nClick to react\nis gone';
    const reading = readRecord({ text });
    assert.deepEqual(rowsOf(reading), [
      '14:03 | ada | sie fehlen: Add Reaction Reply Forward More',
      '14:04 | ole | Bild vom Ofen ofen.log Click to react is gone',
    ]);
    assert.equal(reading.noise.length, 8);
  });

  it('has dates between messages, which know better than “yesterday”, and marks of what is new', () => {
    const text =
      'ada — 04/03/2031 18:32\ndown\n5. März 2031\nole — Gestern um 09:10\nfull\nNew\nMi., 06. März 2031\nada — Heute um 07:55\nup\nNew\nand done';
    assert.deepEqual(rows(text, { day: '2031-03-04' }), [
      '2031-03-04 18:32 | ada | down',
      '2031-03-05 09:10 | ole | full New',
      '2031-03-06 07:55 | ada | up New and done',
    ]);
  });
});

describe('a copy from Discord with answers, threads and buttons', () => {
  it('has what an answer is to with no mark in front of the name, apart from what was said', () => {
    const head = (name: string, at: string) => `\n${name} — ${at}\n`;
    const ahead = `Ada Ek — 2:03 PM\nis the oven cold?\nor the gas off? (edited)\n\nhook\nAPP\n — 2:04 PM\nincident 7 is open\n${head('ole', '2:05 PM')}it is\n`;
    for (const quote of [
      'Ada Ek\nis the oven cold?',
      'Ada Ek\nor the gas off?',
      'Ada Ek\nis the oven cold? or the gas off?',
      'hook\nincident 7 is open',
      'hook\nClick to see attachment',
    ]) {
      const reading = readRecord({ text: `${ahead}\n${quote}\n${head('jo', '2:06 PM')}both` });
      assert.deepEqual(rowsOf(reading).slice(2), ['14:05 | ole | it is', '14:06 | jo | both']);
      assert.equal(reading.noise.length, 2);
    }
    // Of somebody who did not say so, of nobody there, in what is said, and above more of it.
    for (const said of [
      '\nAda Ek\nincident 7 is open\n',
      '\nMira\nis the oven cold?\n',
      'as asked by\nAda Ek\nis the oven cold?\n',
      '\nAda Ek\nis the oven cold?\n\nis what I ask\n',
      '\nAda Ek\nClick to see attachment\nis what it says\n',
    ])
      assert.equal(
        rows(`${ahead}${said}${head('jo', '2:06 PM')}both`)[2],
        `14:05 | ole | it is ${said.trim().replace(/\n+/g, ' ')}`,
      );
  });

  it('has a row of buttons with emoji', () => {
    const row = ':thumbsup:\nClick to react\n:ok_hand:\nClick to react\n:joy:\nClick to react\nAdd Reaction\n';
    for (const button of ['Edit', 'Reply'])
      assert.deepEqual(rows(`ada — 14:03\nwarm :joy:\n${row}${button}\nForward\nMore\nole — 14:04\nMore\nEdit`), [
        '14:03 | ada | warm 😂',
        '14:04 | ole | More Edit',
      ]);
    assert.deepEqual(rows('ada — 14:03\nit has\n:joy:\nClick to react\nbeside it\nReply'), [
      '14:03 | ada | it has 😂 Click to react beside it Reply',
    ]);
  });

  it('has a button below the size of a file', () =>
    assert.deepEqual(rows('ada — 14:03\nfan.pdf\n214.86 KB\nDownload\nit\nDownload\n23 KB\nDownload'), [
      '14:03 | ada | fan.pdf it Download 23 KB Download',
    ]));

  it('has threads whose links stand on lines of their own', () => {
    for (const end of ['. — 2:05 PM', '.\n — 2:05 PM', '.\n —\n2:05 PM']) {
      const reading = readRecord({
        text: `ada — 2:03 PM\nit is cold\nole\n started a thread: \nthe oven\n. See all \nthreads\n${end}\nThread\nthe oven\n2 Messages ›\nada — 2:07 PM\nwarm`,
      });
      assert.deepEqual(
        reading.messages.map(({ time, who, text, kind }) => [time, who, text.slice(0, 47), kind === 'noise']),
        [
          ['14:03', 'ada', 'it is cold', false],
          ['14:05', 'ole', 'started a thread: the oven. See all threads. Th', true],
          ['14:07', 'ada', 'warm', false],
        ],
      );
      assert.deepEqual(reading.unread, []);
    }
    assert.equal(
      rows('ada — 2:03 PM\nole\n started a thread:\nthe oven\n. See all \nof it\nole — 2:07 PM\nyes')[0],
      '14:03 | ada | ole started a thread: the oven . See all of it',
    );
  });

  it('has a tag that stands apart from the name, counts above buttons, and boxes around files', () =>
    assert.deepEqual(
      rows(
        "Bell\nAPP\n — 14:02\nit rang\n\nMira 'mk' Ek\n\nLYNX\n — 14:05\nthe unit:\n\nExpand (14 lines)\nfan.service\n" +
          'fan.service (1 KB)\n1 KB\nChange language\nView whole file\nMore\n\nole — 14:07\nit is warm\n\n1\nAdd Reaction\n' +
          ':fan:\nClick to react\n:eyes:\nClick to react\nAdd Reaction\nReply',
      ),
      ['14:02 | Bell | it rang', "14:05 | Mira 'mk' Ek | the unit: fan.service", '14:07 | ole | it is warm'],
    ));
});
