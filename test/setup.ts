// Pages carry one language; tests speak both.
import '../src/messages/all';
