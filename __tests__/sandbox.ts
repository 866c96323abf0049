// Run in Jest's sandbox before each test file.
import { types } from 'node:util'

// The sandbox has an `Error` of its own, and errors that Node itself throws (a lost connection) are of another. The AWS SDK
// asks `instanceof Error` and, told no, replaces the error by one that has lost its code. Outside of Jest there is one
// `Error` only; so it is here.
const isInstance = Function.prototype[Symbol.hasInstance]
Object.defineProperty(Error, Symbol.hasInstance, {
  value(this: unknown, value: unknown): boolean {
    return (this === Error && types.isNativeError(value)) || isInstance.call(this as () => void, value)
  },
})

// The tests run on Node 20, too; the action never does.
process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] = 'true'
