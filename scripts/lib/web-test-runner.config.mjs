import { writeFileSync } from 'node:fs';
import { defaultReporter } from '@web/test-runner';
import config from '../../packages/elements/web-test-runner.config.mjs';
import { launcherOf } from './launchers.mjs';

/** Writes how many tests there were, for the total of `npm test`. */
function countingReporter(file) {
  return {
    onTestRunFinished({ sessions }) {
      const tests = sessions.flatMap(({ testResults }) => testsIn(testResults));
      const skipped = tests.filter((test) => test.skipped).length;
      const passed = tests.filter((test) => test.passed && !test.skipped).length;
      writeFileSync(file, JSON.stringify({ passed, failed: tests.length - passed - skipped, skipped }));
    },
  };
}

function testsIn(suite) {
  return suite ? [...suite.tests, ...suite.suites.flatMap(testsIn)] : [];
}

const other = process.env.TEST_BROWSER ? JSON.parse(process.env.TEST_BROWSER) : undefined;

/** The elements' own configuration, in another browser where one is named, with the counting added. */
export default {
  ...config,
  ...(other ? { browsers: [launcherOf(other)], concurrency: 1 } : {}),
  reporters: [...(config.reporters ?? [defaultReporter()]), countingReporter(process.env.TEST_RESULT_FILE)],
};
