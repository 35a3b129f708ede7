import type { TaskDrawing } from '@arena/taxonomy/everyday-tasks';
import { TaskPicture, TaskSheet } from '../../ui/drawings/tasks.tsx';
import { type Choices, many, type Typed } from './answers-form.ts';

/** Everyday tasks to tick, each with a drawing: for who reads pictures faster than words. */
export function TaskChoices({ typed, choices }: { typed: Typed; choices: Choices }) {
  const ticked = new Set(many(typed, 'tasks'));
  const used = new Set(choices.everydayTasks.flatMap(({ tasks }) => tasks.map(({ drawing }): TaskDrawing => drawing)));
  return (
    <>
      <TaskSheet names={[...used]} />
      {choices.everydayTasks.map((group) => (
        <fieldset className="ds-fieldset" key={group.id}>
          <legend>{group.name}</legend>
          <div className="task-choices">
            {group.tasks.map(({ id, name, drawing }) => (
              <label className="task-choice" key={id}>
                <input className="ds-input" type="checkbox" name="tasks" value={id} defaultChecked={ticked.has(id)} />
                <TaskPicture name={drawing} />
                <span>{name}</span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
    </>
  );
}
