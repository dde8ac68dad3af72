/**
 * JSON to send, the same bytes at every try; with the proof once there is one. What was typed stays as it was when it was
 * sent, whatever a form does meanwhile.
 */
export function jsonBody(input: object) {
  const text = JSON.stringify(input);
  return {
    headers: { 'content-type': 'application/json' },
    body: (proof: string | undefined) => {
      if (proof === undefined) return text;
      return JSON.stringify({ ...(JSON.parse(text) as object), proof });
    },
  };
}
