import { Zip, ZipDeflate, strToU8, zipSync } from "fflate";

type Texts = Readonly<Record<string, string>>;

const entries = (texts: Texts): [string, Uint8Array][] =>
  Object.entries(texts).map(([name, text]) => [name, strToU8(text)]);

/** As a program writes that does not know the sizes before it has written: they stand behind the data. */
export function zipStreamed(texts: Texts): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((_, chunk) => chunks.push(chunk));
  for (const [name, bytes] of entries(texts)) {
    const file = new ZipDeflate(name);
    zip.add(file);
    file.push(bytes, true);
  }
  zip.end();
  return Buffer.concat(chunks);
}

/** As file managers write: with entries for folders, the content types last, nothing compressed. */
export const zipOfFolder = (texts: Texts): Uint8Array =>
  zipSync(
    Object.fromEntries([
      ["xl/", new Uint8Array()],
      ["xl/worksheets/", new Uint8Array()],
      ...entries(texts).reverse(),
    ]),
    { level: 0 },
  );

/** With a comment behind the directory. */
export function zipWithComment(texts: Texts): Uint8Array {
  const comment = Buffer.from("客服部");
  const zip = Buffer.concat([zipSync(Object.fromEntries(entries(texts))), comment]);
  zip.writeUInt16LE(comment.length, zip.length - comment.length - 2);
  return zip;
}

const all32 = 0xffffffff;

/** A zip file with every size and offset in the fields for large files (APPNOTE 4.3.14, 4.5.3). */
export function zip64(texts: Texts): Uint8Array {
  const plain = Buffer.from(zipSync(Object.fromEntries(entries(texts)), { level: 0 }));
  const end = plain.length - 22;
  const count = plain.readUInt16LE(end + 10);
  const start = plain.readUInt32LE(end + 16);
  const headers: Buffer[] = [];
  let at = start;
  for (let number = 0; number < count; number++) {
    const length = 46 + plain.readUInt16LE(at + 28) + plain.readUInt16LE(at + 30);
    headers.push(widened(plain.subarray(at, at + length)));
    at += length;
  }
  const directory = Buffer.concat(headers);
  return Buffer.concat([plain.subarray(0, start), directory, ...endOf(start, directory, count)]);
}

/** A directory entry whose sizes and offset stand in an extra field. */
function widened(header: Buffer): Buffer {
  const made = Buffer.from(header);
  const extra = Buffer.alloc(28);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(24, 2);
  [24, 20, 42].forEach((field, at) => {
    extra.writeBigUInt64LE(BigInt(header.readUInt32LE(field)), 4 + at * 8);
    made.writeUInt32LE(all32, field);
  });
  made.writeUInt16LE(extra.length, 30);
  return Buffer.concat([made, extra]);
}

function endOf(start: number, directory: Buffer, count: number): Buffer[] {
  const record = Buffer.alloc(56);
  record.writeUInt32LE(0x06064b50, 0);
  record.writeBigUInt64LE(44n, 4);
  for (const field of [24, 32]) record.writeBigUInt64LE(BigInt(count), field);
  record.writeBigUInt64LE(BigInt(directory.length), 40);
  record.writeBigUInt64LE(BigInt(start), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(start + directory.length), 8);
  locator.writeUInt32LE(1, 16);
  const end = Buffer.alloc(22, 0xff);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt32LE(0, 4);
  end.writeUInt16LE(0, 20);
  return [record, locator, end];
}
