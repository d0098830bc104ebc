CREATE TABLE `register_entries` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`zh` text NOT NULL,
	`printed` text NOT NULL,
	`variants` text NOT NULL,
	`name_order` text,
	`short` text,
	`affiliations` text NOT NULL,
	`biography` text,
	`note` text,
	`revision` integer NOT NULL,
	`created_by` text NOT NULL,
	`created_at` text NOT NULL,
	`updated_by` text NOT NULL,
	`updated_at` text NOT NULL,
	`removed_at` text,
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`updated_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `register_zh` ON `register_entries` (`zh`) WHERE removed_at is null;--> statement-breakpoint
ALTER TABLE `article_authors` ADD `register_id` text REFERENCES register_entries(id);--> statement-breakpoint
ALTER TABLE `terms` ADD `renderings` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
UPDATE `terms` SET `renderings` = json_array(json_object('en', `en`, 'scope', 'newsletter', 'author', null));--> statement-breakpoint
-- What a term or an entry of the register went through. drizzle-kit cuts such an expression at its commas.
CREATE INDEX `events_entry` ON `events` (coalesce(json_extract(data, '$.termId'), json_extract(data, '$.registerId'))) WHERE coalesce(json_extract(data, '$.termId'), json_extract(data, '$.registerId')) is not null;
