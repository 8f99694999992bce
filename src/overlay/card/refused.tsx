import { Problem } from '../../ui/components/problem';

/** Says why a click was not heeded, and how to go on. */
export const Refused = ({ refusal }: { readonly refusal: string }) =>
  refusal === '' ? null : <Problem class="refused">{refusal}</Problem>;
