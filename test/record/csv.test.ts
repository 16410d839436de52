import assert from 'node:assert/strict';
import { readRecord } from '../../src/record/index';
import { rows, rowsOf } from './read';

describe('a table', () => {
  const cases: Readonly<Record<string, readonly [string, string]>> = {
    'with commas': [
      'time,who,message\n2031-03-15T11:50:00Z,Ana,"down, ""hard"""',
      '2031-03-15 11:50 | Ana | down, "hard"',
    ],
    'with semicolons': ['Timestamp;Event\n2031-03-15 11:50;alert', '2031-03-15 11:50 | alert'],
    'with tabs': ['when\tauthor\twhat\n11:50\tAna\talert', '11:50 | Ana | alert'],
    'with seconds since 1970': ['ts,text\n1931424600,alert', '2031-03-16 10:50 | alert'],
    'with milliseconds since 1970': ['ts,text\n1931424600123,alert', '2031-03-16 10:50 | alert'],
    'with a day and a time apart': ['Date,Time,Description\n2031-03-15,11:50,alert', '2031-03-15 11:50 | alert'],
    'with longer names': [
      'Created At (UTC),Reported by,Short description\n2031-03-15 11:50,Ana,alert',
      '2031-03-15 11:50 | Ana | alert',
    ],
    'with twelve hours': ['time,text\n2031-03-15 1:50 PM,alert', '2031-03-15 13:50 | alert'],
    'with a day and a time of the start apart': [
      'Start Date,Start Time,End Time,Notes\n2031-03-15,1:50 PM,2:50 PM,alert',
      '2031-03-15 13:50 | alert',
    ],
    'with names in German': [
      'Erstellt am;Bearbeiter;Kommentar\n15.03.2031 11:50;Ana;da',
      '2031-03-15 11:50 | Ana | da',
    ],
    'with names in French': ['Horodatage;Auteur;Commentaire\n2031-03-15 11:50;Ana;là', '2031-03-15 11:50 | Ana | là'],
    'with names in Portuguese, and where it can be seen': [
      'Data\tHora\tResponsável\tDescrição\tEvidência\n15/03/2031\t11:50:00\tRui Dias\tAlerta: fila\thttps://g.example/1',
      '2031-03-15 11:50 | Rui Dias | Alerta: fila',
    ],
    'with names in Japanese': ['日時,担当者,内容\n2031-03-15 11:50,佐藤,再起動', '2031-03-15 11:50 | 佐藤 | 再起動'],
    'with a name that only ends like a time': [
      'id,inserted_at,author_name,body\n9,2031-03-15 11:50:22.519+00,Ana,the pool is full',
      '2031-03-15 11:50:22 | Ana | the pool is full',
    ],
    'with a text that no name tells, by its words': [
      'element_id,sys_created_on,sys_created_by,element,value\nINC7,2031-03-15 11:50,ana.lima,work_notes,The pool is full on both hosts\nINC7,2031-03-15 11:51,li,work_notes,It is raised',
      '2031-03-15 11:50 | ana.lima | The pool is full on both hosts',
    ],
    'with addresses of people': [
      'Timestamp\tEmail Address\tWhat happened?\n03/15/2031 11:50:22\tana@example.org\tCarts fail',
      '2031-03-15 11:50:22 | ana@example.org | Carts fail',
    ],
    'with such a text over two lines': [
      'sys_created_on,sys_created_by,element,value\n2031-03-15 11:50,ana,work_notes,"See above.\nThe pool is raised"\n2031-03-15 11:51,li,comments,It works for us again',
      '2031-03-15 11:50 | ana | See above. The pool is raised',
    ],
    'with a time that no name tells, by what stands there': [
      'quando,passo\n2031-03-15 11:50,A fila cresce muito hoje',
      '2031-03-15 11:50 | A fila cresce muito hoje',
    ],
    'with names of a ticket': [
      'opened_at,closed_at,short_description,assigned_to\n2031-03-15 11:50:07,2031-03-16 12:50:07,alert,Ana',
      '2031-03-15 11:50:07 | Ana | alert',
    ],
    'from Splunk': ['_time,host,_raw\n2031-03-15T11:50:00.000+0000,db-1,alert', '2031-03-15 11:50 | alert'],
    'from Kibana': ['@timestamp,message\n"Mar 15, 2031 @ 11:50:07.123",alert', '2031-03-15 11:50:07 | alert'],
    'with a text over two lines': ['time,text\n2031-03-15 11:50,"one\ntwo"', '2031-03-15 11:50 | one two'],
    'that Windows wrote': ['\ufefftime,text\r\n2031-03-15 11:50,alert\r\n', '2031-03-15 11:50 | alert'],
  };
  for (const [what, [text, row]] of Object.entries(cases))
    it(`is read ${what}`, () => assert.deepEqual(rows(text).slice(0, 1), [row]));

  it('tells what stands where addresses do and is none', () => {
    const { messages, unread } = readRecord({ text: 'time,text,evidence\n2031-03-15 11:50,alert,graph 3' });
    assert.deepEqual([messages[0]?.link, unread[0]?.text], [null, 'columns that are not read: evidence']);
  });

  it('has its zone in a header', () => {
    assert.equal(
      readRecord({ text: 'Time (CET),Text\n2031-03-15 11:50,alert' }).messages[0]?.at,
      '2031-03-15T10:50:00Z',
    );
  });

  it('may have a title above, or what Excel needs', () => {
    const table = 'Time;Who;What\n2031-03-15 11:50;Ana;alert\n2031-03-15 11:51;Li;up';
    const expected = ['2031-03-15 11:50 | Ana | alert', '2031-03-15 11:51 | Li | up'];
    const titled = readRecord({ text: `Incident 7, times\n\n${table}\n` });
    assert.deepEqual([titled.format, rowsOf(titled)], ['csv', expected]);
    assert.deepEqual(titled.unread, [{ line: 1, text: 'Incident 7, times' }]);
    // A row that does not fit tells its line.
    const excel = readRecord({ text: `sep=;\r\n${table.replaceAll('\n', '\r\n')}\r\nsoon;Ana;up` });
    assert.deepEqual([rowsOf(excel)[0], excel.noise], [expected[0], [{ line: 1, text: 'sep=;' }]]);
    assert.deepEqual(
      excel.unread.map(({ line }) => line),
      [5],
    );
    // Not every line with these words is a head.
    const notes = readRecord({ text: 'Notes\nTime is short, message us\n11:50 alert\n11:51 up' });
    assert.deepEqual([notes.format, notes.unread.length, notes.messages.length], ['lines', 2, 2]);
    const markdown = readRecord({ text: '# Times\n\n| Time | What |\n|---|---|\n| 11:50 | alert |\n\n11:51 up' });
    assert.deepEqual([markdown.format, rowsOf(markdown)], ['lines', ['11:50 | alert', '11:51 | up']]);
  });

  it('takes no date behind a time for a part of it', () => {
    const at = (text: string) => readRecord({ text }).messages[0]?.at;
    assert.equal(at('2031-03-15 11:50:07,2031-03-16 12:50:07,alert'), null);
    assert.equal(at('2031-03-15 11:50:07,123-0500 alert'), '2031-03-15T16:50:07Z');
    assert.equal(at('2031-03-15 11:50:07.123-05:00 alert'), '2031-03-15T16:50:07Z');
  });

  it('tells the rows that have no time', () => {
    const reading = readRecord({ text: 'time,text\n2031-03-15 11:50,alert\nsoon,something\n2031-03-15 11:51,up' });
    assert.deepEqual(rowsOf(reading), ['2031-03-15 11:50 | alert', '2031-03-15 11:51 | up']);
    assert.deepEqual(reading.unread, [{ line: 3, text: 'soon,something' }]);
  });

  it('keeps a text that was not quoted whole, and tells rows that do not fit', () => {
    assert.deepEqual(rows('time,text\n2031-03-15 11:50,one, two'), ['2031-03-15 11:50 | one, two']);
    assert.deepEqual(
      readRecord({ text: 'time,text,who\n2031-03-15 11:50,one, two,Mira\n2031-03-15 11:51,up,Li' }).unread,
      [{ line: 2, text: '2031-03-15 11:50,one, two,Mira' }],
    );
  });

  it('has no time in its text that is that of the row', () => {
    const said = (time: string, text: string) =>
      readRecord({ text: `_time,_raw\n${time},"${text}"` }).messages[0]?.text;
    assert.equal(said('2031-03-15T11:50:07.120+0100', '2031-03-15 11:50:07,120 WARN full'), 'WARN full');
    assert.equal(said('1931424607000', '[2031-03-16T10:50:07.000Z] full'), 'full');
    assert.equal(said('2031-03-15 11:50:07', '2031-03-15 11:50:07 - full'), 'full');
    // Another time, and what says more than the row does.
    for (const text of ['2031-03-15 11:40:07 full', '2031-03-15 10:50:07 full', '2031-03-15T11:50:07Z full'])
      assert.equal(said('2031-03-15T11:50:07.120+0100', text), text);
    assert.equal(said('2031-03-15 11:50', '2031-03-15 11:50:07 full'), '2031-03-15 11:50:07 full');
    // A span, and a figure below zero.
    for (const behind of [' - 12:15:00 maintenance', ' until 12:15 maintenance', '–12:15 maintenance'])
      assert.equal(said('2031-03-15 11:50:07', `2031-03-15 11:50:07${behind}`), `2031-03-15 11:50:07${behind}`);
    assert.equal(said('2031-03-15 11:50:07', '2031-03-15 11:50:07 -3 degrees'), '\\-3 degrees');
    assert.equal(said('2031-03-15 11:50:07', '2031-03-15 11:50:07 - -3 degrees'), '\\-3 degrees');
    assert.equal(said('2031-03-15 11:50:07', '2031-03-15 11:50:07'), '2031-03-15 11:50:07');
  });

  it('has the files that are attached', () => {
    const shot = 'https://files.example/1/shot.png?ex=2';
    assert.deepEqual(
      readRecord({
        text: `Date,Content,Attachments\n2031-03-15 11:50,,"${shot},https://files.example/b.txt"\n2031-03-15 11:51,see,log.txt\n2031-03-15 11:52,up,`,
      }).messages.map(({ text, kind }) => [text, kind === 'noise']),
      [
        [`[shot.png](${shot}) [b.txt](https://files.example/b.txt)`, false],
        ['see log.txt', false],
        ['up', false],
      ],
    );
  });

  it('has no counts of files in its text, and tells that there are some', () => {
    const read = (...cells: readonly string[]) =>
      readRecord({ text: ['time,text,attachments', ...cells.map((cell) => `2031-03-15 11:50,up,${cell}`)].join('\n') });
    const none = ['0', '[]', 'No', 'false', 'n/a', '2', '2.5', '-', 'see the wiki.'];
    for (const { text } of read(...none).messages) assert.equal(text, 'up');
    for (const cell of none)
      assert.deepEqual(read('', cell).unread, [{ line: 1, text: 'columns that are not read: attachments' }], cell);
    const files = ['b.7z', 'Screen shot 2.png', 'logs.tar.gz', 'clip.mp4'];
    assert.deepEqual(
      read(...files).messages.map(({ text }) => text),
      files.map((file) => `up ${file}`),
    );
    assert.deepEqual(read(...files).unread, []);
    const json = ['https://files.example/a.png', 0].map((attachments, i) => ({
      time: `2031-03-15T11:5${i}:00Z`,
      text: 'up',
      attachments,
    }));
    assert.deepEqual(rows(JSON.stringify(json)), [
      '2031-03-15 11:50 | up [a.png](https://files.example/a.png)',
      '2031-03-15 11:51 | up',
    ]);
  });

  it('may tell the zone in the name of its time', () => {
    const zoneIn = (name: string) => readRecord({ text: `${name},Text\n2031-03-15 11:50,alert` }).messages[0]?.zone;
    const names: Readonly<Record<string, string>> = {
      'Time (CET)': 'CET',
      'TimeGenerated [UTC]': 'UTC',
      'timestamp [Europe/Berlin]': 'Europe/Berlin',
      'Time UTC': 'UTC',
      'UTC Time': 'UTC',
      created_at_utc: 'UTC',
      EventTimeUtc: 'UTC',
      'TIMESTAMP UTC': 'UTC',
      'Time CET': 'CET',
      'Time UTC+2': 'UTC+2',
    };
    for (const [name, zone] of Object.entries(names)) assert.equal(zoneIn(name), zone, name);
    for (const name of ['Time', 'Time (local)', 'TIME MET', 'Est Time', 'Time [ms]'])
      assert.equal(zoneIn(name), null, name);
    const pair = readRecord({ text: 'Date,Time UTC,Text\n2031-03-15,11:50,alert' });
    assert.equal(pair.messages[0]?.at, '2031-03-15T11:50:00Z');
    const own = readRecord({ text: 'Time UTC,Text\n2031-03-15T11:50:00+01:00,alert' });
    assert.equal(own.messages[0]?.at, '2031-03-15T10:50:00Z');
  });

  it('keeps that a time is about so, and the end of a span', () => {
    assert.deepEqual(rows('Time (CET),Text\n2031-03-15 ~11:50,up\n11:51-11:55,down\n~11:58,up'), [
      '2031-03-15 11:50 | up (about 11:50 CET)',
      '2031-03-15 11:51 | down (until 11:55 CET)',
      '2031-03-15 11:58 | up (about 11:58 CET)',
    ]);
  });

  it('has comments with a time of their own as messages', () => {
    const text = [
      'Summary,Reporter,Created,Comment,Comment,Labels',
      'Pumps are slow,Ana,15/Mar/31 2:02 PM,"15/Mar/31 2:09 PM;mira;Two\nlines; and more",15/Mar/31 2:31 PM;li;Up,a;b',
      'Pool is full,Ana,15/Mar/31 2:40 PM,said without a time,,',
    ].join('\n');
    const { messages, unread } = readRecord({ text });
    assert.deepEqual(rowsOf({ messages }), [
      '2031-03-15 14:02 | Ana | Pumps are slow',
      '2031-03-15 14:09 | mira | Two lines; and more',
      '2031-03-15 14:31 | li | Up',
      '2031-03-15 14:40 | Ana | Pool is full',
    ]);
    assert.deepEqual(unread, [{ line: 1, text: 'columns that are not read: Labels, Comment' }]);
  });

  it('has no time of its row behind a level, or as a machine writes it without a year', () => {
    const said = (text: string) => readRecord({ text: `time,text\n2031-03-15T11:50:00Z,${text}` }).messages[0]?.text;
    assert.equal(said('[ERROR]\t2031-03-15T11:50:00.123Z\tlost'), '\\[ERROR\\] lost');
    assert.equal(said('Mar 15 11:50:00 web-1 pump[8]: lost'), 'web-1 pump\\[8\\]: lost');
    assert.equal(said('Mar 14 11:50:00 web-1 lost'), 'Mar 14 11:50:00 web-1 lost');
    assert.equal(said('Foo 15 11:50:00 web-1 lost'), 'Foo 15 11:50:00 web-1 lost');
    assert.equal(said('ERROR 2031-03-15T11:40:00Z lost'), 'ERROR 2031-03-15T11:40:00Z lost');
  });

  it('tells where a quote ends, and has no marks of headings', () => {
    const said = (text: string) => readRecord({ text: `time,text\n2031-03-15 11:50,"${text}"` }).messages[0]?.text;
    assert.equal(said('> is it down?\n> all of it?\nyes'), '“is it down? all of it?” yes');
    assert.equal(said('> 90% of the disk'), '\\> 90% of the disk');
    assert.equal(
      said('now:\n>90% of the disk\n> 5 s a call\n> and more'),
      'now: >90% of the disk > 5 s a call > and more',
    );
    assert.equal(said('> is it down?\n>\n> 5 pumps\n\nyes'), '“is it down? 5 pumps” yes');
    assert.equal(said('$ psql\n> select 1\n> from pump;\n1'), '$ psql > select 1 > from pump; 1');
    assert.equal(said('>>> a = 1\n>>> a\n1'), '\\>>> a = 1 >>> a 1');
    assert.equal(said('> is it?\n```\n> a\n\nb\n```\nyes'), '“is it?” `> a` `b` yes');
    assert.equal(said('one\ntwo'), 'one two');
    assert.equal(said('#### Deploy\ndone'), 'Deploy done');
    assert.equal(said('# systemctl restart pump'), '\\# systemctl restart pump');
  });

  it('tells the columns that nothing was made of, if they hold something; those for machines only to those who ask', () => {
    const text =
      'time,severity,text,region,Thread Id,empty\n2031-03-15 11:50,high,alert,,17,\n2031-03-15 11:51,,up,north,18,';
    const { unread, noise } = readRecord({ text });
    assert.deepEqual(unread, [{ line: 1, text: 'columns that are not read: severity, region' }]);
    assert.deepEqual(noise, [{ line: 1, text: 'columns that are not read: Thread Id' }]);
    const ticket = readRecord({ text: 'Ticket ID,Issue Type,Post Type,time,text\n7,Task,bot,2031-03-15 11:50,up' });
    assert.deepEqual(ticket.unread, [{ line: 1, text: 'columns that are not read: Ticket ID, Issue Type' }]);
    assert.deepEqual(ticket.noise, [{ line: 1, text: 'columns that are not read: Post Type' }]);
    const json = [{ time: '2031-03-15T11:50:00Z', text: 'alert', host: 'db-1', tags: [] }];
    assert.deepEqual(readRecord({ text: JSON.stringify(json) }).unread, [
      { line: 1, text: 'columns that are not read: host' },
    ]);
  });

  it('has what was done as its text, with the details behind where people wrote them', () => {
    const details = 'columns that are not read: details';
    const read = (...lines: readonly string[]) => {
      const { messages, unread } = readRecord({
        text: ['time,action,details', ...lines.map((line) => `2031-03-15 11:50,${line}`)].join('\n'),
      });
      return [messages.map(({ text }) => text), unread.map(({ text }) => text)];
    };
    assert.deepEqual(read('valve.open,', 'valve.open,the left one', 'Opened:,[a] valve'), [
      ['valve.open', 'valve.open: the left one', 'Opened: \\[a\\] valve'],
      [],
    ]);
    for (const data of ['"{""valve"": 7}"', '"[""left""]"', '<valve id="7"/>', 'null', '12', 'x'.repeat(1001)])
      assert.deepEqual(read(`valve.open,${data}`), [['valve.open'], [details]], data);
    // Without an action the details are all there is.
    assert.deepEqual(read(',the left one', ',"{""valve"": 7}"'), [['the left one', '{"valve": 7}'], []]);
    assert.deepEqual(rows('time,details\n2031-03-15 11:50,up'), ['2031-03-15 11:50 | up']);
    assert.deepEqual(rows('time,message,details\n2031-03-15 11:50,up,all'), ['2031-03-15 11:50 | up']);
  });

  it('has another column that tells something as its text where a row has none', () => {
    const { messages, unread } = readRecord({
      text: 'time,message,event,host\n2031-03-15 11:50,,pump.stop,p-1\n2031-03-15 11:51,,17,\n2031-03-15 11:52,,null,\n2031-03-15 11:53,up,,',
    });
    assert.deepEqual(
      messages.map(({ text, kind }) => [text, kind]),
      [
        ['pump.stop', 'observation'],
        ['', 'noise'],
        ['', 'noise'],
        ['up', 'observation'],
      ],
    );
    assert.deepEqual(unread, [{ line: 1, text: 'columns that are not read: host, event' }]);
    const json = [{ time: '2031-03-15T11:50:00Z', text: '', 'operation name': 'Stop pump' }];
    assert.deepEqual(rows(JSON.stringify(json)), ['2031-03-15 11:50 | Stop pump']);
  });

  it('has no category, type or id as its text, and nobody that is a number', () => {
    const log =
      'Event category,Event type,Time,Operation name,Event initiated by\nAdmin,x,2031-03-15 11:50,Stop pump,Ana';
    assert.deepEqual(rows(log), ['2031-03-15 11:50 | Ana | Stop pump']);
    assert.deepEqual(rows('Time,Event log\n2031-03-15 11:50,Stop pump'), ['2031-03-15 11:50 | Stop pump']);
    assert.throws(
      () => readRecord({ text: 'Time,Event category,Message Id\n11:50,Admin,7' }, { from: 'csv' }),
      /This table needs/,
    );
    const { messages, noise } = readRecord({
      text: 'time,user_id,text\n2031-03-15 11:50,17,up\n2031-03-15 11:51,U17,up',
    });
    assert.deepEqual(
      messages.map(({ who }) => who),
      [null, 'U17'],
    );
    assert.deepEqual(noise, [{ line: 1, text: 'columns that are not read: user_id' }]);
    assert.deepEqual(rows('time,user,text\n2031-03-15 11:50,17,up'), ['2031-03-15 11:50 | 17 | up']);
  });

  it('has links of HTML as links, but not in code', () => {
    const said = (text: string) => rows(`time;text\n2031-03-15 11:50;${text}`)[0]?.split(' | ')[1];
    assert.equal(
      said("see <a class='x' href='https://a.example/1?b=(2)&amp;c=3'>the *run*</a>, all"),
      'see [the \\*run\\*](https://a.example/1?b=%282%29&c=3), all',
    );
    assert.equal(said("`<a href='https://a.example'>run</a>`"), "`<a href='https://a.example'>run</a>`");
    assert.equal(said("<a href='javascript:run'>run</a>"), "\\<a href='javascript:run'>run\\</a>");
  });

  it('is refused with its headers where none is for the time', () => {
    for (const from of ['csv', undefined] as const)
      assert.throws(
        () => readRecord({ text: 'color,size\nred,12' }, from ? { from } : {}),
        /This table needs a header for the time .* Its headers are color, size\. Rename them/,
      );
  });

  it('has its text in the only column that is no other, if that has words, and under more names', () => {
    assert.deepEqual(rows('Time,Person,Frobs\n10:04,Mira,declared it\n10:09,Li,up\n'), [
      '10:04 | Mira | declared it',
      '10:09 | Li | up',
    ]);
    assert.deepEqual(rows('Date,Time,Responder,Comments\n2031-03-15,10:04,Tom,"502s, ""bad"""\n'), [
      '2031-03-15 10:04 | Tom | 502s, "bad"',
    ]);
    assert.deepEqual(rows('Time (UTC)\tPerson\tAction taken\n2:03 PM\tMira\tdeclared\n'), ['14:03 | Mira | declared']);
    assert.throws(
      () => readRecord({ text: 'time,depth\n10:04,3\n10:05,4\n' }, { from: 'csv' }),
      /Its headers are time, depth/,
    );
  });

  it('may have its texts in a last column without a name, as Windows writes its events', () => {
    const head = 'Level,Date and Time,Source,Event ID,Task Category';
    const first = 'Error,15/03/2031 11:50:01,PumpService,71,None,The pump stood still.';
    const second = 'Error,15/03/2031 11:51:02,disk,7,(1),"The disk, number 2, is slow."';
    assert.deepEqual(rows(`${head}\n${first}\n${second}`), [
      '2031-03-15 11:50:01 | PumpService | The pump stood still.',
      '2031-03-15 11:51:02 | disk | The disk, number 2, is slow.',
    ]);
    // Not each row has one, or no words stand there.
    assert.throws(() => rows(`${head}\n${first}\nError,15/03/2031 11:51:02,disk,7,(1)`));
    assert.throws(() => rows(`${head}\nError,15/03/2031 11:51:02,disk,7,(1),9`));
  });

  it('has one cell too many in a row that nobody can read, where a name tells the text', () => {
    const { messages, unread } = readRecord({
      text: 'time,message,tags\n2031-03-15 11:50,down,db\n2031-03-15 11:51,up,db,it is all fine again',
    });
    assert.deepEqual([messages.length, unread.length], [1, 2]);
  });

  it('has the source for who only beside the id of an event', () => {
    assert.deepEqual(rows('time,source,message\n2031-03-15 11:50,Wiki,down'), ['2031-03-15 11:50 | down']);
  });

  it('has a caller for who, unless it is a place in a program', () => {
    const callers = ['ana@site.example', '0d4b7c1e-9f0a-4f1b-8a51-2c3d4e5f6a7b', 'Ana Lima'];
    for (const who of callers)
      assert.deepEqual(rows(`time,caller,message\n2031-03-15 11:50,${who},down`), [`2031-03-15 11:50 | ${who} | down`]);
    for (const place of ['pool/open.go:42', 'open.go:42', 'org.site.Pool.open', 'Pool.open(Pool.java:7)'])
      assert.deepEqual(rows(`time,caller,message\n2031-03-15 11:50,${place},down`), ['2031-03-15 11:50 | down']);
  });

  it('has in a log only people for callers, and elsewhere people with a place, too', () => {
    const places = ['openPool', 'open.go', 'pool/open.go:42', 'Pool.open(Pool.java:7)', 'at Pool.open(Pool.java:7)'];
    for (const place of places)
      assert.deepEqual(rows(`time,level,caller,message\n2031-03-15 11:50,INFO,${place},down`), [
        '2031-03-15 11:50 | down',
      ]);
    for (const who of ['Ana Lima', 'Maria', 'ana@site.example'])
      assert.deepEqual(rows(`time,level,caller,message\n2031-03-15 11:50,2,${who},down`), [
        `2031-03-15 11:50 | ${who} | down`,
      ]);
    for (const who of ['Ana Lima (Hall 3)', 'Ana Lima/IT', 'Ana Lima: IT', 'ana.lima'])
      assert.deepEqual(rows(`time,caller,message\n2031-03-15 11:50,${who},down`), [`2031-03-15 11:50 | ${who} | down`]);
  });

  it('has nobody that is a thing with a number where somebody tells what happened', () => {
    const read = (who: string) => rows(`Zeit;Melder;Meldung\n15.03.2031 11:50;${who};Rauch`)[0];
    for (const thing of ['M-12 Halle 3', 'RM12', 'Halle 3'])
      assert.equal(read(thing), '2031-03-15 11:50 | Rauch', thing);
    for (const who of ['Mira Ek', 'mira42', 'Mira Ek, Halle 3', 'Mira Ek (Tel. 12)'])
      assert.equal(read(who), `2031-03-15 11:50 | ${who} | Rauch`, who);
    assert.equal(
      rows('Zeit;Melder;Autor;Nachricht\n15.03.2031 11:50;Pumpe;Mira;Rauch')[0],
      '2031-03-15 11:50 | Mira | Rauch',
    );
  });

  it('has no address for the source of an event, and no source beside the id of another one', () => {
    const said = '2031-03-15 11:50,The pool is full';
    assert.deepEqual(rows(`Event ID,Time,Event,Source\n7,${said},Watch`), ['2031-03-15 11:50 | The pool is full']);
    const { messages, unread } = readRecord({
      text: `Event ID,Level,Time,Event,Source\n7,High,${said},https://wiki.example/7\n8,High,${said},pool`,
    });
    assert.deepEqual(
      messages.map(({ who }) => who),
      [null, 'pool'],
    );
    assert.deepEqual(unread, [{ line: 1, text: 'columns that are not read: Level, Source' }]);
  });

  it('has who in other languages', () => {
    const names = [
      'Intervenant',
      'Signalé par',
      'Erstellt von',
      'Melder',
      'Creato da',
      'Användare',
      '対応者',
      '작성자',
    ];
    for (const name of names)
      assert.deepEqual(
        rows(`Timestamp\t${name}\tMessage\n2031-03-15 11:50\tAna\tdown`),
        ['2031-03-15 11:50 | Ana | down'],
        name,
      );
  });

  it('may be wide: brackets, figures and colons of headers and times, and nothing of what was said', () => {
    const text = [
      '日付\t時刻（JST）\t対応者\t内容',
      '２０３１／３／１５\t２３：１２\t林（ＤＢ）\t停止（１０：００～）',
      '\t23:15\t林（ＤＢ）\t復旧',
    ];
    const { messages } = readRecord({ text: text.join('\n') });
    assert.deepEqual(rowsOf({ messages }), [
      '2031-03-15 23:12 | 林（ＤＢ） | 停止（１０：００～）',
      '2031-03-15 23:15 | 林（ＤＢ） | 復旧',
    ]);
    assert.equal(messages[0]?.at, '2031-03-15T14:12:00Z');
  });

  it('has a column of names for who beside its numbers, and that of who made a row beside the name of a thing', () => {
    assert.deepEqual(
      rows('ID,Author ID,Author Name,Action,Created At (UTC)\n7,12,"Ek, Mira",Added key,2031-03-15 11:50:00', {
        zone: 'UTC',
      }),
      ['2031-03-15 11:50 | Ek, Mira | Added key'],
    );
    assert.deepEqual(rows('name,value,sys_created_on,sys_created_by\nincident,printer jams,2031-03-15 11:50:00,m.ek'), [
      '2031-03-15 11:50 | m.ek | printer jams',
    ]);
    assert.deepEqual(rows('Time,Name,Text\n2031-03-15 11:50,Mira,down'), ['2031-03-15 11:50 | Mira | down']);
  });

  it('has the problem for its text, beside a count of actions', () => {
    assert.deepEqual(
      rows(
        'Severity,Time,Host,Problem,Actions\nHigh,2031-03-15 11:50:00,db-1,Disk is full,Actions (4)\nHigh,2031-03-15 11:52:00,db-1,No ping,',
      ),
      ['2031-03-15 11:50 | Disk is full (db-1)', '2031-03-15 11:52 | No ping (db-1)'],
    );
  });

  it('may be one of Markdown, with bars in its cells', () => {
    const { format, messages, noise, unread } = readRecord({
      text: '| Time | Who | What |\n|:--|--:|---|\n| 22:40 | _Mira_ | `a \\| b` is<br>slow |\n| 22:50 | — | up |\n',
    });
    assert.deepEqual([format, rowsOf({ messages })], ['csv', ['22:40 | Mira | `a | b` is slow', '22:50 | up']]);
    assert.deepEqual([unread, noise.map(({ line }) => line)], [[], [2]]);
    // A bar as a mark between cells, in a file that is no Markdown.
    assert.deepEqual(rows('time|who|what\n22:40|C:\\|late')[0], '22:40 | C:\\ | late');
  });

  it('may ask in its head what happened', () => {
    const read = (...head: readonly string[]) =>
      rows(`\ufeff${head.join(';')}\r\n15.03.2031;22:40;Jörg;"Band ""4"" steht"\r\n;22:50;;"läuft;\nwieder"\r\n`);
    const expected = ['2031-03-15 22:40 | Jörg | Band "4" steht', '2031-03-15 22:50 | läuft; wieder'];
    for (const what of ['Was ist passiert?', 'Was geschah?', 'Und was war da los?', 'Aktion', 'Meldung'])
      for (const who of ['Wer', 'Wer?', 'Mitarbeiter', 'Durchgeführt von'])
        assert.deepEqual(read('Datum', 'Uhrzeit', who, what), expected, `${who} ${what}`);
    assert.deepEqual(rows('Wann?;Wer?;Was?\n15.03.2031 22:40;Jörg;steht'), ['2031-03-15 22:40 | Jörg | steht']);
    // Somebody who asks.
    const notes = readRecord({ text: '22:40 Mira: is it late, or is it down?\n22:50 Li: late, and not down' });
    assert.equal(notes.format, 'lines');
    assert.equal(rowsOf(notes).length, 2);
    const asked = readRecord({ text: 'so, what now?\n22:40, it is late today\n22:50, we stopped all trains' });
    assert.deepEqual([asked.format, asked.unread.map(({ text }) => text)], ['lines', ['so, what now?']]);
  });

  it('tells which host has a problem, where its text does not', () => {
    const read = (text: string) => {
      const { messages, unread } = readRecord({ text });
      return [messages.map((each) => each.text), unread.map((each) => each.text)];
    };
    const head = 'Time,Host,Problem,Duration';
    assert.deepEqual(
      read(
        `${head}\n15:50,db-1,No ping,5m\n15:51,db-1,No ping on db-1,4m\n15:52,,No ping,\n15:53,db-1,No ping on db-12,`,
      ),
      [
        ['No ping (db-1)', 'No ping on db-1', 'No ping', 'No ping on db-12 (db-1)'],
        ['columns that are not read: Duration'],
      ],
    );
    assert.deepEqual(read(JSON.stringify([{ time: '2031-03-15T11:50:00Z', alert: 'No ping', host: { tag: 7 } }])), [
      ['No ping'],
      ['columns that are not read: host'],
    ]);
    // What somebody or a program says may be about anything, and is told as it is.
    assert.deepEqual(read('Time,Host,Message\n15:50,db-1,No ping'), [['No ping'], ['columns that are not read: Host']]);
  });
});
