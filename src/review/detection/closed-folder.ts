/** Hidden folders where teams keep documents. The others are for tools: they may be very large, or closed to us. */
const ours: ReadonlySet<string> = new Set(['.github', '.gitlab', '.gitea', '.forgejo', '.azuredevops', '.docs']);

/** Whether no reviews are looked for in a folder of this name. */
export const isClosedFolder = (name: string): boolean =>
  name.startsWith('.') ? !ours.has(name) : name === 'node_modules';
