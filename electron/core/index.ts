export { type Problem, problem } from './model/problem';
