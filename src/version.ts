/** The action's version, as the user agent and the log tell it; a test holds it to package.json. */
export const VERSION = '1.0.0'
