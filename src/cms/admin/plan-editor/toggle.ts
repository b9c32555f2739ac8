/** The list with the entry if it was not in it, without it if it was. */
export const toggle = <Entry>(list: readonly Entry[], entry: Entry): Entry[] =>
  list.includes(entry) ? list.filter((other) => other !== entry) : [...list, entry]
