/** "312 kB", "2.4 MB". Rounded up, so that what is over a limit never reads as if it were not. */
export function sizeText(bytes: number): string {
  const kilobytes = bytes / 1024;
  return kilobytes < 1000 ? `${Math.ceil(kilobytes)} kB` : `${Math.ceil(kilobytes / 102.4) / 10} MB`;
}
