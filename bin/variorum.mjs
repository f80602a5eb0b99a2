#!/usr/bin/env node
// The command runs from its TypeScript sources, which Node reads by itself from 22.18 on. An older one hands over to the Node that the
// project brings along (package.json, optionalDependencies).
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major > 22 || (major === 22 && minor >= 18)) {
  // A reader that has seen enough (`| head`) closes the pipe: no fault of ours.
  process.stdout.on('error', (error) => {
    if (error.code !== 'EPIPE') console.error(`variorum: The output cannot be written (${error.code}).`);
    process.exit(error.code === 'EPIPE' ? 0 : 1);
  });
  const { main } = await import('../src/cli/main.ts');
  process.exitCode = await main(process.argv.slice(2));
} else {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const node = fileURLToPath(new URL(`../node_modules/.bin/${name}`, import.meta.url));
  if (existsSync(node)) {
    process.exitCode =
      spawnSync(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' }).status ?? 1;
  } else {
    console.error(
      `variorum needs Node 22.18 or newer; this is ${process.versions.node}. Run npm ci, which brings one along.`,
    );
    process.exitCode = 1;
  }
}
