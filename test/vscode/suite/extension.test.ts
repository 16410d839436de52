import assert from 'node:assert/strict';
import { extensions } from 'vscode';

describe('extension', () => {
  it('is there and activates', async () => {
    const extension = extensions.getExtension('learning-review.learning-review');
    assert.ok(extension);
    await extension.activate();
    assert.equal(extension.isActive, true);
  });
});
