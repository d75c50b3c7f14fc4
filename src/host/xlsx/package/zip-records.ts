/** The records of a zip file (APPNOTE 4.3): how each begins, and its size without what varies. */
export const LOCAL = 0x04034b50;
export const LOCAL_SIZE = 30;
export const HEADER = 0x02014b50;
export const HEADER_SIZE = 46;
export const END = 0x06054b50;
export const END_SIZE = 22;
