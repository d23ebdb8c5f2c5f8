import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openClient } from '../../src/generate/open-client.ts';
import { UserError } from '../../src/system/errors.ts';
import { send } from '../../src/system/send.ts';
import { NEVER, options, question, settings } from './support/question.ts';
import { chat, say, startService } from './support/service.ts';

const NAMES = ['http_proxy', 'https_proxy', 'no_proxy', 'HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY'];

/** Set the variables for proxies, and no others of them. They are restored after the test. */
function setProxies(wanted: Readonly<Record<string, string>>): void {
  const before = NAMES.map((name) => [name, process.env[name]] as const);
  for (const name of NAMES) delete process.env[name];
  Object.assign(process.env, wanted);
  onTestFinished(() => {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  });
}

/** A proxy that leads every connection to one port. */
async function startProxy(port: number): Promise<{ url: string; asked: string[] }> {
  const asked: string[] = [];
  const proxy = createServer();
  proxy.on('connect', (request, socket) => {
    asked.push(`${request.url} ${request.headers['proxy-authorization'] ?? ''}`);
    const service = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      service.pipe(socket).pipe(service);
    });
    service.on('error', () => socket.destroy());
    socket.on('error', () => service.destroy());
    onTestFinished(() => void socket.destroy());
  });
  await new Promise<void>((resolve) => {
    proxy.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(() => void proxy.close());
  return { url: `127.0.0.1:${(proxy.address() as AddressInfo).port}`, asked };
}

describe('a proxy that the environment names', () => {
  it('is used, with its password', async () => {
    const service = await startService((response) => say(response, chat('def add')));
    const proxy = await startProxy(Number(new URL(service.url).port));
    setProxies({ http_proxy: `http://mona:p%40ss@${proxy.url}` });
    const config = { provider: 'openai', model: 'small-1', 'base-url': 'http://model.test/v1' };
    const client = openClient(settings(config), options());
    expect(await client.ask(question(), NEVER)).toMatchObject({ text: 'def add' });
    const login = Buffer.from('mona:p@ss').toString('base64');
    expect(proxy.asked).toEqual([`model.test:80 Basic ${login}`]);
    expect(service.received).toHaveLength(1);
  });

  it('is not used for loopback hosts', async () => {
    const service = await startService((response) => say(response, chat('def add')));
    const proxy = await startProxy(1);
    setProxies({ http_proxy: `http://${proxy.url}` });
    for (const base of [service.url, service.url.replace('127.0.0.1', 'localhost')]) {
      const config = { provider: 'openai', model: 'small-1', 'base-url': base };
      const client = openClient(settings(config), options());
      expect(await client.ask(question(), NEVER)).toMatchObject({ text: 'def add' });
    }
    expect(proxy.asked).toEqual([]);
  });

  it('is not used for hosts in no_proxy', async () => {
    const proxy = await startProxy(1);
    setProxies({ http_proxy: `http://${proxy.url}`, no_proxy: 'other.invalid,model.invalid' });
    const get = { method: 'GET', signal: NEVER } as const;
    await expect(send(new URL('http://a.model.invalid/'), get)).rejects.toThrow('a.model.invalid');
    expect(proxy.asked).toEqual([]);
  });

  it('gives an error without its password if it is not valid', async () => {
    setProxies({ https_proxy: 'mona:secret@[' });
    const sent = send(new URL('https://model.test'), { method: 'GET', signal: NEVER });
    await expect(sent).rejects.toThrow(UserError);
    await expect(sent).rejects.toThrow(/^https_proxy or http_proxy has no valid address/);
    await expect(sent).rejects.not.toThrow('secret');
  });
});
