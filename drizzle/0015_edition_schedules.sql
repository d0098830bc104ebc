CREATE TABLE `edition_schedules` (
	`id` text PRIMARY KEY NOT NULL,
	`edition_id` text NOT NULL,
	`due_at` text NOT NULL,
	`local_time` text NOT NULL,
	`zone` text NOT NULL,
	`content_hash` text NOT NULL,
	`job_id` text NOT NULL,
	`user_id` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`edition_id`) REFERENCES `editions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `edition_schedules_edition` ON `edition_schedules` (`edition_id`);--> statement-breakpoint
CREATE TABLE `schedule_ends` (
	`schedule_id` text PRIMARY KEY NOT NULL,
	`outcome` text NOT NULL,
	`code` text,
	`unmet` text NOT NULL,
	`user_id` text,
	`at` text NOT NULL,
	FOREIGN KEY (`schedule_id`) REFERENCES `edition_schedules`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TRIGGER `edition_schedules_no_update` BEFORE UPDATE ON `edition_schedules` BEGIN SELECT RAISE(ABORT, 'append_only: edition_schedules'); END;
--> statement-breakpoint
CREATE TRIGGER `edition_schedules_no_delete` BEFORE DELETE ON `edition_schedules` BEGIN SELECT RAISE(ABORT, 'append_only: edition_schedules'); END;
--> statement-breakpoint
CREATE TRIGGER `schedule_ends_no_update` BEFORE UPDATE ON `schedule_ends` BEGIN SELECT RAISE(ABORT, 'append_only: schedule_ends'); END;
--> statement-breakpoint
CREATE TRIGGER `schedule_ends_no_delete` BEFORE DELETE ON `schedule_ends` BEGIN SELECT RAISE(ABORT, 'append_only: schedule_ends'); END;
