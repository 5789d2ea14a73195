CREATE TABLE "letters" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "letters_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"person_id" uuid NOT NULL,
	"occasion" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"begun_at" timestamp with time zone,
	"sent_at" timestamp with time zone,
	"dropped_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "mail_choices" (
	"person_id" uuid PRIMARY KEY NOT NULL,
	"pace" text NOT NULL,
	"hour" integer NOT NULL,
	"zone" text,
	"language" text NOT NULL,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "mail_choices_hour_is_of_a_day" CHECK ("mail_choices"."hour" between 0 and 23)
);
--> statement-breakpoint
CREATE TABLE "notice_choices" (
	"person_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"way" text NOT NULL,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "notice_choices_person_id_kind_pk" PRIMARY KEY("person_id","kind")
);
--> statement-breakpoint
CREATE TABLE "notices" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "notices_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"person_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"way" text NOT NULL,
	"actor_id" uuid,
	"article_id" uuid NOT NULL,
	"segment_id" bigint,
	"comment_id" bigint,
	"count" integer DEFAULT 1 NOT NULL,
	"note" text,
	"due_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"read_at" timestamp with time zone,
	"letter_id" bigint
);
--> statement-breakpoint
ALTER TABLE "comments" ADD COLUMN "span_start" integer;--> statement-breakpoint
ALTER TABLE "comments" ADD COLUMN "span_end" integer;--> statement-breakpoint
ALTER TABLE "comments" ADD COLUMN "revision" integer;--> statement-breakpoint
ALTER TABLE "comments" ADD COLUMN "reply_to_id" bigint;--> statement-breakpoint
ALTER TABLE "letters" ADD CONSTRAINT "letters_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mail_choices" ADD CONSTRAINT "mail_choices_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notice_choices" ADD CONSTRAINT "notice_choices_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_actor_id_people_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_segment_id_segments_id_fk" FOREIGN KEY ("segment_id") REFERENCES "public"."segments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_comment_id_comments_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."comments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_letter_id_letters_id_fk" FOREIGN KEY ("letter_id") REFERENCES "public"."letters"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "letters_occasion_key" ON "letters" USING btree ("person_id","occasion");--> statement-breakpoint
CREATE INDEX "notices_person_idx" ON "notices" USING btree ("person_id","id");--> statement-breakpoint
CREATE INDEX "notices_unread_idx" ON "notices" USING btree ("person_id") WHERE "notices"."read_at" is null;--> statement-breakpoint
CREATE INDEX "notices_created_idx" ON "notices" USING btree ("created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "notices_changed_once_key" ON "notices" USING btree ("person_id","article_id") WHERE "notices"."kind" = 'segment_changed' and "notices"."read_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "notices_due_once_key" ON "notices" USING btree ("person_id","article_id","kind","due_at") WHERE "notices"."kind" in ('due_soon', 'overdue');--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_reply_to_id_comments_id_fk" FOREIGN KEY ("reply_to_id") REFERENCES "public"."comments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_span_is_whole" CHECK (num_nonnulls("comments"."span_start", "comments"."span_end", "comments"."revision") in (0, 3)
        and ("comments"."span_start" is null or ("comments"."side" is not null and 0 <= "comments"."span_start" and "comments"."span_start" < "comments"."span_end")));--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_answer_is_plain" CHECK ("comments"."reply_to_id" is null or ("comments"."kind" = 'comment' and "comments"."resolved_at" is null));--> statement-breakpoint
DROP TRIGGER comments_keeps_words ON comments;
--> statement-breakpoint
-- Words are kept; where they belong moves along when their segment is split or joined.
CREATE TRIGGER comments_keeps_words BEFORE UPDATE OF kind, body, side, quote, reply_to_id, author_id, created_at
	ON comments FOR EACH ROW EXECUTE FUNCTION refuse_change();
