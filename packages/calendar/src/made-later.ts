/**
 * An object whose fields are made together when one of them is first read: an import that asks for none pays for none.
 * Copies, clones and comparisons see every field.
 */
export const madeLater = <T extends object, K extends keyof T>(
  fields: readonly K[],
  make: () => T
): Pick<T, K> => {
  let made: T | undefined
  const later = {}
  for (const field of fields)
    Object.defineProperty(later, field, { enumerable: true, get: () => (made ??= make())[field] })
  return later as Pick<T, K>
}
