// Says what is missing before this version can be published; the workflow that publishes asks first.
//   npm run publishable [-- TAG]
import { readFileSync } from 'node:fs';
import { findObstacles, type Identity } from './build/publishable';

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Identity;
const obstacles = findObstacles(manifest, readFileSync('CHANGELOG.md', 'utf8'), process.argv[2]);
for (const obstacle of obstacles) console.error(obstacle);
if (obstacles.length > 0) console.error('docs/publishing.md says what to fill in.');
else console.log(`Version ${manifest.version} can be published.`);
process.exitCode = obstacles.length > 0 ? 1 : 0;
