/** The file of the extension with the licences of what it contains; written when it is built. */
export const NOTICES_FILE = 'third-party-notices.txt';
