/** The documents of `--json` about papers, lists and templates. */
import { z } from 'zod';
import { SidecarBlank } from '../../../../shared/documents/sidecar-blanks.ts';
import { ExportedFile, ExportKind } from '../../../../shared/domain/decision.ts';
import {
  OwnTemplate,
  ProblemSeverity,
  TemplateCheck,
  TemplateProblem,
} from '../../../../shared/domain/document-template.ts';
import { ItemChange, PaperFormat, PaperRecord } from '../../../../shared/domain/paper.ts';
import { DuePaper, PaperProblem, RegisterView } from '../../../../shared/ipc/paper-channels.ts';
import { count } from './shapes.ts';

export const Exported = z.strictObject({
  files: z.array(z.strictObject({ path: z.string(), kind: ExportKind, subject: z.string(), bytes: count })),
});

export const CardFiles = z.array(ExportedFile.strict());

const PaperShown = z.strictObject({
  ...PaperRecord.omit({ registerId: true }).shape,
  planName: z.string(),
  changed: z.array(ItemChange.strict()),
  files: z.array(z.strictObject({ format: PaperFormat, path: z.string() })),
});

export const Papers = z.array(PaperShown);

export const PapersDue = z.array(DuePaper.strict());

export const Produced = Exported.extend({
  problems: z.array(PaperProblem.strict()),
  blanks: z.array(SidecarBlank.strict()),
});

export const Registers = z.array(RegisterView.strict());

export const TemplatesListed = z.strictObject({ templates: z.array(z.strictObject(OwnTemplate.shape)) });

export const TemplateSaved = z.strictObject({ path: z.string() });

export const TemplateChecked = z.strictObject({
  ...TemplateCheck.shape,
  problems: z.array(
    z.strictObject({
      ...TemplateProblem.shape,
      severity: ProblemSeverity,
      message: z.string().min(1),
    }),
  ),
});
