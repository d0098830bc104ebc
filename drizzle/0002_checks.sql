CREATE TABLE `ignored_findings` (
	`id` text PRIMARY KEY NOT NULL,
	`passage_id` text NOT NULL,
	`check` text NOT NULL,
	`code` text NOT NULL,
	`note` text NOT NULL,
	`user_id` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`passage_id`) REFERENCES `passages`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `ignored_findings_passage` ON `ignored_findings` (`passage_id`);--> statement-breakpoint
CREATE TABLE `number_ticks` (
	`passage_id` text NOT NULL,
	`key` text NOT NULL,
	`content_hash` text NOT NULL,
	`user_id` text NOT NULL,
	`at` text NOT NULL,
	PRIMARY KEY(`passage_id`, `key`),
	FOREIGN KEY (`passage_id`) REFERENCES `passages`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
