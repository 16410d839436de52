import type { Example } from '../../../rule';

/** What the rule flags. */
export const flags: readonly Example[] = [
  { text: '[[A junior engineer]] deleted the queue at 10:05.', to: 'The queue was deleted at 10:05.' },
  {
    text: '[[The new hire]] pushed to the wrong branch on the afternoon on which the build server was being moved.',
  },
  {
    text: 'The migration was run by an [[untrained contractor]] on the night on which both of the leads were away.',
    to: '',
  },
  { text: 'At 18:40 the wrong folder was shredded by an [[intern]] on her third day in the archive.', to: '' },
  { text: 'The index was deleted by an [[intern]].', to: 'The index was deleted.' },
  { text: '07:15 [[trainee dispatcher]] sends both barges away', to: '07:15 both barges are sent away', ask: '' },
  { text: 'As a [[junior developer]], she merged it at 16:00.', to: '' },
  { text: 'The person on call was too [[junior]] to see it.', to: '' },
  { text: 'He was [[just a trainee]], so nobody had shown him the second valve.' },
  {
    text: 'The deploy to the third cluster failed because of the team’s [[inexperience]] with Helm and its hooks.',
  },
  { text: 'A [[lack of experience]] in the team led to the delay of the second pour by two days.' },
  {
    text: 'The on-call engineer [[lacked the experience]] to read the dashboard of the broker in the first half hour.',
  },
  { text: 'The relief driver [[had little experience]] with trains of that length.' },
  { text: '[[The trainee librarian]] deleted all reservations of the week while she tidied up the duplicates.' },
  { text: 'The lift was set by an electrician who [[did not have the experience]] to judge the wind.' },
  { text: 'A [[more experienced]] nurse would have spotted the second label.' },
  {
    text: 'On the Sunday before the move [[a junior planner]] deleted the list of the keys from the board of the second hall.',
    to: 'On the Sunday before the move the list of the keys was deleted from the board of the second hall.',
  },
  { text: '[[Inexperienced management]] made the second week worse.' },
];
