/**
 * Draws a calm landscape, so that the demonstration can show a photo without pretending that anything was photographed.
 */
import sharp from 'sharp'

/** A PNG of 1600 × 900 pixels in the colours given. */
export function drawPicture(sky: string, ground: string): Promise<Buffer> {
  const hills = [0.52, 0.62, 0.74].map((height, index) => {
    const y = 900 * height
    return `<path d="M0 ${y} C 300 ${y - 120 + index * 40}, 520 ${y + 60}, 820 ${y - 30} S 1320 ${y - 110 + index * 50}, 1600 ${y} V900 H0 Z"
      fill="${ground}" fill-opacity="${0.35 + index * 0.3}"/>`
  })
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="900">
    <rect width="1600" height="900" fill="${sky}"/>
    <circle cx="1230" cy="240" r="86" fill="#f4e3c3"/>${hills.join('')}
    <path d="M0 812 C 420 760, 980 870, 1600 800 V848 C 980 910, 420 806, 0 860 Z" fill="#ffffff" fill-opacity="0.45"/>
  </svg>`
  return sharp(Buffer.from(svg)).png().toBuffer()
}
