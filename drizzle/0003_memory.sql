CREATE TABLE `memory_entries` (
	`id` integer PRIMARY KEY NOT NULL,
	`source` text NOT NULL,
	`target` text NOT NULL,
	`folded` text NOT NULL,
	`before` text,
	`after` text,
	`origin` text NOT NULL,
	`article_id` text,
	`unit_id` text,
	`import_name` text,
	`signed_by` text,
	`at` text NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`signed_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `memory_entries_unit_id_unique` ON `memory_entries` (`unit_id`);--> statement-breakpoint
CREATE INDEX `memory_folded` ON `memory_entries` (`folded`);