// Writes what a workflow or pre-commit needs into the folder “release”; docs/publishing.md says what becomes of it.
import { writeRelease } from './build/release';

writeRelease('release');
