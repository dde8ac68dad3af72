import { type Application, keepNothing } from '../application.js';

/** What may be kept: who somebody is and what they have time for. Never answers, rates, files or consents. */
const keptFields = ['name', 'email', 'links', 'hoursPerWeek'];

/** What a visitor asked to be kept on their own device, for all roles of a host, until they have sent an application. */
export class DeviceDraft {
  readonly #name: string;

  constructor(baseUrl: string) {
    this.#name = `fractional-embed:applicant:${baseUrl}`;
  }

  /** Fills in what was kept. */
  read(application: Application): void {
    try {
      const kept = JSON.parse(localStorage.getItem(this.#name) ?? 'null') as Record<string, unknown> | null;
      if (!kept) return;
      application.keeps = true;
      for (const id of keptFields) if (typeof kept[id] === 'string') application.fill([[id, kept[id]]]);
      application.announce();
    } catch {
      // Refused, or somebody else's text.
    }
  }

  /** @returns whether the browser keeps it */
  write({ values }: Application): boolean {
    const text = JSON.stringify(Object.fromEntries([...values].filter(([id]) => keptFields.includes(id))));
    try {
      localStorage.setItem(this.#name, text);
      return true;
    } catch {
      return false; // Refused, as in sandboxed frames.
    }
  }

  clear(): void {
    keepNothing();
    try {
      localStorage.removeItem(this.#name);
    } catch {
      // Refused: there is nothing either.
    }
  }
}
