import { describe, expect, it } from 'vitest'
import { isSafeHref } from './safe-href'

describe('a link in a record', () => {
  it.each([
    'https://www.example.gov.cn/art/1.html',
    'http://example.cn',
    'HTTPS://EXAMPLE.CN/',
    'mailto:press@example.cn',
    'tel:0537-0000000',
    '/',
    '/series/jining-decade/4#p-1',
    'https://example.cn/发布',
  ])('may point to %s', (href) => {
    expect(isSafeHref(href)).toBe(true)
  })

  it.each([
    '',
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'java\tscript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    'https:\\\\evil.example',
    'https://',
    'https:evil',
    'mailto:',
    'relative/path',
    '#top',
    'https://example.cn/\u202e',
  ])('may not point to %j', (href) => {
    expect(isSafeHref(href)).toBe(false)
  })
})
