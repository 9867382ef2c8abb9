/** What can be typed or pasted, by what is hard about it. */
export declare const hard: readonly (readonly [title: string, text: string])[];
