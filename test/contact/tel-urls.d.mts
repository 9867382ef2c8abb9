/** Phone numbers as a clinic writes them, with the URLs that dial them. */
export declare const dialed: readonly (readonly [phone: string, url: string])[];

/** What is not one phone number alone. */
export declare const notDialed: readonly string[];
