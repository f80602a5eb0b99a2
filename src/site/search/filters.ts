/** By what a reader narrows a search: names of outlets and topics, and the event's year, month and day (`2024`, `2024-05`, `2024-05-16`). */
export const searchFilters = ['outlet', 'topic', 'date'] as const;
export type SearchFilter = (typeof searchFilters)[number];
