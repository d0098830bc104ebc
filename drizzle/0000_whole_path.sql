CREATE TABLE `article_authors` (
	`article_id` text NOT NULL,
	`position` integer NOT NULL,
	`zh` text,
	`en` text,
	`affiliation` text,
	PRIMARY KEY(`article_id`, `position`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `articles` (
	`id` text PRIMARY KEY NOT NULL,
	`state` text NOT NULL,
	`form` text NOT NULL,
	`source_language` text NOT NULL,
	`title_zh` text,
	`title_passage_id` text NOT NULL,
	`why_passage_id` text NOT NULL,
	`publication` text,
	`published_on` text,
	`url` text,
	`rights` text NOT NULL,
	`topics` text NOT NULL,
	`reason` text,
	`confidential` integer NOT NULL,
	`assignee_id` text,
	`due_on` text,
	`source_version_id` text NOT NULL,
	`proposed_by` text NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`assignee_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`proposed_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `articles_state` ON `articles` (`state`);--> statement-breakpoint
CREATE INDEX `articles_assignee` ON `articles` (`assignee_id`);--> statement-breakpoint
CREATE TABLE `sentence_places` (
	`source_version_id` text NOT NULL,
	`sentence_id` text NOT NULL,
	`position` integer NOT NULL,
	`paragraph` integer NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	PRIMARY KEY(`source_version_id`, `sentence_id`),
	FOREIGN KEY (`source_version_id`) REFERENCES `source_versions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`sentence_id`) REFERENCES `sentences`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `sentences` (
	`id` text PRIMARY KEY NOT NULL,
	`article_id` text NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `sentences_article` ON `sentences` (`article_id`);--> statement-breakpoint
CREATE TABLE `source_versions` (
	`id` text PRIMARY KEY NOT NULL,
	`article_id` text NOT NULL,
	`version` integer NOT NULL,
	`text` text NOT NULL,
	`sha256` text NOT NULL,
	`original` blob,
	`file_name` text,
	`encoding` text NOT NULL,
	`created_by` text NOT NULL,
	`created_at` text NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `source_versions_number` ON `source_versions` (`article_id`,`version`);--> statement-breakpoint
CREATE TABLE `unit_sentences` (
	`sentence_id` text PRIMARY KEY NOT NULL,
	`unit_id` text NOT NULL,
	`position` integer NOT NULL,
	FOREIGN KEY (`sentence_id`) REFERENCES `sentences`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `unit_sentences_unit` ON `unit_sentences` (`unit_id`);--> statement-breakpoint
CREATE TABLE `units` (
	`id` text PRIMARY KEY NOT NULL,
	`article_id` text NOT NULL,
	`position` integer NOT NULL,
	`status` text NOT NULL,
	`omission_reason` text,
	`omission_note` text,
	`passage_id` text NOT NULL,
	`retired_at` text,
	`survivor_id` text,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `units_article` ON `units` (`article_id`,`position`);--> statement-breakpoint
CREATE UNIQUE INDEX `units_passage` ON `units` (`passage_id`);--> statement-breakpoint
CREATE TABLE `boilerplate_versions` (
	`boilerplate_id` text NOT NULL,
	`version` integer NOT NULL,
	`text` text NOT NULL,
	`created_by` text NOT NULL,
	`created_at` text NOT NULL,
	PRIMARY KEY(`boilerplate_id`, `version`),
	FOREIGN KEY (`boilerplate_id`) REFERENCES `boilerplates`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `boilerplates` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`created_at` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `boilerplates_name_unique` ON `boilerplates` (`name`);--> statement-breakpoint
CREATE TABLE `corrections` (
	`id` text PRIMARY KEY NOT NULL,
	`edition_id` text NOT NULL,
	`kind` text NOT NULL,
	`text` text NOT NULL,
	`before` text,
	`after` text,
	`user_id` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`edition_id`) REFERENCES `editions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `corrections_edition` ON `corrections` (`edition_id`);--> statement-breakpoint
CREATE TABLE `edition_items` (
	`id` text PRIMARY KEY NOT NULL,
	`section_id` text NOT NULL,
	`position` integer NOT NULL,
	`article_id` text NOT NULL,
	`passage_id` text NOT NULL,
	`removed_at` text,
	FOREIGN KEY (`section_id`) REFERENCES `edition_sections`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `edition_items_section` ON `edition_items` (`section_id`);--> statement-breakpoint
CREATE INDEX `edition_items_article` ON `edition_items` (`article_id`);--> statement-breakpoint
CREATE TABLE `edition_questions` (
	`id` text PRIMARY KEY NOT NULL,
	`section_id` text NOT NULL,
	`position` integer NOT NULL,
	`question` text NOT NULL,
	`passage_id` text NOT NULL,
	`print_question` integer NOT NULL,
	`removed_at` text,
	FOREIGN KEY (`section_id`) REFERENCES `edition_sections`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `edition_questions_section` ON `edition_questions` (`section_id`);--> statement-breakpoint
CREATE TABLE `edition_sections` (
	`id` text PRIMARY KEY NOT NULL,
	`edition_id` text NOT NULL,
	`position` integer NOT NULL,
	`kind` text NOT NULL,
	`heading` text,
	`passage_id` text NOT NULL,
	`boilerplate_id` text,
	`boilerplate_version` integer,
	`removed_at` text,
	FOREIGN KEY (`edition_id`) REFERENCES `editions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `edition_sections_edition` ON `edition_sections` (`edition_id`);--> statement-breakpoint
CREATE TABLE `editions` (
	`id` text PRIMARY KEY NOT NULL,
	`number` integer NOT NULL,
	`state` text NOT NULL,
	`revision` integer NOT NULL,
	`title_passage_id` text NOT NULL,
	`teaser_passage_id` text NOT NULL,
	`series_name` text,
	`series_number` integer,
	`publish_on` text NOT NULL,
	`created_by` text NOT NULL,
	`created_at` text NOT NULL,
	`updated_by` text NOT NULL,
	`updated_at` text NOT NULL,
	`published_at` text,
	`published_by` text,
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`updated_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`published_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `editions_number_unique` ON `editions` (`number`);--> statement-breakpoint
CREATE TABLE `manifests` (
	`edition_id` text PRIMARY KEY NOT NULL,
	`manifest` text NOT NULL,
	`root_hash` text NOT NULL,
	`published_at` text NOT NULL,
	FOREIGN KEY (`edition_id`) REFERENCES `editions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `published_files` (
	`edition_id` text NOT NULL,
	`format` text NOT NULL,
	`content_type` text NOT NULL,
	`file_name` text NOT NULL,
	`bytes` blob NOT NULL,
	`sha256` text NOT NULL,
	PRIMARY KEY(`edition_id`, `format`),
	FOREIGN KEY (`edition_id`) REFERENCES `editions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `events` (
	`seq` integer PRIMARY KEY NOT NULL,
	`at` text NOT NULL,
	`actor_id` text,
	`type` text NOT NULL,
	`article_id` text,
	`edition_id` text,
	`data` text NOT NULL,
	`prev_hash` text NOT NULL,
	`hash` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `events_prev_hash_unique` ON `events` (`prev_hash`);--> statement-breakpoint
CREATE UNIQUE INDEX `events_hash_unique` ON `events` (`hash`);--> statement-breakpoint
CREATE INDEX `events_article` ON `events` (`article_id`,`seq`);--> statement-breakpoint
CREATE INDEX `events_edition` ON `events` (`edition_id`,`seq`);--> statement-breakpoint
CREATE INDEX `events_actor` ON `events` (`actor_id`,`seq`);--> statement-breakpoint
CREATE TABLE `comments` (
	`id` text PRIMARY KEY NOT NULL,
	`thread_id` text NOT NULL,
	`author_id` text NOT NULL,
	`body` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`thread_id`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `comments_thread` ON `comments` (`thread_id`);--> statement-breakpoint
CREATE TABLE `evidence` (
	`passage_id` text NOT NULL,
	`unit_id` text NOT NULL,
	`position` integer NOT NULL,
	`fingerprint` text NOT NULL,
	`confirmed_by` text NOT NULL,
	`confirmed_at` text NOT NULL,
	PRIMARY KEY(`passage_id`, `unit_id`),
	FOREIGN KEY (`passage_id`) REFERENCES `passages`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`confirmed_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `evidence_unit` ON `evidence` (`unit_id`);--> statement-breakpoint
CREATE TABLE `overrides` (
	`id` text PRIMARY KEY NOT NULL,
	`article_id` text,
	`edition_id` text,
	`move` text NOT NULL,
	`code` text NOT NULL,
	`reason` text NOT NULL,
	`binding` text NOT NULL,
	`passage_ids` text NOT NULL,
	`user_id` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`edition_id`) REFERENCES `editions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `overrides_article` ON `overrides` (`article_id`);--> statement-breakpoint
CREATE INDEX `overrides_edition` ON `overrides` (`edition_id`);--> statement-breakpoint
CREATE TABLE `passages` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`article_id` text,
	`edition_id` text,
	`revision` integer NOT NULL,
	`text` text NOT NULL,
	`origin` text NOT NULL,
	`updated_by` text,
	`updated_at` text NOT NULL,
	`retired_at` text,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`edition_id`) REFERENCES `editions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`updated_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `passages_article` ON `passages` (`article_id`);--> statement-breakpoint
CREATE INDEX `passages_edition` ON `passages` (`edition_id`);--> statement-breakpoint
CREATE TABLE `revisions` (
	`passage_id` text NOT NULL,
	`number` integer NOT NULL,
	`text` text NOT NULL,
	`diff` text NOT NULL,
	`origin` text NOT NULL,
	`author_id` text NOT NULL,
	`actor_id` text NOT NULL,
	`at` text NOT NULL,
	`status` text,
	`omission_reason` text,
	`omission_note` text,
	PRIMARY KEY(`passage_id`, `number`),
	FOREIGN KEY (`passage_id`) REFERENCES `passages`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`actor_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `revisions_at` ON `revisions` (`at`);--> statement-breakpoint
CREATE TABLE `signoff_passages` (
	`signoff_id` text NOT NULL,
	`passage_id` text NOT NULL,
	`position` integer NOT NULL,
	`revision` integer NOT NULL,
	`hash` text NOT NULL,
	`text_hash` text NOT NULL,
	`source_hash` text NOT NULL,
	`own` integer NOT NULL,
	PRIMARY KEY(`signoff_id`, `passage_id`),
	FOREIGN KEY (`signoff_id`) REFERENCES `signoffs`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `signoffs` (
	`id` text PRIMARY KEY NOT NULL,
	`article_id` text,
	`edition_id` text,
	`stage` text NOT NULL,
	`role` text NOT NULL,
	`user_id` text NOT NULL,
	`decision` text NOT NULL,
	`meaning` text NOT NULL,
	`content_hash` text NOT NULL,
	`note` text,
	`at` text NOT NULL,
	`event_seq` integer NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`edition_id`) REFERENCES `editions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `signoffs_article` ON `signoffs` (`article_id`);--> statement-breakpoint
CREATE INDEX `signoffs_edition` ON `signoffs` (`edition_id`);--> statement-breakpoint
CREATE TABLE `suggestions` (
	`thread_id` text PRIMARY KEY NOT NULL,
	`text` text NOT NULL,
	`base_revision` integer NOT NULL,
	`status` text NOT NULL,
	`decided_by` text,
	`decided_at` text,
	`result_revision` integer,
	FOREIGN KEY (`thread_id`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `takeaways` (
	`id` text PRIMARY KEY NOT NULL,
	`article_id` text NOT NULL,
	`position` integer NOT NULL,
	`removed_at` text,
	FOREIGN KEY (`id`) REFERENCES `passages`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `takeaways_article` ON `takeaways` (`article_id`);--> statement-breakpoint
CREATE TABLE `threads` (
	`id` text PRIMARY KEY NOT NULL,
	`article_id` text,
	`edition_id` text,
	`passage_id` text,
	`sentence_id` text,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	`anchor_state` text NOT NULL,
	`made_start` integer NOT NULL,
	`made_end` integer NOT NULL,
	`made_revision` integer NOT NULL,
	`quote` text NOT NULL,
	`status` text NOT NULL,
	`blocking` integer NOT NULL,
	`opened_by` text NOT NULL,
	`opened_at` text NOT NULL,
	`resolved_by` text,
	`resolved_at` text,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`edition_id`) REFERENCES `editions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`passage_id`) REFERENCES `passages`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`opened_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`resolved_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `threads_article` ON `threads` (`article_id`);--> statement-breakpoint
CREATE INDEX `threads_edition` ON `threads` (`edition_id`);--> statement-breakpoint
CREATE INDEX `threads_passage` ON `threads` (`passage_id`);--> statement-breakpoint
CREATE TABLE `access_tokens` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`name` text NOT NULL,
	`token_hash` text NOT NULL,
	`scopes` text NOT NULL,
	`created_at` text NOT NULL,
	`expires_at` text NOT NULL,
	`last_used_at` text,
	`revoked_at` text,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `access_tokens_token_hash_unique` ON `access_tokens` (`token_hash`);--> statement-breakpoint
CREATE INDEX `access_tokens_user` ON `access_tokens` (`user_id`);--> statement-breakpoint
CREATE TABLE `idempotency_keys` (
	`user_id` text NOT NULL,
	`key` text NOT NULL,
	`request_hash` text NOT NULL,
	`status` integer NOT NULL,
	`headers` text NOT NULL,
	`body` text NOT NULL,
	`created_at` text NOT NULL,
	PRIMARY KEY(`user_id`, `key`),
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `invitations` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`email` text,
	`roles` text NOT NULL,
	`token_hash` text NOT NULL,
	`created_by` text,
	`created_at` text NOT NULL,
	`expires_at` text NOT NULL,
	`used_at` text,
	`used_by` text,
	`revoked_at` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `invitations_token_hash_unique` ON `invitations` (`token_hash`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`token_hash` text NOT NULL,
	`created_at` text NOT NULL,
	`last_seen_at` text NOT NULL,
	`expires_at` text NOT NULL,
	`fresh_until` text NOT NULL,
	`ended_at` text,
	`ended_reason` text,
	`user_agent` text,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sessions_token_hash_unique` ON `sessions` (`token_hash`);--> statement-breakpoint
CREATE INDEX `sessions_user` ON `sessions` (`user_id`);--> statement-breakpoint
CREATE TABLE `settings` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by` text
);
--> statement-breakpoint
CREATE TABLE `throttles` (
	`key` text PRIMARY KEY NOT NULL,
	`failures` integer NOT NULL,
	`last_at` text NOT NULL,
	`blocked_until` text
);
--> statement-breakpoint
CREATE TABLE `user_roles` (
	`user_id` text NOT NULL,
	`role` text NOT NULL,
	`granted_at` text NOT NULL,
	`granted_by` text,
	PRIMARY KEY(`user_id`, `role`),
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `users` (
	`id` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`name` text NOT NULL,
	`password_hash` text,
	`suspended_at` text,
	`suspended_by` text,
	`created_at` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `users_email_unique` ON `users` (`email`);--> statement-breakpoint
CREATE TABLE `terms` (
	`id` text PRIMARY KEY NOT NULL,
	`zh` text NOT NULL,
	`en` text NOT NULL,
	`kind` text,
	`forbidden_en` text NOT NULL,
	`note` text,
	`status` text NOT NULL,
	`revision` integer NOT NULL,
	`created_by` text NOT NULL,
	`created_at` text NOT NULL,
	`decided_by` text,
	`decided_at` text,
	`removed_at` text,
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `terms_pair` ON `terms` (`zh`,`en`) WHERE removed_at is null;--> statement-breakpoint
CREATE INDEX `terms_zh` ON `terms` (`zh`);