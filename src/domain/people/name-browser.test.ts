import { expect, it } from 'vitest'
import { nameBrowser } from './name-browser'

it.each([
  [
    'Mozilla/5.0 (Linux; Android 12) AppleWebKit/537.36 Chrome/98 Mobile Safari/537.36 MicroMessenger/8.0',
    '微信 · Android',
  ],
  ['Mozilla/5.0 (Windows NT 10.0; Win64) AppleWebKit/537.36 Chrome/120 Safari/537.36 Edg/120', 'Edge · Windows'],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605 Version/17 Safari/604',
    'Safari · iPhone／iPad',
  ],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:130.0) Gecko/20100101 Firefox/130.0', 'Firefox · Linux'],
  ['node', '程序'],
  ['', '未知'],
])('a browser that calls itself %j is known as %j', (userAgent, name) => {
  expect(nameBrowser(userAgent)).toBe(name)
})
