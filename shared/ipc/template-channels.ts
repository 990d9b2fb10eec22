/** Channels of the office's own templates of decisions, answered by the data process. */
import { z } from 'zod';
import { OwnTemplate, TemplateCheck, TemplateScope } from '../domain/index.ts';
import { ChangeResult, Done, Nothing } from './shapes.ts';

/** A template to be looked at: a file, or with null the one in use. */
const Looked = TemplateScope.extend({ path: z.string().min(1).nullable() });

export const templateChannels = {
  /** Templates of the office's own; what is not among them is written by the program's. */
  'template.list': { args: Nothing, result: z.array(OwnTemplate) },
  /** Whether this machine has an office suite that makes PDFs of them. */
  'template.officeSuite': { args: Nothing, result: z.object({ found: z.boolean() }) },
  /** What is wrong with a template, and how the sample decision reads in it. */
  'template.check': { args: Looked, result: TemplateCheck },
  /** Writes the sample decision as a .docx to `to`. */
  'template.trial': { args: Looked.extend({ to: z.string().min(1) }), result: Done },
  /** Takes the file that was checked (`checksum`) into use. */
  'template.use': {
    args: TemplateScope.extend({ path: z.string().min(1), checksum: z.string() }),
    result: ChangeResult,
  },
  /** Goes back to the less particular template, or to that of the program. */
  'template.remove': { args: TemplateScope, result: ChangeResult },
  /** Writes a template as a .docx to `to`: the one in use, or with `shipped` the program's. */
  'template.save': {
    args: TemplateScope.extend({ shipped: z.boolean(), to: z.string().min(1) }),
    result: Done,
  },
} as const;
