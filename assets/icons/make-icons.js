/**
 * Draws the add-in's icons: `node assets/icons/make-icons.js` writes icon-<size>.png beside this file.
 * A ranking of three bars, the last with its deduction cut off, on a rounded square. Deterministic, no
 * dependencies, so that anyone can see that the picture is ours and change it.
 */
const fs = require("node:fs");
const path = require("node:path");
const zlib = require("node:zlib");

const sizes = [16, 32, 64, 80];
/** Samples along each side of a pixel, for smooth edges. */
const samples = 4;

const ground = [0x11, 0x5e, 0x59];
const paper = [0xff, 0xff, 0xff];
const amber = [0xfb, 0xbf, 0x24];

/** Shapes on a 16 × 16 field, painted in order; edges on whole units stay crisp at every size. */
const shapes = [
  { color: ground, left: 0, top: 0, right: 16, bottom: 16, radius: 3 },
  { color: paper, left: 3, top: 3, right: 13, bottom: 5, radius: 0.5 },
  { color: paper, left: 3, top: 7, right: 10, bottom: 9, radius: 0.5 },
  { color: paper, left: 3, top: 11, right: 7, bottom: 13, radius: 0.5 },
  { color: amber, left: 9, top: 11, right: 13, bottom: 13, radius: 0.5 },
];

/** Whether a point of the field lies in a rectangle with rounded corners. */
function covers({ left, top, right, bottom, radius }, x, y) {
  const dx = Math.max(left + radius - x, 0, x - (right - radius));
  const dy = Math.max(top + radius - y, 0, y - (bottom - radius));
  const inside = x >= left && x <= right && y >= top && y <= bottom;
  return inside && dx * dx + dy * dy <= radius * radius + 1e-9;
}

function colorAt(x, y) {
  return shapes.findLast((shape) => covers(shape, x, y))?.color ?? null;
}

/** One pixel as red, green, blue, alpha: the mean of its samples, weighed by coverage. */
function pixel(size, column, row) {
  const sum = [0, 0, 0];
  let hits = 0;
  for (let i = 0; i < samples * samples; i++) {
    const x = ((column + ((i % samples) + 0.5) / samples) * 16) / size;
    const y = ((row + (Math.floor(i / samples) + 0.5) / samples) * 16) / size;
    const color = colorAt(x, y);
    if (!color) continue;
    hits++;
    color.forEach((part, at) => (sum[at] += part));
  }
  if (hits === 0) return [0, 0, 0, 0];
  const alpha = Math.round((255 * hits) / (samples * samples));
  return [...sum.map((part) => Math.round(part / hits)), alpha];
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(zlib.crc32(body));
  return Buffer.concat([length, body, check]);
}

/** The rows of a PNG before compression: each begins with filter type 0. */
function scanlines(size) {
  const rows = [];
  for (let row = 0; row < size; row++) {
    rows.push(0);
    for (let column = 0; column < size; column++) rows.push(...pixel(size, column, row));
  }
  return Buffer.from(rows);
}

function png(size) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8 /* bits a channel */, 6 /* RGBA */, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("IDAT", zlib.deflateSync(scanlines(size), { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

if (require.main === module) {
  for (const size of sizes) fs.writeFileSync(path.join(__dirname, `icon-${size}.png`), png(size));
}

module.exports = { sizes, scanlines };
