CREATE TABLE `jobs` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`payload` text NOT NULL,
	`state` text NOT NULL,
	`name` text,
	`run_after` text NOT NULL,
	`attempts` integer NOT NULL,
	`failures` integer NOT NULL,
	`lease_until` text,
	`last_error` text,
	`progress_done` integer NOT NULL,
	`progress_total` integer NOT NULL,
	`progress_failed` integer NOT NULL,
	`article_id` text,
	`edition_id` text,
	`created_by` text,
	`created_at` text NOT NULL,
	`finished_at` text,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`edition_id`) REFERENCES `editions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `jobs_due` ON `jobs` (`state`,`kind`,`run_after`);--> statement-breakpoint
CREATE INDEX `jobs_article` ON `jobs` (`article_id`,`created_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `jobs_name` ON `jobs` (`name`) WHERE state in ('waiting', 'running');