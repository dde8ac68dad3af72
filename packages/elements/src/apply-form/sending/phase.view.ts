import { nothing } from 'lit';
import { errorSummaryView, type Summary, type SummaryItem } from '../../form/error-summary.view.js';
import { controlId, type Field } from '../../form/field.js';
import type { Application } from '../application.js';
import type { Phase } from '../phase.js';
import type { Parcel } from './parcel.js';
import type { SendingLanguage } from './sending-language.js';

/** What is going on, beside the button. */
export function progressText(phase: Phase, { locale, messages }: SendingLanguage): string {
  switch (phase.status) {
    case 'uploading':
      return messages.stateUploading(phase.name);
    case 'sending':
      return messages.stateSending;
    case 'checking':
      return messages.stateChecking;
    case 'queued':
      return messages.stateQueued;
    case 'offline':
      return messages.stateOffline;
    case 'waiting':
      return messages.stateWaiting(timeText(phase.until, locale));
    case 'resolving':
      return messages.stateResolving;
    default:
      return '';
  }
}

/** What went wrong and what to do about it, above the fields. */
export function summaryView(parcel: Parcel, tryAgain: () => void): unknown {
  const summary = summaryOf(parcel, tryAgain);
  return summary ? errorSummaryView(summary) : nothing;
}

function summaryOf({ application, fields, language }: Parcel, run: () => void): Summary | undefined {
  const { phase } = application;
  const { messages } = language;
  const hasChanged = phase.status === 'failed' && phase.reason === 'changed';
  const action = { label: hasChanged ? messages.loadAgain : messages.retry, run };
  switch (phase.status) {
    case 'invalid': {
      const items = problemItems(application, fields);
      return items.length > 0 ? { title: messages.problemTitle, items } : undefined;
    }
    case 'barred':
      return { title: messages.failedOriginText };
    case 'not-arrived':
      return { title: messages.notArrivedTitle, text: messages.notArrivedText };
    case 'not-confirmed': {
      const text = phase.why === 'earlier' ? messages.notFoundOutText : messages.notConfirmedText;
      return { title: messages.notConfirmedTitle, text, action };
    }
    case 'failed': {
      const isFinal = phase.reason === 'closed' || phase.reason === 'missing';
      return {
        title: messages.failedTitle,
        text: failureText(phase, language),
        action: isFinal ? undefined : action,
        note: phase.requestId && messages.requestId(phase.requestId),
      };
    }
    default:
      return undefined;
  }
}

/** Each once, in the form's order, with the way to it; then what belongs to no field. */
function problemItems({ problems, otherProblems }: Application, fields: readonly Field[]): SummaryItem[] {
  const items = fields.flatMap(({ id, label }, index): SummaryItem[] => {
    const problem = problems.get(id);
    return problem === undefined ? [] : [{ text: `${short(label)}: ${problem}`, control: controlId(index) }];
  });
  return [...items, ...otherProblems.map((text) => ({ text }))];
}

const mostOfLabel = 80;

/** A consent's label is its whole text. */
function short(label: string): string {
  return label.length > mostOfLabel ? `${label.slice(0, mostOfLabel).trimEnd()}…` : label.replace(/[?:.]$/, '');
}

function failureText(
  { reason, until, name = '' }: Phase & { status: 'failed' },
  { locale, messages }: SendingLanguage,
): string {
  switch (reason) {
    case 'closed':
      return messages.failedClosedText;
    case 'missing':
      return messages.failedMissingText;
    case 'changed':
      return messages.failedChangedText;
    case 'origin':
      return messages.failedOriginText;
    case 'busy':
      return messages.failedBusyText(timeText(until ?? new Date(Date.now() + 60_000), locale));
    case 'too-large':
      return messages.failedTooLargeText;
    case 'file':
      return messages.failedFileText(name);
    case 'other':
      return messages.failedText;
  }
}

function timeText(time: Date, locale: string): string {
  return time.toLocaleTimeString(locale, { timeStyle: 'medium' });
}
