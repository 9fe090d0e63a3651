import type { Task } from '../briefing';
import { DEPARTMENTS, type Department } from '../words';
import { importanceOf } from './tasks';

/** The tasks of one department, the most important first. */
export interface Group {
  department: Department;
  owner?: string;
  tasks: Task[];
  /** How many were left out to keep it to a page. */
  more: number;
}

/** So many lines a department are read in twenty seconds. */
const LINES = 5;

/** What must not be left out of a page, however long it gets: allergies, what is required, what nobody can do as wished. */
const mustStand = (task: Task): boolean => importanceOf(task) > 1;

const firstOnes = (tasks: readonly Task[], most: number): Task[] => {
  const must = tasks.filter(mustStand);
  const others = tasks.filter((task) => !mustStand(task));
  return [...must, ...others.slice(0, Math.max(0, most - must.length))];
};

/** Tasks by department, in the order in which they were composed: by importance. At most so many lines each, and how many more there are. */
export const pageOf = (tasks: readonly Task[], most: number = LINES): Group[] =>
  DEPARTMENTS.flatMap((department) => {
    const its = tasks.filter((task) => task.department === department);
    const shown = firstOnes(its, most);
    const owner = its.find((task) => task.owner !== undefined)?.owner;
    return its.length === 0 ? [] : [{ department, ...(owner !== undefined && { owner }), tasks: shown, more: its.length - shown.length }];
  });
