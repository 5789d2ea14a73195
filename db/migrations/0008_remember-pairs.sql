CREATE TABLE "memory_pairs" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "memory_pairs_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"source_id" bigint NOT NULL,
	"target" text NOT NULL,
	"target_words" "tsvector" NOT NULL,
	"article_id" uuid NOT NULL,
	"segment_id" bigint,
	"confirmed_by_id" uuid NOT NULL,
	"confirmed_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "memory_sources" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "memory_sources_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"key" uuid NOT NULL,
	"text" text NOT NULL,
	"words" "tsvector" NOT NULL,
	"word_count" integer NOT NULL,
	"length" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "memory_withdrawals" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "memory_withdrawals_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"pair_id" bigint NOT NULL,
	"reason" text NOT NULL,
	"person_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "memory_words" (
	"word" text PRIMARY KEY NOT NULL,
	"sources" integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE "memory_pairs" ADD CONSTRAINT "memory_pairs_source_id_memory_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."memory_sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memory_pairs" ADD CONSTRAINT "memory_pairs_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memory_pairs" ADD CONSTRAINT "memory_pairs_segment_id_segments_id_fk" FOREIGN KEY ("segment_id") REFERENCES "public"."segments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memory_pairs" ADD CONSTRAINT "memory_pairs_confirmed_by_id_people_id_fk" FOREIGN KEY ("confirmed_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memory_withdrawals" ADD CONSTRAINT "memory_withdrawals_pair_id_memory_pairs_id_fk" FOREIGN KEY ("pair_id") REFERENCES "public"."memory_pairs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memory_withdrawals" ADD CONSTRAINT "memory_withdrawals_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "memory_pairs_source_idx" ON "memory_pairs" USING btree ("source_id","id");--> statement-breakpoint
CREATE INDEX "memory_pairs_segment_idx" ON "memory_pairs" USING btree ("segment_id");--> statement-breakpoint
CREATE INDEX "memory_pairs_target_words_idx" ON "memory_pairs" USING gin ("target_words") WITH (fastupdate=false);--> statement-breakpoint
CREATE UNIQUE INDEX "memory_sources_key_key" ON "memory_sources" USING btree ("key");--> statement-breakpoint
CREATE INDEX "memory_sources_words_idx" ON "memory_sources" USING gin ("words") WITH (fastupdate=false);--> statement-breakpoint
CREATE INDEX "memory_sources_short_idx" ON "memory_sources" USING gin ("words") WITH (fastupdate=false) WHERE "memory_sources"."word_count" <= 4;--> statement-breakpoint
CREATE INDEX "memory_withdrawals_pair_idx" ON "memory_withdrawals" USING btree ("pair_id");
--> statement-breakpoint
-- The memory is history as well (docs/adr/0014): a wrong pair is withdrawn by a row, never reworded or deleted.
DO $$
DECLARE guarded text;
BEGIN
	FOREACH guarded IN ARRAY ARRAY['memory_sources', 'memory_pairs', 'memory_withdrawals'] LOOP
		EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE ON %I
			FOR EACH ROW EXECUTE FUNCTION refuse_change()', guarded || '_only_grows', guarded);
		EXECUTE format('CREATE TRIGGER %I BEFORE TRUNCATE ON %I
			FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', guarded || '_is_not_emptied', guarded);
	END LOOP;
END $$;
