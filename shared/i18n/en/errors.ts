import type { SameKeys } from '../translate.ts';
import type { errors as vi } from '../vi/errors.ts';

export const errors: SameKeys<typeof vi> = {
  'bad-arguments': 'The request was not valid, so it was not carried out. Nothing changed; please try again.',
  'bad-result': 'The answer was not valid. Close the file and open it again to see its latest state.',
  'wrong-sender': "The request did not come from the program's own window and was refused.",
  'unknown-channel': 'The program has no such function.',
  internal:
    'Something unexpected went wrong; what you just did was not saved. Earlier changes are safe. Please try again.',
  cancelled: 'Cancelled; nothing changed.',
  'no-workspace': 'No file is open. Open or create one first.',
  'data-process-died':
    'The part that handles the data stopped and was started again. Saved changes are safe; please do the last step again.',

  'workspace-not-found': 'The file “{{path}}” was not found. It may have been moved or renamed.',
  'workspace-exists': 'There is already a file “{{path}}”. Choose another name or open that file.',
  'workspace-not-a-workspace': 'The file “{{path}}” is not a Bố Trí file. Choose a file ending in .botri.',
  'workspace-newer':
    'The file was saved by a newer version of Bố Trí (version {{needs}} or later is needed). Update the program and open it again; the file is untouched.',
  'workspace-in-use':
    'The file is open in another window or on another machine. Close it there and try again.',
  'workspace-read-only': 'The file is read-only. Clear that attribute or copy the file to another folder.',
  'workspace-disk-full':
    'The disk is full, so nothing was written. Free some space and try again; saved data are safe.',
  'workspace-damaged': 'The file is damaged and cannot be opened. Restore it from the latest backup.',
  'workspace-busy':
    'A list is being imported or the plan is being checked by new rules, so nothing can be changed just now. Wait until it is done, then try again; an import can be stopped.',
  'check-thread-lost': 'The check running beside the program stopped halfway. Please try again.',
  'check-failed':
    'This needs the result of the check, which did not come to its end the last time. Please press “Check again” at the top of the window (F9), then do this again.',
  'export-thread-lost':
    'The writing of the papers stopped halfway; nothing was left in the folder. Please try again.',
  'workspace-folder-missing': 'The folder of the file is gone. Choose another folder.',
  'backup-failed': 'The backup could not be written. Choose another folder or check the free space.',

  'finding-not-found': 'This finding no longer stands; it may have been settled.',
  'post-not-found': 'This seat was not found; it may just have been removed.',
  'post-filled': '{{post}} is held by {{person}}. Vacate the seat first or choose to replace its holder.',
  'post-empty': 'This seat has no holder.',
  'person-not-found': 'This person is not in the roster.',
  'person-ambiguous': 'Several people have this name. Choose the right one from the list.',
  'person-placed':
    '{{person}} has a post in the plan and cannot be taken out of the roster yet. Clear the post first, or choose to clear it at the same time.',
  'person-seated':
    '{{person}} has another seat in the plan by now and was not placed. Make the proposal anew.',
  'person-not-removed': 'This person is not among those taken out of the roster.',
  'person-reason-missing': 'The reason for taking out of the roster is missing. Write a reason.',
  'person-merge-itself': 'Choose two different people to merge.',
  'person-merge-both-placed':
    '{{person}} and {{other}} both have posts in one plan. Choose whose posts stay.',
  'person-value': 'There is no such value for this field. Choose again.',
  'bulk-refused':
    'This cannot be true of {{count}} of the people chosen, so nobody was changed. Look at those named, then change the others.',
  'unit-not-found': 'This unit was not found.',
  'province-not-found': 'This province was not found.',
  'nothing-to-undo': 'There is nothing left to undo.',
  'nothing-to-redo': 'There is nothing left to redo.',
  'history-conflict': 'This cannot be undone because the data have changed since. Nothing was changed.',
  'authority-exists':
    'The table has a row of the office for this kind and these titles already. Edit that one.',
  'authority-not-found': 'This row is no longer in the table of authority. Open the table again.',
  'authority-family':
    'A row for all titles of one bloc must name an organ of that bloc. Choose another organ, or a group of titles.',
  'signing-unsuited':
    'The organ’s papers are not signed in this way: a collective is signed for on its behalf, a head signs in person or through a deputy. Choose another way.',
  'signer-not-found': 'This signer is no longer in the list. Choose somebody else.',
  'signer-unsuited':
    '{{signer}} holds no office that signs in this way. Choose somebody else or another way of signing.',
  'signer-incomplete':
    'A signer needs a name, and an office in a commune needs the commune. Fill them in and save again.',
  'signer-dates': '{{signer}} leaves the office before taking it. Correct the dates.',
  'signer-in-use':
    '{{signer}} is chosen to sign in {{count}} places of the table of authority. Choose somebody else there first.',
  'seat-not-removable': 'Only a vacant seat beyond the norm can be removed. Vacate it first.',
  'seat-not-vacant': '{{post}} is held by {{person}} and cannot be held back. Empty the seat first.',
  'seat-frozen': '{{post}} is held back for now. Release it on the Organisation screen, then place somebody.',
  'body-not-found': 'This body was not found; it may have been removed just now.',
  'body-not-empty':
    '{{body}}, {{unit}} still has {{count}} people and cannot be removed. Take them off their seats first.',
  'date-invalid': 'The date is not valid. Write day/month/year, for example 01/07/2025.',

  'plan-approved':
    'Plan “{{plan}}” was approved by {{by}} and cannot be changed. Reopen the plan, give the reason, then change it.',
  'plan-issued':
    'Plan “{{plan}}” is issued (noted by {{by}}) and cannot be changed. Reopen the plan, give the reason, then change it.',
  'plan-stage': 'This cannot be done now: plan “{{plan}}” is “{{stage}}”.',
  'plan-has-returned': '{{count}} seats stand returned, so the plan cannot be approved. Look at them first.',
  'seat-locked': '{{post}}, {{unit}} is locked by {{by}}. Unlock the seat, then change it.',
  'role-missing':
    'This is for: {{needed}}. {{person}} is at work as {{role}}; choose the right person in the bar at the top.',
  'role-unchosen': 'Nobody was chosen to be at work. Choose somebody in the bar at the top, then go on.',
  'reason-missing': 'The reason is missing. Give the reason, then go on.',
  'review-nothing': 'Nobody sits on these seats, so there is nothing to review.',
  'comment-missing': 'The comment has no words. Write it, then add it.',
  'comment-not-found': 'This comment was not found; it may just have been undone.',
  'report-not-found': 'This kept report was not found; it may just have been removed or undone.',
  'staff-unknown': '{{person}} is not in the list of people at work. Add them in the settings.',
  'staff-twice': '{{person}} is in the list already as {{role}}.',

  'paper-none-in-state': 'The plan in use has no paper waiting for this step.',
  'paper-not-found': 'This paper is not there; the draft may just have been discarded or undone.',
  'paper-state': 'This cannot be done with {{paper}}: its state is “{{state}}”.',
  'paper-other-register':
    'Written anew, {{paper}} would belong to another register ({{organ}}, {{symbol}}). Cancel its number and draft a new paper.',
  'paper-nothing-due': 'No paper is left to draft.',
  'paper-already-made':
    'There is a paper about {{person}} already. See the Papers screen; to draft another, revoke it or cancel its number first.',
  'decision-kind': 'This kind of decision does not go with the change.',
  'paper-no-text':
    'No paper about {{person}} can be written: the plan no longer places them so, or there is no text for this kind yet.',
  'paper-issued': 'Paper {{paper}} was issued, so this cannot be undone. Revoke the paper if need be.',
  'held-by-paper':
    '{{person}}, {{post}} {{unit}} cannot be changed: paper {{paper}} about it is signed. Revoke it or cancel its number with the reason, then change it.',
  'plan-has-papers':
    'Plan “{{plan}}” has {{count}} numbered papers and cannot be removed. Leave it put away.',
  'number-taken':
    'Number {{number}} of register {{register}} cannot be used: it was given, was noted as given elsewhere, or is below the first number. Choose another.',
  'numbers-not-free':
    'Numbers {{from}}–{{to}} of register {{register}} cannot be noted: some were given or noted already. Choose another stretch.',
  'register-not-found': 'This register is not there; its opening may just have been undone.',
  'register-first': 'Register {{register}} has number {{number}}, so its first number cannot be greater.',
  'term-missing':
    'The term of the Party register is not known. Fill it in under Settings, then number the papers.',

  'rule-parameter-unknown':
    'The rule {{rule}} has no threshold “{{parameter}}”. The list of rules tells their names.',
  'rule-value':
    'The threshold “{{name}}” of the rule “{{ruleName}}” cannot be used: {{allowed}}. Nothing has changed; correct it.',
  'rule-values-contradict':
    'Two thresholds of the rule “{{ruleName}}” contradict each other: “{{lowerName}}” is greater than “{{upperName}}”. Nothing has changed; correct one of them.',
  'citation-not-found': 'This text is not among the legal bases. Choose another one or add it.',
  'citation-in-use':
    '{{citation}} cannot be removed: {{count}} rules, standards or texts rest on it. Give them another legal basis first.',
  'citation-incomplete':
    'A text needs its kind and its number or what it is about. Fill them in and save again.',
  'citation-dates':
    'The dates of {{citation}} do not fit: it ends before it begins, or is replaced by itself. Look at them again.',
  'citation-exists':
    '{{citation}} is among the legal bases already. Use that one, or look at the number again.',

  'waiver-finding-gone':
    'This finding is no longer there, so there is nothing to record. Choose again in the list of findings.',
  'waiver-not-allowed':
    'Rule {{rule}} cannot be let stand in this way. Choose another way or settle the finding.',
  'waiver-not-found': 'Nothing is recorded for this finding; it may just have been taken back.',
  'waiver-document-missing': 'The document it rests on is missing. Write its number and issuer.',
  'waiver-approver-missing': 'The committee that consented is missing. Write its name.',
  'waiver-reason-missing': 'The reason of the special case is missing. Write the reason.',
  'waiver-deadline-missing': 'An owed standard has a deadline. Write the last day by which it is to be met.',
  'waiver-deadline-early': 'The deadline is before the date of the document. Check the two dates.',
  'waiver-completion-missing': 'The day of completion is missing. Write the day the standard was met.',
  'waiver-completion-unpaid': 'A day of completion belongs only to a standard that is completed.',
  'waiver-only-owed': 'Course, status and day of completion belong only to an owed standard.',

  'plan-reading-gone': 'The file changed while it was being opened. Try again.',
  'plan-not-found': 'There is no plan “{{plan}}”. Choose one of the list.',
  'plan-name-missing': 'The plan has no name yet. Give it a name or a number.',
  'plan-name-long': 'The name of the plan has more than {{most}} letters. Make it shorter.',
  'plan-name-taken': 'There is a plan “{{plan}}” already. Choose another name.',
  'plan-dates': 'The term must end after the day the plan starts.',
  'plan-is-in-use': 'Plan “{{plan}}” is in use. Go over to another plan before putting it away.',
  'plan-is-archived': 'Plan “{{plan}}” was put away. Take it back before using it.',
  'plan-not-archived': 'Only a plan that was put away can be removed. Put plan “{{plan}}” away first.',
  'seat-filled-elsewhere':
    'Somebody sits on {{post}} in plan “{{plan}}”. Take the person off that seat there, or remove that plan.',
  'take-over-incomplete':
    '{{post}}, {{unit}}, meant for {{person}}, is held by {{holder}}, who was not chosen. Choose {{holder}} as well.',
  'take-over-frozen':
    '{{post}}, {{unit}} is held back, so {{person}} cannot be taken over. Release the seat, or leave {{person}} out.',
  'take-over-same-plan': 'This is the plan in use. Choose another one.',

  'file-not-found': 'The file “{{file}}” was not found. Check where it is kept.',
  'file-unreadable':
    'The file “{{file}}” cannot be read. Close it in Excel, check its permissions and try again.',
  'file-empty': 'The file “{{file}}” holds no data. Choose another file.',
  'file-encrypted':
    'This file cannot be read: it has a password. Open it in Excel, remove the password and try again.',
  'file-corrupt':
    'The file “{{file}}” is damaged. Open it in Excel, save it as a new .xlsx file and try again.',
  'file-too-large': 'The file “{{file}}” is too large. Split it into smaller files.',
  'file-format-unknown': 'The kind of the file “{{file}}” is not known. Use an Excel file (.xlsx).',
  'sheet-not-found': 'The file has no sheet “{{sheet}}”. Choose another sheet.',
  'no-table-found':
    'No roster table was found in the file. The table needs a header row with a column of full names.',
  'draft-gone': 'This import is no longer held. The roster has not changed; choose the file again.',
  'batch-not-found': 'There is no record of this import; it may have been undone.',

  'standards-title-unknown':
    'The table names a title “{{title}}” that is not in the catalogue. Take that row out.',
  'standards-title-twice': 'The title “{{title}}” has more than one row. Keep one of them.',
  'standards-source-unknown':
    'Row “{{title}}” rests on the document “{{source}}”, which is no longer listed. Choose its source document again.',
  'standards-source-missing':
    'Row “{{title}}” is marked as confirmed but names no source document. Choose one, or take the mark away.',
  'standards-name-missing':
    'The set of standards has no name. Give it one, such as number and date of the document.',
  'standards-name-taken': 'There is a set of standards called “{{name}}” already. Choose another name.',
  'standards-version-not-found': 'There is no set of standards {{version}}. Choose one that is listed.',
  'standards-table-not-found':
    'There is no table of standards in the file “{{file}}”. Its header needs the column “Title” or “Title code” and at least one standard.',

  'nothing-to-export': 'There is nothing to export. Choose filled seats or another scope.',
  'folder-not-writable': 'Nothing can be written to the folder “{{path}}”. Choose another folder.',
  'format-not-offered': 'This document is not offered in the chosen format. Choose another format.',
  'pdf-unavailable': 'PDF cannot be made here. Export as Word (.docx).',
  'print-failed': 'Printing failed. Check the printer and try again.',
  'template-invalid': 'The document template is faulty. Install the program again or tell your support.',
  'template-for-one-person':
    'The office’s template is written for one person and this decision is about several: {{fields}} must stand within the group {#nguoi} … {/nguoi}. Change the template, or make a decision for each person.',
  'template-refused':
    'Template “{{file}}” cannot be used yet: {{count}} mistakes stand against it. Check it on the screen Rules, Document templates, to see each of them.',
  'template-changed': 'File “{{file}}” was changed after the check. Check it again, then take it into use.',
  'template-pdf-not-offered':
    'There are decisions in the office’s own template, which the program cannot lay out as PDF or print by itself. Export Word (.docx), or export PDF and agree to the use of LibreOffice on this computer.',
  'office-suite-missing':
    'LibreOffice was not found on this computer, so no PDF of the office’s own template can be made. Export Word (.docx) and save the PDF from Word.',
  'office-suite-failed':
    'LibreOffice could not make the PDF. Export Word (.docx) and save the PDF from Word or LibreOffice.',
  'template-not-found': 'No template of the office’s own is in use there.',

  'own-rule-invalid': 'The own rule could not be saved. {{problem}}',
  'own-rule-not-found': 'There is no own rule {{rule}}.',

  usage: 'The command was not used correctly.',
};
