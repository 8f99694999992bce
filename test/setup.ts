// Pages carry one language; tests speak both.
import '../src/messages/all';
import { afterAll } from 'vitest';

/** Preact gives up waiting for a frame after 100 ms, and then asks the document for it. */
const LONGEST_EFFECT_MS = 200;

// Where a test has a document, it stays until nothing of the test can ask for it any more.
if (typeof document !== 'undefined')
  afterAll(() => new Promise((resolve) => setTimeout(resolve, LONGEST_EFFECT_MS)));
