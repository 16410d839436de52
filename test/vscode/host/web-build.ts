// Makes the static web build that @vscode/test-web serves out of the workbench inside code-server.
//
// That workbench starts itself and insists on a server to talk to. @vscode/test-web wants a module that exports
// `create`, `URI` and `Emitter` and leaves the rest to it. The same code holds both, so a few edits are enough. Each edit
// throws when it does not find its place: after a new version of code-server, this file is what has to be looked at.
import { copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { hostDir, readProduct, vscodeDir, webDataDir } from './paths';
import { quietSettings } from './settings';

const builtins = ['theme-defaults', 'theme-seti', 'markdown-basics', 'json', 'javascript'];
const serverOnly = ['agentHost', 'server-main.js', 'server-cli.js', 'nls.metadata.json', join('vs', 'sessions')];

/** Writes the build to the place where @vscode/test-web looks for a downloaded one, so that it downloads nothing. */
export function makeWebBuild(): void {
  const name = `vscode-web-stable-${readProduct().commit}`;
  const target = join(webDataDir, name);
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  const isWanted = (path: string) => !serverOnly.some((part) => `${path}${sep}`.includes(`${sep}${part}${sep}`));
  cpSync(join(vscodeDir, 'out'), join(target, 'out'), { recursive: true, filter: isWanted });
  symlinkSync(join(hostDir, 'node_modules'), join(target, 'node_modules'), 'junction');
  symlinkSync(join(vscodeDir, 'extensions'), join(target, 'extensions'), 'junction');
  for (const file of ['package.json', 'product.json']) copyFileSync(join(vscodeDir, file), join(target, file));

  const workbench = join(target, 'out/vs/code/browser/workbench/workbench.js');
  writeFileSync(workbench, adaptWorkbench(readFileSync(workbench, 'utf8')));
  writeFileSync(join(target, 'out/vs/workbench/workbench.web.main.internal.js'), entryModule());
  writeFileSync(
    join(target, 'out/vs/workbench/workbench.web.main.internal.css'),
    '@import url("../code/browser/workbench/workbench.css");\n',
  );
  writeFileSync(join(target, 'version'), name);
}

function adaptWorkbench(code: string): string {
  // The code that starts the workbench stands at the very end; around it are the minified names of what we export instead.
  const tail = code.slice(-20_000);
  const start = match(
    tail,
    /\(function\(\)\{let \w+=\w+\.document\.getElementById\("vscode-workbench-web-configuration"\)[\s\S]*?\}\)\(\);(?=export\{)/,
  )[0];
  const create = match(start, /([\w$]+)\([\w$]+\.document\.body,\{\.\.\.[\w$]+,windowIndicator/)[1];
  const uri = match(tail, /folderUri:([\w$]+)\.revive\(/)[1];
  const emitter = match(tail, /this\._onCallback=this\._register\(new ([\w$]+)\)/)[1];
  code = replace(code, start, `export{${create} as create,${uri} as URI,${emitter} as Emitter};`);

  // code-server keeps the user's data on the server; without one it belongs in the browser.
  const home = match(
    code,
    /(get userRoamingDataHome\(\)\{return )[\w$]+\(([\w$]+)\.file\(this\.userDataPath\)\.with\(\{scheme:([\w$]+)\.vscodeRemote\}\),"User"\)\}/,
  );
  code = replace(code, home[0], `${home[1]}${home[2]}.file("/User").with({scheme:${home[3]}.vscodeUserData})}`);

  // The built-in extensions are listed in the bundle; most have no browser code in the npm package and would only fail.
  const list = match(code, /this\.builtinExtensionsPromises=[\w$]+(?=\.map\()/);
  return replace(code, list[0], `${list[0]}.filter(e=>${JSON.stringify(builtins)}.includes(e.extensionPath))`);
}

/** `create` as @vscode/test-web calls it, with the options added that code-server's workbench expects from its server. */
function entryModule(): string {
  return `import { create as createWorkbench, URI, Emitter } from '../code/browser/workbench/workbench.js';
export { URI, Emitter };
export const create = (element, options) => createWorkbench(element, {
  userDataPath: '/',
  webviewEndpoint: new URL('../workbench/contrib/webview/browser/pre', import.meta.url).toString(),
  isEnabledFileDownloads: true,
  isEnabledFileUploads: true,
  isEnabledCoderGettingStarted: false,
  configurationDefaults: ${JSON.stringify(quietSettings)},
  ...options,
});
`;
}

function match(code: string, pattern: RegExp): RegExpExecArray {
  const found = pattern.exec(code);
  if (!found) throw new Error(`This version of VS Code's workbench is not known: no match for ${pattern}`);
  return found;
}

function replace(code: string, part: string, by: string): string {
  const at = code.indexOf(part);
  return code.slice(0, at) + by + code.slice(at + part.length);
}
