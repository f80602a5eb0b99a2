/** The light colours of src/styles/tokens.css; a test holds them together. */
export const colours = {
  paper: '#fdfdfc',
  ink: '#17181b',
  quiet: '#565961',
  o: ['#2f6a4b', '#8a5a00', '#7b3a6e', '#12666f', '#96402c', '#4b5767'],
} as const;
