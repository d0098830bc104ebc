CREATE TABLE `author_answers` (
	`id` text PRIMARY KEY NOT NULL,
	`article_id` text NOT NULL,
	`signoff_id` text NOT NULL,
	`user_id` text NOT NULL,
	`text` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`signoff_id`) REFERENCES `signoffs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `author_answers_signoff_id_unique` ON `author_answers` (`signoff_id`);--> statement-breakpoint
CREATE INDEX `author_answers_article` ON `author_answers` (`article_id`);--> statement-breakpoint
CREATE TABLE `author_links` (
	`id` text PRIMARY KEY NOT NULL,
	`article_id` text NOT NULL,
	`user_id` text NOT NULL,
	`email` text,
	`token_hash` text NOT NULL,
	`created_by` text NOT NULL,
	`created_at` text NOT NULL,
	`expires_at` text NOT NULL,
	`last_opened_at` text,
	`last_acted_at` text,
	`revoked_at` text,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `author_links_token_hash_unique` ON `author_links` (`token_hash`);--> statement-breakpoint
CREATE INDEX `author_links_article` ON `author_links` (`article_id`);--> statement-breakpoint
CREATE TABLE `signing_runs` (
	`id` integer PRIMARY KEY NOT NULL,
	`article_id` text,
	`edition_id` text,
	`revision` integer NOT NULL,
	`rules` text NOT NULL,
	`user_id` text,
	`at` text NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`edition_id`) REFERENCES `editions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `signing_runs_article` ON `signing_runs` (`article_id`);--> statement-breakpoint
CREATE INDEX `signing_runs_edition` ON `signing_runs` (`edition_id`);--> statement-breakpoint
ALTER TABLE `signoffs` ADD `frame_hash` text;--> statement-breakpoint
ALTER TABLE `users` ADD `kind` text DEFAULT 'member' NOT NULL;--> statement-breakpoint
CREATE TRIGGER `author_answers_no_update` BEFORE UPDATE ON `author_answers` BEGIN SELECT RAISE(ABORT, 'append_only: author_answers'); END;
--> statement-breakpoint
CREATE TRIGGER `author_answers_no_delete` BEFORE DELETE ON `author_answers` BEGIN SELECT RAISE(ABORT, 'append_only: author_answers'); END;
--> statement-breakpoint
CREATE TRIGGER `signing_runs_no_update` BEFORE UPDATE ON `signing_runs` BEGIN SELECT RAISE(ABORT, 'append_only: signing_runs'); END;
--> statement-breakpoint
CREATE TRIGGER `signing_runs_no_delete` BEFORE DELETE ON `signing_runs` BEGIN SELECT RAISE(ABORT, 'append_only: signing_runs'); END;
