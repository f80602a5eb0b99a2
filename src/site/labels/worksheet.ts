/** Words of the classroom worksheet and its key. */

export const worksheet = {
  title: 'Worksheet',
  back: 'Back to the story',
  link: 'Worksheet for classrooms, with its answer key',
  how: 'Read the articles first, each at its outlet or as captured. Then answer, and compare with the key on the last sheet.',
  who: 'Who says it?',
  whoNote: 'Tick every outlet that states this, in whatever words. Some of these stand in one article only.',
  differ: 'Who says it otherwise?',
  differNote: 'Another outlet has other words or another number here. Write down which one, and what it has.',
  whose: 'Whose words are they?',
  whoseNote:
    'Where does each article say that its text comes from? Look for credits, and for wording that articles share.',
  key: 'Answer key',
  show: 'Show the answers',
};
