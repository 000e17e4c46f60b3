/** Where the reader is, said by the page instead of found on it. */
export interface PageContext {
  /** The section being read, such as `手順5`. */
  section?: string;
  title?: string;
  url?: string;
}

/** What every event tells: which panel it is about. */
export interface FaqHelpDetail {
  catalog: string | null;
}

/** The events of a panel by their names, with what each tells. */
export interface FaqHelpEvents {
  ready: FaqHelpDetail;
  open: FaqHelpDetail;
  close: FaqHelpDetail;
  /** The heading of the section being read, and what the server is told, most telling first. */
  context: FaqHelpDetail & { section: string; context: string[] };
  search: FaqHelpDetail & { query: string; count: number; fit: 'good' | 'weak' | 'none' };
  /** `number` is the id where that is a whole number, else NaN. */
  'entry-viewed': FaqHelpDetail & { id: string; number: number };
  feedback: FaqHelpDetail & { id: string; number: number; solved: boolean };
  /** `status` is the HTTP status; 0 or missing where no server answered. */
  error: FaqHelpDetail & { message: string; status?: number };
}

export type FaqHelpListener<E extends keyof FaqHelpEvents> = (event: CustomEvent<FaqHelpEvents[E]>) => void;

/** Commands to the panel that came first. They may be given before there is one: they wait for it. */
export interface FaqHelpCommand {
  (command: 'open' | 'close' | 'toggle'): void;
  /** Takes every panel away, with its listeners, observers and nodes. */
  (command: 'destroy'): void;
  (command: 'search', text: string): void;
  (command: 'entry', id: string | number): void;
  /** `null` goes by the page again. */
  (command: 'context', told: PageContext | null): void;
  <E extends keyof FaqHelpEvents>(command: 'on' | 'once' | 'off', event: E, listener: FaqHelpListener<E>): void;
}

export const FaqHelp: FaqHelpCommand;

/** `<faq-help>`: one panel. */
export interface FaqHelpElement extends HTMLElement {
  open(): void;
  /** An inline panel does not close. */
  close(): void;
  toggle(): void;
  search(text: string): void;
  entry(id: string | number): void;
  context(told: PageContext | null): void;
  /** The same as taking it out of the document. */
  destroy(): void;
  addEventListener<E extends keyof FaqHelpEvents>(
    type: E, listener: FaqHelpListener<E>, options?: boolean | AddEventListenerOptions): void;
  addEventListener(
    type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  removeEventListener<E extends keyof FaqHelpEvents>(
    type: E, listener: FaqHelpListener<E>, options?: boolean | EventListenerOptions): void;
  removeEventListener(
    type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}

/** The attributes of `<faq-help>`, for frameworks that check them. */
export interface FaqHelpAttributes {
  catalog: string;
  api?: string;
  lang?: 'auto' | 'ja' | 'en';
  mode?: 'panel' | 'inline' | 'button-less';
  position?: 'right' | 'left';
  theme?: 'auto' | 'light' | 'dark';
  'section-selector'?: string;
  'open-on'?: string;
  shortcut?: string;
  label?: string;
  contact?: string;
  open?: '' | boolean;
}

declare global {
  interface HTMLElementTagNameMap {
    'faq-help': FaqHelpElement;
  }

  interface Window {
    /** There where the script tag is used. */
    FaqHelp?: FaqHelpCommand;
  }
}
