/** A mail server and a web server on loopback for tests of what the worker tells others. Both note all they get. */
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'

export type MailServer = { url: string; mails: ParsedMail[]; close: () => Promise<void> }

/** @param refuse SMTP status with which the n-th mail (from 1) to this address is refused; undefined takes it */
export async function openMailServer(
  refuse: (address: string, attempt: number) => number | undefined,
): Promise<MailServer> {
  const mails: ParsedMail[] = []
  const attempts = new Map<string, number>()
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo({ address }, _session, callback) {
      const attempt = (attempts.get(address) ?? 0) + 1
      attempts.set(address, attempt)
      const status = refuse(address, attempt)
      callback(status ? Object.assign(new Error('refused by the test'), { responseCode: status }) : null)
    },
    onData(stream, _session, callback) {
      simpleParser(stream).then((mail) => {
        mails.push(mail)
        callback()
      }, callback)
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

export type Call = { headers: IncomingHttpHeaders; body: string }

export type Gateway = { url: string; calls: Call[]; close: () => Promise<void> }

/** @param answer status of the answer to a call that came for the n-th time (from 1); a redirect leads back here */
export async function openGateway(answer: (call: Call, time: number) => number): Promise<Gateway> {
  const calls: Call[] = []
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    const call = { headers: request.headers, body }
    calls.push(call)
    const time = calls.filter((other) => other.body === body).length
    response.writeHead(answer(call, time), { location: '/elsewhere' }).end('{}')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return { url: `http://127.0.0.1:${port}/hook`, calls, close }
}
