declare module '@vscode/vsce/out/zip' {
  /** The files of a .vsix, by path in lower case. */
  export function readZip(packagePath: string, filter: (path: string) => boolean): Promise<ReadonlyMap<string, Buffer>>;
}
