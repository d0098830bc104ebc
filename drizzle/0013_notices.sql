CREATE TABLE `deliveries` (
	`id` text PRIMARY KEY NOT NULL,
	`channel` text NOT NULL,
	`mode` text NOT NULL,
	`user_id` text,
	`robot_id` text,
	`key` text,
	`told` text,
	`state` text NOT NULL,
	`due_at` text NOT NULL,
	`job_id` text,
	`tries` integer NOT NULL,
	`last_error` text,
	`created_at` text NOT NULL,
	`handed_at` text,
	`ended_at` text,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`robot_id`) REFERENCES `robots`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`job_id`) REFERENCES `jobs`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `deliveries_key_unique` ON `deliveries` (`key`);--> statement-breakpoint
CREATE INDEX `deliveries_gathering` ON `deliveries` (`user_id`,`state`,`mode`);--> statement-breakpoint
CREATE INDEX `deliveries_robot` ON `deliveries` (`robot_id`,`handed_at`);--> statement-breakpoint
CREATE INDEX `deliveries_state` ON `deliveries` (`state`,`created_at`);--> statement-breakpoint
CREATE TABLE `delivery_notices` (
	`notice_id` text NOT NULL,
	`channel` text NOT NULL,
	`delivery_id` text NOT NULL,
	PRIMARY KEY(`notice_id`, `channel`),
	FOREIGN KEY (`notice_id`) REFERENCES `notices`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`delivery_id`) REFERENCES `deliveries`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `delivery_notices_delivery` ON `delivery_notices` (`delivery_id`);--> statement-breakpoint
CREATE TABLE `notice_cursor` (
	`id` integer PRIMARY KEY NOT NULL,
	`seq` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `notice_settings` (
	`user_id` text PRIMARY KEY NOT NULL,
	`revision` integer NOT NULL,
	`choices` text NOT NULL,
	`language` text NOT NULL,
	`time_zone` text NOT NULL,
	`quiet_from` text,
	`quiet_to` text,
	`digest_at` text NOT NULL,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `notices` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`key` text NOT NULL,
	`kind` text NOT NULL,
	`actor_id` text,
	`article_id` text,
	`edition_id` text,
	`facts` text NOT NULL,
	`at` text NOT NULL,
	`read_at` text,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`actor_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`edition_id`) REFERENCES `editions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `notices_once` ON `notices` (`user_id`,`key`);--> statement-breakpoint
CREATE INDEX `notices_unread` ON `notices` (`user_id`,`read_at`);--> statement-breakpoint
CREATE INDEX `notices_key` ON `notices` (`key`);--> statement-breakpoint
CREATE TABLE `robots` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`host` text NOT NULL,
	`sealed_address` text NOT NULL,
	`sealed_secret` text,
	`own` integer NOT NULL,
	`kinds` text NOT NULL,
	`language` text NOT NULL,
	`revision` integer NOT NULL,
	`created_by` text NOT NULL,
	`created_at` text NOT NULL,
	`removed_at` text,
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT INTO `notice_cursor` (`id`, `seq`) SELECT 1, coalesce(max(`seq`), 0) FROM `events`;
