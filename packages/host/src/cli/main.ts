#!/usr/bin/env node
import { processEnvironment } from '../config.js';
import { runCli } from './run.js';

process.exitCode = await runCli(process.argv.slice(2), {
  environment: processEnvironment,
  print: (line) => void process.stdout.write(`${line}\n`),
  complain: (line) => void process.stderr.write(`${line}\n`),
  standardInput: process.stdin,
  isTerminal: process.stdout.isTTY,
});
