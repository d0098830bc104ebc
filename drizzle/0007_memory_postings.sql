CREATE TABLE `memory_imports` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`imported_by` text,
	`at` text NOT NULL,
	`finished_at` text,
	`report` text NOT NULL,
	FOREIGN KEY (`imported_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `memory_postings` (
	`gram` integer NOT NULL,
	`band` integer NOT NULL,
	`first` integer NOT NULL,
	`ids` blob NOT NULL,
	PRIMARY KEY(`gram`, `band`, `first`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `memory_uses` (
	`passage_id` text NOT NULL,
	`revision` integer NOT NULL,
	`score` integer NOT NULL,
	`source` text NOT NULL,
	PRIMARY KEY(`passage_id`, `revision`),
	FOREIGN KEY (`passage_id`) REFERENCES `passages`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
DROP INDEX `memory_entries_unit_id_unique`;--> statement-breakpoint
ALTER TABLE `memory_entries` ADD `kind` text DEFAULT 'unit' NOT NULL;--> statement-breakpoint
ALTER TABLE `memory_entries` ADD `import_id` text REFERENCES memory_imports(id);--> statement-breakpoint
ALTER TABLE `memory_entries` ADD `carried` text;--> statement-breakpoint
CREATE INDEX `memory_import` ON `memory_entries` (`import_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `memory_of_unit` ON `memory_entries` (`unit_id`,`kind`);--> statement-breakpoint
-- null now means that nobody knows what stands there; a signed unit without a neighbour stands at an end.
UPDATE memory_entries SET "before" = coalesce("before", ''), "after" = coalesce("after", '') WHERE origin <> 'import';
--> statement-breakpoint
CREATE TRIGGER `memory_uses_no_update` BEFORE UPDATE ON `memory_uses` BEGIN SELECT RAISE(ABORT, 'append_only: memory_uses'); END;
--> statement-breakpoint
CREATE TRIGGER `memory_uses_no_delete` BEFORE DELETE ON `memory_uses` BEGIN SELECT RAISE(ABORT, 'append_only: memory_uses'); END;
