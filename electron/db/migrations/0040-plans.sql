-- Several plans in one file. The one in use is named by the setting `plan-in-use`; without it, it is the first.

ALTER TABLE plan ADD COLUMN archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1));
-- A UTC timestamp.
ALTER TABLE plan ADD COLUMN made_at TEXT NOT NULL DEFAULT '';
-- Name of the plan it was made from, as it was then; '' for one that was made from nothing.
ALTER TABLE plan ADD COLUMN copied_from TEXT NOT NULL DEFAULT '';
UPDATE plan SET made_at = coalesce((SELECT value FROM meta WHERE key = 'created_at'), '');
