import { type AdminApplication, toMajor } from '@fractional-embed/contract';
import { answerTo, fileName, yesNo } from '../exports/answer-text.js';
import { printable } from './report.js';

const indent = '  ';

/** An application in full, for somebody who reads it at a terminal. */
export function applicationLines(application: AdminApplication): string[] {
  const { id, board, jobId, jobTitle, receivedAt, status, statusAt, flags } = application;
  return [
    `${id}: ${printable(jobTitle)} (${jobId}), on ${board}`,
    `Received ${receivedAt}; stands at ${status} since ${statusAt}`,
    ...(flags.length === 0 ? [] : [`Flags: ${flags.map(printable).join(', ')}`]),
    '',
    ...personLines(application),
    ...section('Answers', answerLines(application)),
    ...section('Consents', consentLines(application)),
    ...section('Files', fileLines(application)),
  ];
}

function personLines(application: AdminApplication): string[] {
  const { name, email, links, hoursPerWeek, rate, resume } = application;
  const given = [
    ['Name', name],
    ['E-mail', email],
    ['Links', links.join(' ')],
    ['Hours a week', hoursPerWeek],
    ['Rate', rate && `${toMajor(rate.amountMinor, rate.currency)} ${rate.currency} ${rate.model}`],
    ['Résumé', fileName(application, resume)],
  ] as const;
  return given.flatMap(([head, value]) =>
    value === null || value === '' ? [] : [`${head}: ${printable(String(value))}`],
  );
}

function answerLines(application: AdminApplication): string[] {
  return application.asked.questions.flatMap(({ id, label }) => {
    const answer = answerTo(application, id);
    const lines = answer === null || answer === '' ? ['(no answer)'] : String(answer).split(/\r?\n/);
    return [printable(label), ...lines.map((line) => indent + printable(line))];
  });
}

function consentLines({ consents, asked }: AdminApplication): string[] {
  return consents.flatMap(({ id, version, given }) => {
    const text = asked.consents.find((one) => one.id === id)?.text;
    const line = `${yesNo(given)}: ${printable(id)} ${printable(version)}`;
    return text === undefined ? [line] : [line, indent + printable(text)];
  });
}

function fileLines({ id: application, files }: AdminApplication): string[] {
  if (files.length === 0) return [];
  const lines = files.map(
    ({ id, name, mediaType, sizeBytes }) => `${printable(name)} (${printable(mediaType)}, ${sizeBytes} bytes, ${id})`,
  );
  return [...lines, `Save them: fractional-host applications files ${application} --out DIR`];
}

function section(head: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', head, ...lines.map((line) => indent + line)];
}
