import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readJson, sources } from './manifest';

describe('src/vscode', () => {
  it('loads the engine and what reads records in one place each, so that activation stays cheap', () => {
    const imports = [...sources].flatMap(([file, text]) =>
      [...text.matchAll(/^import (?!type )[^;]*? from '[./]*\.\.\/(?:language|review)[^']*'/gms)].map(
        ([line]) => `${file}: ${line}`,
      ),
    );
    assert.deepEqual(imports, []);
    const loading = [...sources].filter(([, text]) => /\b(?:import|require)\(/.test(text)).map(([file]) => file);
    assert.deepEqual(loading, ['core/engine.ts', 'core/record.ts']);
  });

  it('keeps no state in modules', () => {
    assert.deepEqual(
      [...sources].filter(([, text]) => /^(?:export )?(?:let|var)\b/m.test(text)).map(([file]) => file),
      [],
    );
  });

  it('has no network, no telemetry, and asks the file system through VS Code', () => {
    const forbidden = /\bfetch\(|XMLHttpRequest|WebSocket|createTelemetryLogger|from 'node:|require\((?!'\.)/;
    assert.deepEqual(
      [...sources].filter(([, text]) => forbidden.test(text)).map(([file]) => file),
      [],
    );
  });
});

describe('eslint-suppressions.json', () => {
  it('names files that are there', () => {
    const files = Object.keys(readJson<object>('eslint-suppressions.json'));
    assert.deepEqual(
      files.filter((file) => !existsSync(file)),
      [],
    );
  });
});
