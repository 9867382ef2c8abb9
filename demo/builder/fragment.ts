/** Safari refuses more than 100 changes of the address in 30 seconds, and a color that is dragged brings 60 in one. */
const PAUSE_MS = 400;

/** The part of the page's address after the `#`, as something that changes often. */
export class Fragment {
  private _next: string | undefined;
  private _isPausing = false;

  /** Writes it, now or soon, without an entry of its own in the history. */
  write(text: string): void {
    this._next = text;
    if (this._isPausing) return;
    this.flush();
    this._isPausing = true;
    setTimeout(() => {
      this._isPausing = false;
      if (this._next !== undefined) this.write(this._next);
    }, PAUSE_MS);
  }

  /** Writes what is still to be written. */
  flush(): void {
    if (this._next === undefined) return;
    history.replaceState(null, '', `#${this._next}`);
    this._next = undefined;
  }

  /** Drops what is still to be written: the address has been changed by somebody else. */
  forget(): void {
    this._next = undefined;
  }
}
