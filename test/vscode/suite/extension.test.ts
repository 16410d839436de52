import assert from 'node:assert/strict';
import { extensions } from 'vscode';
import { extensionId } from '../extension-id';

describe('extension', () => {
  it('is there and activates', async () => {
    const extension = extensions.getExtension(extensionId);
    assert.ok(extension);
    await extension.activate();
    assert.equal(extension.isActive, true);
  });
});
