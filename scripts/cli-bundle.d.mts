import type { BuildOptions } from 'esbuild';

export declare const cli: BuildOptions;
