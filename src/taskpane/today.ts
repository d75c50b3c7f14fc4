/** The day as the user's clock shows it; Sweden writes days as 2026-03-05. */
export const today = (): string => new Date().toLocaleDateString("sv-SE");
