import { createAnalysis, defaultSettings } from '../../src/language/index';
import { slowInputs } from './slow-inputs';

// Reads each input, and tells its name when that is done: run as a process of its own, which can be ended.
for (const [name, text] of Object.entries(slowInputs)) {
  createAnalysis(text, { ...defaultSettings, profile: 'strict' }).findings();
  process.stdout.write(`${name}\n`);
}
