import { type Decimal, decimal, type Exact, plus, zero } from "./decimal.js"

const scale = 3
const thousandths = 1_000
/** Whole numbers of at most eleven digits are added without a BigInt. */
const largest = 1e11

/** Three decimals at most, read without a BigInt; `undefined` where more are given. */
const inThousandths = (given: string): number | undefined => {
  if (given.length > 12) return undefined
  let units = 0
  let decimals = -1
  for (let i = 0; i < given.length; i++) {
    const code = given.charCodeAt(i)
    if (code === 46 && decimals < 0 && i > 0 && i < given.length - 1) decimals = 0
    else if (code >= 48 && code <= 57) {
      units = units * 10 + (code - 48)
      if (decimals >= 0) decimals += 1
    } else return undefined
  }
  if (given === "" || decimals > scale) return undefined
  return units * (decimals <= 0 ? thousandths : decimals === 1 ? 100 : decimals === 2 ? 10 : 1)
}

/** An exact sum of many amounts, most of them short. */
export class DecimalSum {
  #units = 0
  #more = zero

  /**
   * Adds an amount, or takes it away.
   * @throws InvalidText for what is no exact number
   */
  add(given: Exact, sign: 1 | -1 = 1): void {
    const units =
      typeof given === "number" && Number.isInteger(given) && Math.abs(given) < largest
        ? given * thousandths
        : typeof given === "string"
          ? inThousandths(given)
          : undefined
    if (units === undefined) {
      const value = decimal(given)
      this.#more = plus(this.#more, sign === 1 ? value : { ...value, units: -value.units })
      return
    }
    this.#units += sign * units
    if (!Number.isSafeInteger(this.#units) || Math.abs(this.#units) > 4e15) {
      // What came last is small beside the room that is left.
      this.#more = plus(this.#more, { units: BigInt(this.#units), scale })
      this.#units = 0
    }
  }

  /** The sum with as few decimals as hold it. */
  get value(): Decimal {
    const sum = plus(this.#more, { units: BigInt(this.#units), scale })
    let { units, scale: decimals } = sum
    while (decimals > 0 && units % 10n === 0n) {
      units /= 10n
      decimals -= 1
    }
    return { units, scale: decimals }
  }
}
