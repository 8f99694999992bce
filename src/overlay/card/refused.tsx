/** Says why a click was not heeded, and how to go on. */
export const Refused = ({ refusal }: { readonly refusal: string }) =>
  refusal === '' ? null : (
    <p class="refused" role="alert">
      {refusal}
    </p>
  );
