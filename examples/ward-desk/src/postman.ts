/** The desk itself as a reader of addresses in the vault. */
export const postman = { id: "desk-post", purpose: "deliver-notice" } as const
