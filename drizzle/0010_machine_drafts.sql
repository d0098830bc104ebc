CREATE TABLE `draft_settlements` (
	`draft_id` text PRIMARY KEY NOT NULL,
	`how` text NOT NULL,
	`passage_id` text,
	`revision` integer,
	`by` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`draft_id`) REFERENCES `machine_drafts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `machine_drafts` (
	`id` text PRIMARY KEY NOT NULL,
	`article_id` text NOT NULL,
	`job_id` text NOT NULL,
	`kind` text NOT NULL,
	`unit_id` text,
	`source_hash` text NOT NULL,
	`text` text NOT NULL,
	`evidence` text NOT NULL,
	`flags` text NOT NULL,
	`provider` text NOT NULL,
	`model` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`job_id`) REFERENCES `jobs`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `machine_drafts_article` ON `machine_drafts` (`article_id`,`at`);--> statement-breakpoint
CREATE INDEX `machine_drafts_job` ON `machine_drafts` (`job_id`);--> statement-breakpoint
CREATE TRIGGER `machine_drafts_no_update` BEFORE UPDATE ON `machine_drafts` BEGIN SELECT RAISE(ABORT, 'append_only: machine_drafts'); END;
--> statement-breakpoint
CREATE TRIGGER `machine_drafts_no_delete` BEFORE DELETE ON `machine_drafts` BEGIN SELECT RAISE(ABORT, 'append_only: machine_drafts'); END;
--> statement-breakpoint
CREATE TRIGGER `draft_settlements_no_update` BEFORE UPDATE ON `draft_settlements` BEGIN SELECT RAISE(ABORT, 'append_only: draft_settlements'); END;
--> statement-breakpoint
CREATE TRIGGER `draft_settlements_no_delete` BEFORE DELETE ON `draft_settlements` BEGIN SELECT RAISE(ABORT, 'append_only: draft_settlements'); END;
