import { setGroupRobotRules } from '@lianxi/schema';
import { RemoveGroupRobotDocument, SetGroupRobotDocument } from '@lianxi/schema/operations';
import type { DeedForm } from '../../shared/deed/deed-form.ts';

/** Sets a robot for a group; its secret may stay empty. */
export const setRobot: DeedForm = {
  document: SetGroupRobotDocument,
  rules: setGroupRobotRules,
  fields: [
    { name: 'tool', kind: 'choice', choices: ['WECOM', 'DINGTALK', 'FEISHU'] },
    { name: 'label', kind: 'line' },
    { name: 'url', kind: 'line' },
    { name: 'secret', kind: 'line', isOptional: true },
    { name: 'digestAt', kind: 'line', start: '08:30' },
  ],
};

export const removeRobot: DeedForm = { document: RemoveGroupRobotDocument, fields: [], isDanger: true };
