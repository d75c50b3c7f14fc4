import { regulationText } from "../../app";

/**
 * The text of a .docx or .txt file.
 * @throws AppError otherFile, unreadableFile
 */
export const fileText = async (file: File): Promise<string> =>
  regulationText(new Uint8Array(await file.arrayBuffer()), file.name);
