import { execFile } from "node:child_process"
import { promisify } from "node:util"

/** Runs a command to its end and gives what it printed; what it said goes into the error when it fails. */
export const run = async (command, args, cwd, env = process.env) => {
  try {
    return (await promisify(execFile)(command, args, { cwd, env, maxBuffer: 2 ** 28 })).stdout
  } catch (error) {
    const { code, stdout = "", stderr = "" } = error
    throw new Error(`${command} ${args.join(" ")} ended with ${code}\n${stdout}${stderr}`, {
      cause: error
    })
  }
}
