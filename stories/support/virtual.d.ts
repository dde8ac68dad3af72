declare module 'virtual:custom-elements' {
  const manifest: object;
  export default manifest;
}

declare module '@custom-elements-manifest/analyzer/cli.js' {
  export function cli(options: { argv: string[]; cwd: string; noWrite: boolean }): Promise<unknown>;
}

declare module '*.css';

declare module '*.css?inline' {
  const text: string;
  export default text;
}
