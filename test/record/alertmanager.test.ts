import assert from 'node:assert/strict';
import { readRecord } from '../../src/record/index';
import { rowsOf } from './read';

describe('alerts', () => {
  const high = {
    status: 'resolved',
    labels: { alertname: 'HighLatency', severity: 'page' },
    annotations: { summary: 'p95 [high]' },
    startsAt: '2031-03-15T12:50:26.739266876+01:00',
    endsAt: '2031-03-15T12:52:26Z',
    generatorURL: 'http://prom.example/graph?g0.expr=a(b)',
    fingerprint: 'ab',
  };
  const open = {
    status: 'firing',
    labels: { alertname: 'DiskFull' },
    annotations: {},
    startsAt: '2031-03-15T11:53:26Z',
    endsAt: '0001-01-01T00:00:00Z',
    fingerprint: 'cd',
  };

  it('fire and end, the same one once', () => {
    const files = [
      { name: 'a.json', text: JSON.stringify({ version: '4', status: 'firing', alerts: [high, open] }) },
      { name: 'b.json', text: JSON.stringify({ version: '4', alerts: [open] }) },
    ];
    const reading = readRecord({ files });
    assert.equal(reading.format, 'alertmanager');
    assert.deepEqual(rowsOf(reading), [
      '2031-03-15 11:50:26 | HighLatency (page) fires: p95 \\[high\\]',
      '2031-03-15 11:53:26 | DiskFull fires',
      '2031-03-15 12:52:26 | HighLatency (page) is resolved',
    ]);
    assert.equal(reading.messages[0]?.link, 'http://prom.example/graph?g0.expr=a%28b%29');
  });

  it('of Grafana lead to its panel, and may be listed', () => {
    const { messages } = readRecord({
      text: JSON.stringify([{ ...open, panelURL: 'https://grafana.example/d/1', status: { state: 'active' } }]),
    });
    assert.deepEqual(
      messages.map(({ link }) => link),
      ['https://grafana.example/d/1'],
    );
  });

  it('are grouped by OnCall', () => {
    const text = JSON.stringify({
      results: [
        {
          id: 'G1',
          title: 'Queue',
          state: 'resolved',
          created_at: '2031-03-15T11:50:00Z',
          acknowledged_at: '2031-03-15T11:51:00Z',
          resolved_at: '2031-03-15T11:59:00Z',
          permalinks: { slack: 'https://slack.example/1' },
        },
      ],
    });
    assert.deepEqual(rowsOf(readRecord({ text })), [
      '2031-03-15 11:50 | Queue fires',
      '2031-03-15 11:51 | Queue is acknowledged',
      '2031-03-15 11:59 | Queue is resolved',
    ]);
  });

  it('of one name are told apart by the labels in which they differ, or that say all there is', () => {
    const alert = (labels: object, annotations = {}) => ({ ...open, fingerprint: undefined, labels, annotations });
    const texts = (...alerts: readonly object[]) =>
      readRecord({ text: JSON.stringify({ alerts }) }).messages.map((each) => each.text);
    const pump = { alertname: 'PumpDown', severity: 'page', site: 'north' };
    const summary = { summary: 'It stands' };
    assert.deepEqual(texts(alert({ ...pump, pump: '1' }, summary), alert({ ...pump, pump: '2' }, summary)), [
      'PumpDown (page, pump: 1) fires: It stands',
      'PumpDown (page, pump: 2) fires: It stands',
    ]);
    assert.deepEqual(texts(alert(pump, summary), alert({ ...pump, pump: '2' }, summary)), [
      'PumpDown (page) fires: It stands',
      'PumpDown (page, pump: 2) fires: It stands',
    ]);
    assert.deepEqual(texts(alert(pump, summary)), ['PumpDown (page) fires: It stands']);
    assert.deepEqual(texts(alert({ alertname: 'NoData', datasource_uid: 'P1', rulename: 'Level' })), [
      'NoData (rulename: Level) fires',
    ]);
  });

  it('may each have labels of their own', () => {
    const count = 300;
    const alerts = Array.from({ length: count }, (_, i) => ({
      ...open,
      fingerprint: String(i),
      labels: { alertname: 'PumpDown', site: 'north', [`pump${i}`]: 'on', note: i === 0 ? '' : undefined },
      annotations: { summary: 'It stands' },
    }));
    const { messages } = readRecord({ text: JSON.stringify({ alerts }) });
    assert.equal(messages[0]?.text, 'PumpDown (pump0: on) fires: It stands');
    assert.equal(messages.length, count);
  });

  it('tell that there are more', () => {
    const { unread } = readRecord({ text: JSON.stringify({ alerts: [open], truncatedAlerts: 3 }) });
    assert.deepEqual(unread, [{ line: 1, text: '"truncatedAlerts": 3. There is more than was exported.' }]);
    assert.deepEqual(readRecord({ text: JSON.stringify({ alerts: [open], truncatedAlerts: 0 }) }).unread, []);
  });

  it('still fire while they are silenced', () => {
    const alert = (state: string) => ({
      labels: { alertname: state },
      startsAt: '2031-03-15T11:50:00Z',
      endsAt: '2031-03-15T12:30:00Z',
      status: { state },
    });
    const text = JSON.stringify([alert('suppressed'), alert('unprocessed'), alert('active')]);
    assert.deepEqual(
      readRecord({ text }).messages.map((each) => each.text),
      ['suppressed fires', 'unprocessed fires', 'active fires'],
    );
  });
});
