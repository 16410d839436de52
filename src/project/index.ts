// The project file: text -> what a team has chosen, and what is wrong in it. Pure; the command line and the editor read files for it.
export { keys, type Project } from './keys';
export { readProject, type Mistake } from './read-project';
export { ProjectFiles, sortByPath, type ProjectFile, type SaidByPath } from './project-files';
export { folderOf, foldersFrom, joinPath, pathWithin, projectFileName } from './paths';
export { withProject } from './settings';
export {
  isFolder,
  isForbidden,
  isPipe,
  isTooLarge,
  maxBytes,
  readBytes,
  tellUnreadable,
  type Unreadable,
} from './text-file';
export { allowPhrase, turnOffRule } from './edits';
export { getValue, listProperties, readJson, type Node } from './json';
export { findTickets, isTickets, type Ticket } from './tickets';
