CREATE TABLE `looks` (
	`user_id` text NOT NULL,
	`article_id` text,
	`edition_id` text,
	`at` text NOT NULL,
	`before` text,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`edition_id`) REFERENCES `editions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `looks_article` ON `looks` (`user_id`,`article_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `looks_edition` ON `looks` (`user_id`,`edition_id`);