import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from './config.js';

function linesFor(environment: Record<string, string>): string[] {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.message.split('\n');
    throw error;
  }
  return [];
}

describe('the environment', () => {
  it('may be empty', () => {
    expect(readConfig({ PORT: '', PUBLIC_URL: ' ' })).toEqual({
      port: 4321,
      host: '127.0.0.1',
      dataDir: resolve('.data'),
      databaseUrl: undefined,
      blobUrl: undefined,
      adminKey: undefined,
      publicUrl: undefined,
      smtpUrl: undefined,
      mailFrom: undefined,
      webhookAllowPrivate: false,
      limits: {
        apply: { perAddress: 30, perBoard: 1000 },
        upload: { perAddress: 60, perBoard: 1000 },
        subscribe: { perAddress: 10, perBoard: 500 },
      },
      trustedProxies: ['loopback'],
      logLevel: 'info',
    });
  });

  it('sets everything', () => {
    const environment = {
      PORT: '0',
      HOST: '::',
      DATA_DIR: '/data',
      DATABASE_URL: 'postgres://user@db/jobs',
      BLOB_URL: 's3://AK:secret@s3.example.org/jobs',
      ADMIN_KEY: 'sk_0123456789abcdef',
      PUBLIC_URL: 'https://jobs.example.org/',
      SMTP_URL: 'smtps://user:secret@mail.example.org',
      MAIL_FROM: 'Roles <roles@example.org>',
      WEBHOOK_ALLOW_PRIVATE: '1',
      APPLICATIONS_PER_HOUR: '1000000,2000000',
      UPLOADS_PER_HOUR: ' 3, 4 ',
      SUBSCRIPTIONS_PER_HOUR: '5,6',
      TRUSTED_PROXIES: 'private, 203.0.113.7, 2001:db8::/32',
      LOG_LEVEL: 'warn',
    };
    expect(readConfig(environment)).toEqual({
      port: 0,
      host: '::',
      dataDir: '/data',
      databaseUrl: 'postgres://user@db/jobs',
      blobUrl: 's3://AK:secret@s3.example.org/jobs',
      adminKey: 'sk_0123456789abcdef',
      publicUrl: 'https://jobs.example.org',
      smtpUrl: 'smtps://user:secret@mail.example.org',
      mailFrom: 'Roles <roles@example.org>',
      webhookAllowPrivate: true,
      limits: {
        apply: { perAddress: 1_000_000, perBoard: 2_000_000 },
        upload: { perAddress: 3, perBoard: 4 },
        subscribe: { perAddress: 5, perBoard: 6 },
      },
      trustedProxies: ['private', '203.0.113.7', '2001:db8::/32'],
      logLevel: 'warn',
    });
  });

  it.each([
    ['PORT', 'http'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '80.5'],
    ['HOST', 'a b'],
    ['DATABASE_URL', 'mysql://db/jobs'],
    ['DATABASE_URL', 'postgres://['],
    ['BLOB_URL', 's3://host/bucket'],
    ['APPLICATIONS_PER_HOUR', '30'],
    ['APPLICATIONS_PER_HOUR', '0,1000'],
    ['UPLOADS_PER_HOUR', '30,1e3'],
    ['SUBSCRIPTIONS_PER_HOUR', '-1,5'],
    ['TRUSTED_PROXIES', 'my-proxy'],
    ['TRUSTED_PROXIES', '10.0.0.0/33'],
    ['TRUSTED_PROXIES', '127'],
    ['ADMIN_KEY', 'short'],
    ['ADMIN_KEY', 'with a space in the middle'],
    ['PUBLIC_URL', 'jobs.example.org'],
    ['PUBLIC_URL', 'ftp://jobs.example.org'],
    ['PUBLIC_URL', 'https://jobs.example.org/?a=1'],
    ['SMTP_URL', 'mail.example.org:587'],
    ['SMTP_URL', 'https://mail.example.org'],
    ['MAIL_FROM', 'roles'],
    ['MAIL_FROM', 'Roles <roles@example.org>, x@example.org'],
    ['WEBHOOK_ALLOW_PRIVATE', 'yes'],
    ['LOG_LEVEL', 'loud'],
  ])('refuses %s=%s in one line that names it and never repeats it', (name, value) => {
    const lines = linesFor({ [name]: value });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(new RegExp(`^${name} must be .+\\.$`));
    if (name === 'ADMIN_KEY') expect(lines[0]).not.toContain(value);
  });

  it('names every wrong variable', () => {
    expect(linesFor({ PORT: 'x', LOG_LEVEL: 'x' }).map((line) => line.split(' ')[0])).toEqual(['PORT', 'LOG_LEVEL']);
  });
});
