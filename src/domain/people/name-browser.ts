/** What a browser calls itself, in two words that a person recognises: 微信 · Android. Never trusted, only shown. */
const BROWSERS: readonly [RegExp, string][] = [
  [/MicroMessenger/, '微信'],
  [/DingTalk/, '钉钉'],
  [/Edg(A|iOS)?\//, 'Edge'],
  [/QQBrowser/, 'QQ 浏览器'],
  [/QihooBrowser|360SE|360EE/, '360 浏览器'],
  [/HuaweiBrowser/, '华为浏览器'],
  [/Firefox|FxiOS/, 'Firefox'],
  [/Chrome|CriOS/, 'Chrome'],
  [/Safari/, 'Safari'],
]

const SYSTEMS: readonly [RegExp, string][] = [
  [/HarmonyOS|OpenHarmony/, '鸿蒙'],
  [/Android/, 'Android'],
  [/iPhone|iPad/, 'iPhone／iPad'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'Mac'],
  [/Linux|UOS|Kylin/, 'Linux'],
]

const find = (names: readonly [RegExp, string][], userAgent: string): string | undefined =>
  names.find(([mark]) => mark.test(userAgent))?.[1]

export function nameBrowser(userAgent: string): string {
  const words = [find(BROWSERS, userAgent), find(SYSTEMS, userAgent)].filter((word) => word !== undefined)
  return words.length > 0 ? words.join(' · ') : userAgent ? '程序' : '未知'
}
