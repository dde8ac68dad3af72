/** Something this machine can't give; the message is the one line that is shown, and names the remedy. */
export class Impossible extends Error {
  name = 'Impossible';
}
