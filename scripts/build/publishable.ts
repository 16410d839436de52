// What has to be filled in, or written, before anything is published.

/** The parts of package.json that say where the project lives and who publishes it. Everything else follows from them. */
export interface Identity {
  readonly version: string;
  readonly publisher: string;
  readonly repository: { readonly url: string };
}

/** What stands for a name that is not known yet: it begins with `your-`. */
const placeholder = /(?:^|[/:@])your-/;

/** Why this version cannot be published yet, a sentence each. `tag`: the one that asks for it, if there is one. */
export function findObstacles(manifest: Identity, changelog: string, tag?: string): readonly string[] {
  const { version, publisher, repository } = manifest;
  const [, newest] = /^## (.*)$/m.exec(changelog) ?? [];
  return [
    ...(placeholder.test(publisher) ? [`package.json: "publisher" is still a placeholder, ${publisher}.`] : []),
    ...(placeholder.test(repository.url)
      ? [`package.json: "repository" is still a placeholder, ${repository.url}.`]
      : []),
    ...(newest === version ? [] : [`CHANGELOG.md begins with “${newest ?? ''}”, not with version ${version}.`]),
    ...(tag === undefined || tag === `v${version}` ? [] : [`The tag ${tag} is not that of version ${version}.`]),
  ];
}

/** Where a repository is read, from the address it is cloned from. */
export function pageOf({ repository }: Pick<Identity, 'repository'>): string {
  return repository.url.replace(/^git\+/, '').replace(/\.git$/, '');
}
