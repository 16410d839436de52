import assert from 'node:assert/strict';
import { readRecord } from '../../src/record/index';
import { rows } from './read';

describe('a chat from WhatsApp', () => {
  const cases: Readonly<Record<string, readonly [string, readonly string[]]>> = {
    'of Android': [
      '13/08/2031, 10:42 - Messages are end-to-end encrypted\n13/08/2031, 10:43 - Mira Ek: It is down\nstill\n13/08/2031, 10:44 - +49 170 1: yes: it is',
      [
        '2031-08-13 10:42 | Messages are end-to-end encrypted',
        '2031-08-13 10:43 | Mira Ek | It is down still',
        '2031-08-13 10:44 | +49 170 1 | yes: it is',
      ],
    ],
    'of a phone from Apple': [
      '[13.08.31, 10:43:05] ~ Mira Ek: It is down\n\u200e[13.08.31, 10:44:05] Li: \u200eimage omitted',
      ['2031-08-13 10:43:05 | Mira Ek | It is down', '2031-08-13 10:44:05 | Li | image omitted'],
    ],
    'with twelve hours': ['8/13/31, 2:43\u202fPM - Mira: down', ['2031-08-13 14:43 | Mira | down']],
    'that was copied': ['[10:43, 13/08/2031] Mira: down', ['2031-08-13 10:43 | Mira | down']],
  };
  for (const [what, [text, expected]] of Object.entries(cases))
    it(`is read ${what}`, () => {
      assert.equal(readRecord({ text }).format, 'whatsapp');
      assert.deepEqual(rows(text), expected);
    });

  it('is read without a comma behind the day, where a number speaks or something else is only in WhatsApp', () => {
    const text = [
      '13/08/2031 10:42 - Ines Prado criou o grupo "Fila"',
      '13/08/2031 10:43 - +351 912 000 000: Parou:',
      '10:40 - primeiro alerta',
      '1. vejo os logs <Mensagem editada>',
      '13/08/2031 10:44 - Ines Prado: Reiniciei <Mensagem editada>',
    ].join('\n');
    assert.equal(readRecord({ text }).format, 'whatsapp');
    assert.deepEqual(rows(text), [
      '2031-08-13 10:42 | Ines Prado criou o grupo "Fila"',
      '2031-08-13 10:43 | +351 912 000 000 | Parou: 10:40 - primeiro alerta 1. vejo os logs',
      '2031-08-13 10:44 | Ines Prado | Reiniciei',
    ]);
    assert.notEqual(readRecord({ text }).messages[0]?.kind, 'noise');
  });

  it('has what it says itself as noise, with a comma or without', () => {
    for (const comma of ['', ',']) {
      const text = [
        `13/08/2031${comma} 10:41 - Messages and calls are end-to-end encrypted. Only people in this chat can read them.`,
        `13/08/2031${comma} 10:42 - Ines Prado created group "Ovens"`,
        `13/08/2031${comma} 10:43 - Ines Prado: IMG-20310813-WA0004.jpg (file attached)`,
        `13/08/2031${comma} 10:44 - Zilo: the line is end-to-end encrypted`,
        `13/08/2031${comma} 10:45 - Zilo: who created group "Ovens"`,
      ].join('\n');
      const { format, messages } = readRecord({ text });
      assert.equal(format, 'whatsapp');
      assert.deepEqual(
        messages.map(({ who, kind }) => [who, kind === 'noise']),
        [
          [null, true],
          [null, true],
          ['Ines Prado', false],
          ['Zilo', false],
          ['Zilo', false],
        ],
      );
    }
  });

  it('is not taken for one where notes name a picture, or what is encrypted', () => {
    for (const said of [
      'Picture of oven two: IMG-20310813-WA0004.jpg',
      'Picture of oven two: IMG-20310813-WA0004.jpg (file attached)',
      'What is kept there: all is end-to-end encrypted',
      'The backup is end-to-end encrypted',
    ]) {
      const text = `13/08/2031 10:42 - Cause: the fan\n13/08/2031 10:44 - ${said}\n13/08/2031 10:46 - Next Step: oven two`;
      assert.notEqual(readRecord({ text }).format, 'whatsapp', said);
    }
    const named = '13/08/2031 10:42 - Ines: restarted it\n13/08/2031 10:44 - The backup is end-to-end encrypted';
    assert.equal(readRecord({ text: named }).format, 'lines');
  });

  it('is not taken for one where notes have such lines', () => {
    const text = '13/08/2031 10:42 - The queue stands still\n13/08/2031 10:44 - Ines: restarted it\n10:45 - it moves';
    assert.equal(readRecord({ text }).format, 'lines');
    assert.deepEqual(rows(text), [
      '2031-08-13 10:42 | The queue stands still',
      '2031-08-13 10:44 | Ines | restarted it',
      '2031-08-13 10:45 | it moves',
    ]);
  });

  it('has no mark of a change at the end of what was said, in several languages, and what is in the middle stays', () => {
    const marks = ['This message was edited', 'Diese Nachricht wurde bearbeitet.', 'Se editó este mensaje.'];
    for (const mark of marks) {
      const text = `13/08/2031, 10:43 - Li: It is <b> up \u200e<${mark}>\n13/08/2031, 10:44 - Li: so <${mark}> it is`;
      assert.deepEqual(rows(text), [
        '2031-08-13 10:43 | Li | It is \\<b> up',
        `2031-08-13 10:44 | Li | so \\<${mark}> it is`,
      ]);
    }
  });

  it('has no unseen marks around who is mentioned, and no blank in front of a name', () => {
    const text = '[8/13/31, 10:43:05\u202fPM] ~\u202fMira: ask @\u2068Li Wen\u2069 and \u202eLi\u202c';
    assert.deepEqual(rows(text), ['2031-08-13 22:43:05 | Mira | ask @Li Wen and (U+202E)Li']);
  });
});
