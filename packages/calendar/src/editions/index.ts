import type { Edition } from "../edition.js"
import { edition2015 } from "./2015.js"
import { edition2016 } from "./2016.js"
import { edition2017 } from "./2017.js"
import { edition2018 } from "./2018.js"
import { edition2019 } from "./2019.js"
import { edition2020 } from "./2020.js"
import { edition2021 } from "./2021.js"
import { edition2022 } from "./2022.js"
import { edition2023 } from "./2023.js"
import { edition2024 } from "./2024.js"
import { edition2025 } from "./2025.js"
import { edition2026 } from "./2026.js"
import { edition2027 } from "./2027.js"

/** Every published edition, in order. */
export const editions: readonly Edition[] = [
  edition2015,
  edition2016,
  edition2017,
  edition2018,
  edition2019,
  edition2020,
  edition2021,
  edition2022,
  edition2023,
  edition2024,
  edition2025,
  edition2026,
  edition2027
]

export {
  edition2015,
  edition2016,
  edition2017,
  edition2018,
  edition2019,
  edition2020,
  edition2021,
  edition2022,
  edition2023,
  edition2024,
  edition2025,
  edition2026,
  edition2027
}
