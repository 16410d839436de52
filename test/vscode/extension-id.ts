import manifest from '../../package.json' with { type: 'json' };

/** What VS Code knows our extension by. */
export const extensionId = `${manifest.publisher}.${manifest.name}`;
