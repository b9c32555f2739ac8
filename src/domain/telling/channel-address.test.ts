import { expect, it } from 'vitest'
import { findAddressFault } from './channel-address'

it('a channel calls any address over https', () => {
  expect(findAddressFault('https://gateway.example.gov.cn/hook?x=1', [])).toBeNull()
})

it('a channel calls over http only the hosts that the environment names, with their port when it names one', () => {
  const plain = ['10.0.0.8:8080', 'gateway.local']
  expect(findAddressFault('http://10.0.0.8:8080/hook', plain)).toBeNull()
  expect(findAddressFault('http://gateway.local:9000/', plain)).toBeNull()
  for (const address of ['http://10.0.0.8/hook', 'http://10.0.0.8.evil.example:8080/', 'http://169.254.169.254/']) {
    expect(findAddressFault(address, plain)?.zh).toContain('WEBHOOK_HTTP_HOSTS')
  }
})

it('no other scheme, no half address and no password is taken', () => {
  for (const address of ['ftp://a.example/', 'file:///etc/passwd', 'gateway', '', 'javascript:1', 'https://']) {
    expect(findAddressFault(address, [])?.zh).toContain('https://')
  }
  expect(findAddressFault('https://user:pw@a.example/', [])?.zh).toContain('用户名')
})
