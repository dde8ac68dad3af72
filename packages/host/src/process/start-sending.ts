import type { HostConfig } from '../config.js';
import { type Delivery, startDelivery } from '../delivery/delivery.js';
import type { Log } from '../log.js';
import { fileMailer, mailFolder } from '../mail/file-mailer.js';
import { mailSender } from '../mail/mail-sender.js';
import type { Mailer } from '../mail/mailer.js';
import { defaultFrom } from '../mail/message.js';
import { smtpMailer } from '../mail/smtp-mailer.js';
import type { Metrics } from '../metrics.js';
import type { Store } from '../store/store.js';
import { webhookSender } from '../webhooks/webhook-sender.js';

export interface SendingDeps {
  store: Store;
  config: Pick<HostConfig, 'dataDir' | 'smtpUrl' | 'mailFrom' | 'webhookAllowPrivate'>;
  publicUrl: string;
  log: Log;
  metrics: Metrics;
  now: () => Date;
}

/** Sends what stands in the store's outbox from now on: mails as the configuration says, webhooks to their endpoints. */
export function startSending({ store, config, publicUrl, log, metrics, now }: SendingDeps): Delivery {
  const mailer = mailerOf(config, publicUrl, log);
  const mail = mailSender({ store, mailer, publicUrl, now });
  const webhook = webhookSender({ store, now, allowPrivate: config.webhookAllowPrivate });
  metrics.watchOutbox(() => store.outbox.count());
  const delivery = startDelivery({ store, senders: { mail, webhook }, log, metrics, now });
  return {
    wake: () => delivery.wake(),
    async close(graceMs) {
      await delivery.close(graceMs);
      await Promise.all([mailer.close(), webhook.close()]);
    },
  };
}

const fromRemedy = 'which mail servers refuse: set MAIL_FROM, and PUBLIC_URL for the links in them';

const isLocal = (publicUrl: string): boolean => /^(?:localhost|[\d.]+|\[.*\])$/.test(new URL(publicUrl).hostname);

function mailerOf({ dataDir, smtpUrl, mailFrom }: SendingDeps['config'], publicUrl: string, log: Log): Mailer {
  const place = { from: mailFrom ?? defaultFrom(publicUrl), publicUrl };
  if (smtpUrl !== undefined) {
    if (mailFrom === undefined && isLocal(publicUrl)) log.write('warn', `Mails are from ${place.from}, ${fromRemedy}`);
    return smtpMailer(smtpUrl, place);
  }
  log.write('info', 'No SMTP_URL is set: mails are kept as files and reach nobody', { path: mailFolder(dataDir) });
  return fileMailer(dataDir, place);
}
