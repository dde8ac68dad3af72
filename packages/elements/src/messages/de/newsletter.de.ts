import type { Speaker } from '../speaker.js';
import type { NewsletterWords } from '../words.js';

/** German, addressing readers as "Sie". */
export const words = ({ count }: Speaker): NewsletterWords => ({
  misconfiguredTitle: 'Dieses Element ist noch nicht eingerichtet',
  newsletterHeading: 'Newsletter abonnieren',
  newsletterText: 'Er kommt per E-Mail, und jede enthält einen Link zum Abbestellen.',
  newsletterEmail: 'E-Mail-Adresse',
  newsletterHint: 'Zuerst kommt eine E-Mail zur Bestätigung. Es beginnt erst, wenn Sie den Link darin anklicken.',
  newsletterSubscribe: 'Abonnieren',
  newsletterEmailMissing: 'Geben Sie Ihre E-Mail-Adresse ein, etwa name@example.org.',
  newsletterEmailMalformed: 'Prüfen Sie die Adresse: Sie sollte wie name@example.org aussehen.',
  newsletterEmailRefused: 'Diese Adresse wurde nicht angenommen. Prüfen Sie sie auf Tippfehler.',
  newsletterConsentMissing: 'Setzen Sie das Häkchen, um zu abonnieren.',
  newsletterSending: 'Wird gesendet …',
  newsletterWaiting: 'Es dauert länger als sonst. Neuer Versuch …',
  newsletterChecking: 'Einen Moment: Das Formular stellt sicher, dass Sie kein Programm sind.',
  newsletterOffline:
    'Sie sind offline. Es wird gesendet, sobald Sie wieder online sind: Lassen Sie diese Seite geöffnet.',
  newsletterCancel: 'Nicht senden',
  newsletterSentTitle: 'Sehen Sie jetzt in Ihr Postfach',
  newsletterSent:
    'Wir haben eine E-Mail zur Bestätigung dorthin gesendet. Es geschieht nichts, bevor Sie den Link darin anklicken. Sie kann einige Minuten brauchen oder im Spam liegen.',
  newsletterSentAgain:
    'Die Anfrage ist erneut angekommen. Eine Adresse erhält höchstens eine solche E-Mail pro Stunde: Suchen Sie im Spam danach oder korrigieren Sie die Adresse.',
  newsletterCorrect: 'Adresse korrigieren',
  newsletterAgain: 'Erneut senden',
  newsletterUnconfirmed:
    'Es kam keine Antwort: Ihre Adresse ist vielleicht angekommen, vielleicht nicht. Versuchen Sie es erneut: Doppelt abonniert wird nichts.',
  newsletterBusy: (minutes) =>
    `Gerade kommen zu viele Anfragen. Es wurde nichts gesendet: Versuchen Sie es ${
      minutes === undefined ? 'in einigen Minuten' : count(minutes, { one: 'in # Minute', other: 'in # Minuten' })
    } erneut.`,
  newsletterRefused:
    'Das hat nicht geklappt, und es wurde nichts gesendet. Versuchen Sie es in einigen Minuten erneut.',
  newsletterNotLoaded:
    'Ein Teil dieses Formulars wurde nicht geladen, und es wurde nichts gesendet. Prüfen Sie Ihre Verbindung und laden Sie die Seite neu.',
  newsletterUnavailableTitle: 'Zurzeit gibt es hier keinen Newsletter',
  newsletterUnavailable: 'Es wurde nichts gesendet. Bitte schauen Sie an einem anderen Tag wieder vorbei.',
  newsletterPageRefusedTitle: 'Diese Seite kann keine Abonnements annehmen',
  newsletterPageRefused: 'Es wurde nichts gesendet. Wer die Seite betreibt, muss es zuerst erlauben.',
  newsletterRetry: 'Erneut versuchen',
  newsletterReference: (id) => `Referenz: ${id}`,
});
