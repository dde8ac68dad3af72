import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clientAddress, isProxy, networkOfClient, proxiesOf } from './client-address.js';

const trusted = proxiesOf(['loopback', '10.0.0.0/8', '2001:db8:ffff::/48', '198.51.100.9']);

describe('where a request comes from', () => {
  it.each([
    ['203.0.113.7', undefined, '203.0.113.7'],
    ['203.0.113.7', '1.1.1.1', '203.0.113.7'],
    ['127.0.0.1', undefined, '127.0.0.1'],
    ['127.0.0.1', '203.0.113.7', '203.0.113.7'],
    ['::1', '203.0.113.7', '203.0.113.7'],
    ['::ffff:127.0.0.1', '203.0.113.7', '203.0.113.7'],
    ['127.0.0.1', '1.1.1.1, 203.0.113.7', '203.0.113.7'],
    ['127.0.0.1', '1.1.1.1,203.0.113.7 , 10.1.2.3', '203.0.113.7'],
    ['10.1.2.3', '203.0.113.7, 198.51.100.9', '203.0.113.7'],
    ['10.1.2.3', '10.9.9.9', '10.9.9.9'],
    ['2001:db8:ffff::1', '2001:db8::7', '2001:db8::7'],
    ['127.0.0.1', '203.0.113.7:5123', '203.0.113.7'],
    ['127.0.0.1', '"[2001:db8::7]:5123"', '127.0.0.1'],
    ['127.0.0.1', '[2001:db8::7]:5123', '2001:db8::7'],
    ['127.0.0.1', 'unknown', '127.0.0.1'],
    ['127.0.0.1', '203.0.113.7, nonsense, 10.1.2.3', '10.1.2.3'],
    ['127.0.0.1', '', '127.0.0.1'],
    [undefined, '203.0.113.7', undefined],
  ])('from %s with X-Forwarded-For: %s is %s', (peer, forwardedFor, expected) => {
    expect(clientAddress(peer, forwardedFor, trusted)).toBe(expected);
  });

  it('is never what visitors write in front of it', () => {
    fc.assert(
      fc.property(fc.string(), (written) => {
        expect(clientAddress('127.0.0.1', `${written}, 203.0.113.7`, trusted)).toBe('203.0.113.7');
        expect(clientAddress('203.0.113.8', written, trusted)).toBe('203.0.113.8');
      }),
    );
  });
});

describe('who counts as one', () => {
  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0DB8:1:2::', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ])('%s is %s', (address, network) => {
    expect(networkOfClient(address)).toBe(network);
  });
});

describe('proxies', () => {
  it.each(['loopback', 'private', '10.0.0.0/8', '192.0.2.1', '2001:db8::/32', '::1'])('may be %s', (proxy) => {
    expect(isProxy(proxy)).toBe(true);
  });
  it.each(['', 'everybody', 'toString', '10', '10.0.0.0/33', 'proxy.example', '10.0.0.0/8,'])(
    'may not be %j',
    (proxy) => {
      expect(isProxy(proxy)).toBe(false);
      expect(() => proxiesOf([proxy])).toThrow(TypeError);
    },
  );
  it('of private networks are those of this machine and of homes, offices and clusters', () => {
    const isPrivate = proxiesOf(['private']);
    for (const address of ['127.0.0.1', '10.0.0.1', '172.18.0.2', '192.168.1.1', 'fd00::1', 'fe80::1', '::1'])
      expect(isPrivate(address), address).toBe(true);
    for (const address of ['8.8.8.8', '2001:4860::1', 'nonsense']) expect(isPrivate(address), address).toBe(false);
  });
});
