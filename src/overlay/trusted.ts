/**
 * A handler that heeds a person alone. A page's script can have any element that it comes by clicked or
 * keyed, and browsers mark such events as not trusted. Asked at each control and not once for all of them,
 * as what is asked at a root is no longer asked when an element has been taken out of it.
 *
 * @param act what the control does
 * @returns what to listen with; it passes over events that a script has made
 */
export const trusted =
  <E extends Event>(act: (event: E) => void) =>
  (event: E): void => {
    if (event.isTrusted) act(event);
  };
